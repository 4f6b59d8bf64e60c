"""MusicLDM: noise becomes a picture of sound, step by step, and that becomes sound."""
