"""Sound: the song, hitsounds and a metronome mixed into one stream, whose clock moves the cursor."""

from desktop.player.player import Player

__all__ = ["Player"]
