"""Rhythm complexity: how surprising the times of a chart's objects are to a model that has read many others."""
