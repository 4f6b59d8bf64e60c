"""The playfield: what a difficulty looks like in the game, at a time."""

from desktop.playfield.playfield import Playfield, read_picture

__all__ = ["Playfield", "read_picture"]
