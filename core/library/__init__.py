"""Where osu! lives, the index of its Songs folder, searching it, and following its changes."""
