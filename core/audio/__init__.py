"""Decoding to samples, peaks for the waveform, the mel spectrogram."""
