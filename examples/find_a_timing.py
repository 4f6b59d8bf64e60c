"""Finds BPM and offset of songs: python examples/find_a_timing.py AUDIO …"""

import sys

import beatwright

for song in sys.argv[1:]:
    timing = beatwright.find_timing(song)
    print(f"{song}: confidence {timing.confidence:.0%}")
    for line in timing.points:
        print(f"    {line.time:8.0f} ms  {line.bpm:7.3f} BPM  {line.meter}/4")
