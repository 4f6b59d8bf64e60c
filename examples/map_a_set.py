"""Adds a difficulty to a mapset, or maps a bare song: python examples/map_a_set.py SONG STARS [SECONDS]

SONG is a difficulty (.osu) of the set or an audio file; with SECONDS only the beginning is mapped.
"""

import sys

import beatwright

song, stars = sys.argv[1], float(sys.argv[2])
end = float(sys.argv[3]) * 1000 if len(sys.argv) > 3 else None

results = beatwright.generate(
    song, difficulty=stars, end=end, on_progress=lambda progress: print(f"{progress.done:4.0%} {progress.stage}")
)
accepted = beatwright.accept(results)  # nothing is on disk before this
for result, file in zip(results, accepted.files, strict=True):
    print(f"{file}: {len(result.beatmap.hit_objects)} objects, {result.stars:.2f} stars, seed {result.seed}")
