"""Everything that knows about beatmaps, audio and models. No Qt in here, ever."""
