"""Data sets, preprocessing, training and evaluation."""
