"""MusicGen, by transformers: text, a piece of audio or nothing to music of 32 kHz, mono or stereo."""
