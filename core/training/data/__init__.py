"""Data sets: maps found, labelled and checked, prepared once, and read as training samples."""
