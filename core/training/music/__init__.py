"""Music models tuned to music: data sets of songs, their codes, adapters, and merging these."""
