"""Mapping with a checkpoint of the Mapperatorinator family, window after window."""
