"""Whole runs and numbers of the public pipeline, compared with the program; `python -m tests.golden DIR`."""
