"""Which Beatwright this is."""

VERSION = "0.1.0"
"""pyproject.toml and the packages take it from here."""
