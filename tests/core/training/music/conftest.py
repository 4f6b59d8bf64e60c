"""Tiny music models, and a home of the program's own."""

from tests.core.music.conftest import home, melody_model, mono_model, stereo_model

__all__ = ["home", "melody_model", "mono_model", "stereo_model"]
