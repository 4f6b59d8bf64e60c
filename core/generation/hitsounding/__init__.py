"""Hitsounds for what is mapped: the map's tokens are forced, and only those of its sounds are chosen."""
