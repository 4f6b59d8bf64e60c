"""How a map in segments differs from one written window after window, near the seams of its segments and elsewhere.

    python -m benchmarks.fast_seams CHECKPOINT SONG [SONG …] [--segments 8] [--int8]

Both are greedy, on the same regular beat, and step as far as --fast does, so they differ only by what the model
knows of the song before: at a seam a segment has only read what is before its own part. "agree" is the share of
object starts that the other map has within 10 ms, both ways, by the time since the last seam; the first segment has
none. Near a seam (2 s to both sides) "objects" is their number, "gap" the longest pause, and "crossed" how many come
before the one written before them. A model that goes its own way after a seam is not wrong for it; empty or crowded
seams are.
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from pathlib import Path

import numpy as np

from core.audio.upstream_audio import load_upstream_mono
from core.beatmap.objects import TimingPoint
from core.generation.mappers.mapperatorinator.options import MappedSong, MappingOptions
from core.generation.mappers.mapperatorinator.segments import SEGMENTS, segments_of
from core.generation.mappers.mapperatorinator.song_mapper import SongMapper
from core.generation.mappers.mapperatorinator.windows import cut_windows
from core.generation.sampling import FAST_LOOKAHEAD, Overlap, Sampling
from core.model.checkpoints.load import LoadedModel, load_checkpoint
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType, EventType

STARTS = {
    EventType.CIRCLE,
    EventType.SLIDER_HEAD,
    EventType.SPINNER,
    EventType.HOLD_NOTE,
    EventType.DRUMROLL,
    EventType.DENDEN,
}
BANDS = (0, 2_000, 5_000, 10_000, 20_000)
CLOSE = 10
NEAR = 2_000


def starts(song: MappedSong) -> np.ndarray:
    """ms of all objects."""
    content = song.passes[-1].contents[ContextType.MAP]
    return np.array([time for event, time in zip(content.events, content.times, strict=True) if event.type in STARTS])


def agreement(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Which of `one` have a partner in `other`."""
    if not len(other):
        return np.zeros(len(one), dtype=bool)
    return np.abs(one[:, None] - other[None]).min(axis=1) <= CLOSE


def since(times: np.ndarray, seams: Sequence[float]) -> np.ndarray:
    """ms since the last seam; infinite before the first."""
    last = np.searchsorted(seams, times, side="right") - 1
    return np.where(last < 0, np.inf, times - np.asarray(seams)[np.maximum(last, 0)])


def measure(loaded: LoadedModel, path: Path, segments: int) -> None:
    samples = load_upstream_mono(path)
    job = MappingOptions(
        Conditions(difficulty=4.0),
        outputs=(ContextType.MAP,),
        red_lines=(TimingPoint(0, 500),),
        sampling=Sampling(sample=False),
        overlap=Overlap(lookahead=FAST_LOOKAHEAD),
    )
    cut = cut_windows(samples, loaded.config, job.overlap)
    windows = list(cut)
    count = segments_of(len(cut), cut.step, segments)
    length = ceil(len(windows) / count)
    seams = [windows[first].time + windows[first].lookback for first in range(length, len(windows), length)]
    if not seams:
        print(f"{path}: too short for two segments")
        return
    plain = starts(SongMapper(loaded, samples, job).run())
    fast = starts(SongMapper(loaded, samples, replace(job, segments=segments)).run())
    print(f"{path}: {len(seams)} seams; {len(plain)} objects written in turn, {len(fast)} at once")
    for low, high in zip(BANDS, (*BANDS[1:], np.inf), strict=True):
        shares = []
        for one, other in ((plain, fast), (fast, plain)):
            band = (since(one, seams) >= low) & (since(one, seams) < high)
            shares.append(agreement(one[band], other).mean() if band.any() else np.nan)
        label = f"{low / 1000:g} to {high / 1000:g} s" if np.isfinite(high) else "later, and before all"
        print(f"  {label:22} agree {shares[0]:6.1%} {shares[1]:6.1%}")
    for label, times in (("in turn", plain), ("at once", fast)):
        near = [times[np.abs(times - seam) <= NEAR] for seam in seams]
        gaps = [np.diff([seam - NEAR, *part, seam + NEAR]).max() for seam, part in zip(seams, near, strict=True)]
        crossed = sum(int((np.diff(part) < 0).sum()) for part in near)
        print(f"  {label}: objects near a seam {sum(map(len, near)) / len(near):.1f}, gap {max(gaps):.0f} ms,", end=" ")
        print(f"crossed {crossed}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("songs", type=Path, nargs="+")
    parser.add_argument("--segments", type=int, default=SEGMENTS)
    parser.add_argument("--int8", action="store_true")
    options = parser.parse_args()
    loaded = load_checkpoint(options.checkpoint, quantization="int8" if options.int8 else None, decode_only=True)
    for path in options.songs:
        measure(loaded, path, options.segments)


if __name__ == "__main__":
    main()
