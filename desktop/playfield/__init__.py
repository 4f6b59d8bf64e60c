"""The playfield: what a difficulty looks like in the game, at a time."""

from desktop.playfield.backdrop import read_picture
from desktop.playfield.comparison import Comparison
from desktop.playfield.playfield import Playfield

__all__ = ["Comparison", "Playfield", "read_picture"]
