"""Building, licensing, measuring and testing the program that one double-clicks: `python -m tools.package --help`."""
