"""Waveform, beat lines, objects and lanes."""
