"""The rule checks, by category."""
