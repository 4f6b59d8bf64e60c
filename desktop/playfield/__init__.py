"""The playfield: what a difficulty looks like in the game, at a time."""

from desktop.playfield.playfield import Playfield

__all__ = ["Playfield"]
