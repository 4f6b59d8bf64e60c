"""Maps a range of a difficulty again and measures it: python examples/remap_a_range.py MAP.osu START_MS END_MS FOLDER

The changed difficulty goes into FOLDER; the map itself stays as it is.
"""

import sys

import beatwright

beatmap, start, end, folder = sys.argv[1], float(sys.argv[2]), float(sys.argv[3]), sys.argv[4]

results = beatwright.remap(beatmap, start=start, end=end, seed=1)
for file in beatwright.export(results, folder):
    figures = beatwright.evaluate(file, beatmap)
    print(f"{file}: rhythm F1 {figures.f1_20:.2f} against the old map, {figures.star_error:+.2f} stars")
