"""Whose map it is: a small network that tells mappers by their charts, and features to compare styles by."""
