"""Labels of songs: tempo and key as this program measures them, and captions made of what is known."""

from dataclasses import dataclass, replace
from pathlib import Path

from core.audio.decode import load_audio
from core.errors import BeatwrightError
from core.jobs import CancelToken, OnProgress, Progress
from core.music.facts import SongFacts
from core.music.measure import measure_song
from core.training.music.songs import MusicSample, MusicSet, audio_of

_LONGEST_S = 240.0
_FAST, _SLOW = 150.0, 95.0
_CERTAIN = 0.3
_QUIET, _LOUD = -18.0, -9.0  # LUFS


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """Songs to label.

    Attributes:
        home: the folder of the data set's file.
        only_unlabeled: leave songs alone that have a caption.
        measure: tempo and key; what files said of them stays in any case.
    """

    music: MusicSet
    home: Path
    only_unlabeled: bool = True
    measure: bool = True


@dataclass(frozen=True, slots=True)
class LabeledMusic:
    """The data set, how many songs got a label, and what could not be read."""

    music: MusicSet
    labeled: int
    faults: tuple[tuple[str, str], ...]


def label_music(request: LabelRequest, on_progress: OnProgress, cancel: CancelToken) -> LabeledMusic:
    """Measure tempo and key where no file says them, and write captions by rules where there are none.

    Raises:
        CancelledError: `cancel` was set.
    """
    samples, faults, count = [], [], 0
    total = max(len(request.music.samples), 1)
    for number, sample in enumerate(request.music.samples):
        cancel.check()
        on_progress(Progress("Labelling songs", number / total, sample.filename))
        if sample.excluded or (request.only_unlabeled and sample.labeled and not _lacks(sample)):
            samples.append(sample)
            continue
        try:
            labeled = _labeled(sample, request, cancel)
        except BeatwrightError as error:
            cancel.check()
            faults.append((sample.filename, str(error)))
            labeled = sample
        count += labeled != sample
        samples.append(labeled)
    on_progress(Progress("Labelling songs", 1.0))
    return LabeledMusic(request.music.with_samples(samples), count, tuple(faults))


def _lacks(sample: MusicSample) -> bool:
    return sample.bpm is None or not sample.keyscale


def _labeled(sample: MusicSample, request: LabelRequest, cancel: CancelToken) -> MusicSample:
    facts = None
    if request.measure:
        audio = load_audio(audio_of(sample, request.home), cancel=cancel)
        part = audio.samples[:, : round(_LONGEST_S * audio.sample_rate)]
        facts = measure_song(part, audio.sample_rate, cancel=cancel)
    return with_facts(sample, facts)


def with_facts(sample: MusicSample, facts: SongFacts | None) -> MusicSample:
    """A song with what was measured, where nothing said it before, and with a caption."""
    bpm, key = sample.bpm, sample.keyscale
    if facts is not None:
        if bpm is None and facts.bpm is not None and facts.confidence >= _CERTAIN:
            bpm = round(facts.bpm, 2)
        key = key or facts.key or ""
    sample = replace(sample, bpm=bpm, keyscale=key)
    caption = sample.caption or caption_of(sample, facts)
    return replace(sample, caption=caption, labeled=bool(caption))


def caption_of(sample: MusicSample, facts: SongFacts | None) -> str:
    """Words for a song made of facts, such as "fast drum and bass, 174 bpm, in F# minor"."""
    words = [sample.genre] if sample.genre else []
    if facts is not None and facts.loudness <= _QUIET:
        words.insert(0, "calm")
    elif facts is not None and facts.loudness >= _LOUD:
        words.insert(0, "energetic")
    if sample.bpm is not None:
        if sample.bpm >= _FAST:
            words.insert(0, "fast")
        elif sample.bpm <= _SLOW:
            words.insert(0, "slow")
    words = [" ".join(words)] if words else []
    words += [f"{sample.bpm:.0f} bpm"] if sample.bpm is not None else []
    words += [f"in {sample.keyscale}"] if sample.keyscale else []
    words += ["instrumental"] if sample.is_instrumental and words else []
    return ", ".join(words)
