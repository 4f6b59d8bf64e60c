"""Where osu! lives, the index of the Songs folder, and watching it for changes."""
