"""The list of mapsets."""
