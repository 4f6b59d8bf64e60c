"""What a song is made from, and what it may be."""

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.errors import InputError
from core.generation.option import declared_options, option

LONGEST_PROMPT = 2000
"""Letters; the text encoder was trained on a few sentences."""

LONGEST_SECONDS = 600.0
MOST_PROMPTS = 16
MOST_SECTIONS = 64
MOST_BARS = 128
TEMPO_RANGE = (40.0, 400.0)
LONGEST_LYRICS = 6000
"""Letters; a song of ten minutes has fewer."""

SONG = "song"
DDIM, DPM = "ddim", "dpm"
COVER, REPAINT = "cover", "repaint"

Scalar = bool | int | float | str | None

_SECTION = re.compile(r"(?P<text>.*?)\s*\b(?P<bars>[0-9]{1,4})\s+bars?\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_KEY = re.compile(r"[A-G](?:#|b|♯|♭)? ?(?:major|minor|maj|min|m|)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?|unknown")
_BPM = re.compile(r"(?<![\w.])([0-9]{2,3}(?:\.[0-9]+)?)\s*bpm\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a song: what it sounds like, and how many bars of four beats it has."""

    prompt: str
    bars: int


@dataclass(frozen=True, slots=True)
class AudioPrompt:
    """A part of an audio file that the music continues: from `start` to `end` seconds, or to its end."""

    file: Path
    start: float = 0.0
    end: float | None = None


@dataclass(frozen=True, slots=True)
class SongRequest:
    """A song that someone describes. Which provider can be asked for what is in `core.music.abilities`.

    Attributes:
        prompts: what it sounds like; each makes `candidates` of its own. None at all lets the model play freely.
        provider, model: who makes it; a model is a name, a folder or an id on the hub.
        seconds: of new music; sections with bars set their own length.
        bpm: the tempo of the song, said to the model too; None takes one that the prompt names.
        key: such as "F# minor", said to the model.
        seed: of the random numbers; None draws one. The same request with the same seed gives the same candidates.
        guidance: how strongly the prompt counts; 1 switches it off and halves the time. None: as the model says.
        sampling: draw each code by chance; False takes the most probable one, which sounds poor.
        temperature, top_k, top_p: how freely a code is drawn.
        negative_prompt: what guidance leads away from.
        steps, scheduler: of the removal of noise; None and empty: as the model says.
        lyrics, language, meter: what is sung, and the beats of a bar, for models that take them.
        settings: values of the model's generation config, by name.
        sections: parts with prompts of their own; each is described by the song's prompt and its own.
        rank: compare the candidates with their prompts, whatever the model.
        audio_prompt: what the music continues, or whose melody it follows where the model does that.
        audio_use: what else is done with it: "cover" makes a cover of it, "repaint" replaces its part.
        cover_strength: how much of the song a cover keeps.
        file: of the provider that takes a file as it is.
        adapters: folders of what a model was tuned with, and how strongly each counts, 0 .. 1.
        quantization: "int8" for int8 weights in the decoder: quicker on a processor, a little less exact.
    """

    prompts: tuple[str, ...] = ()
    provider: str = "musicgen"
    model: str = "musicgen-small"
    seconds: float = option(30.0, SONG, "of the new music; sections have their own", 0.2, LONGEST_SECONDS, metavar="S")
    bpm: float | None = option(
        None, SONG, "said to the model, and what the song is repaired to", *TEMPO_RANGE, metavar="B"
    )
    key: str = ""
    seed: int | None = option(None, SONG, "the same request with the same seed gives the same candidates", 0, 2**63 - 1)
    candidates: int = option(1, SONG, "of each prompt", 1, 16)
    guidance: float | None = option(None, SONG, "how strongly the prompt counts; 1 takes half the time", 1, 20)
    sampling: bool = True
    temperature: float = option(1.0, SONG, "how freely each code is drawn (temperature)", 0.01, 5)
    top_k: int = option(250, SONG, "from how many of the most probable codes one is drawn (top-k)", 0, 2048)
    top_p: float = option(0.0, SONG, "from which share of the probability a code is drawn; 0: from all", 0, 1)
    negative_prompt: str = option("", SONG, "what guidance leads away from, in English words", metavar="TEXT")
    steps: int | None = option(
        None, SONG, "in how many steps noise becomes sound; more sound better and take longer", 1, 500
    )
    scheduler: str = option("", SONG, "how noise is removed; DPM-Solver++ needs few steps", choices=(DPM, DDIM))
    lyrics: str = option("", SONG, "what is sung, with lines such as [verse] and [chorus]", metavar="TEXT")
    language: str = option("", SONG, "of the lyrics, such as en, ja or de", metavar="CODE")
    meter: int | None = option(None, SONG, "beats of a bar, said to the model", 2, 6)
    settings: tuple[tuple[str, Scalar], ...] = ()
    sections: tuple[Section, ...] = ()
    rank: bool = option(False, SONG, "the most like its prompt first, by CLAP; downloaded where it is not here")
    audio_prompt: AudioPrompt | None = None
    audio_use: str = option("", SONG, "make a cover of the audio, or replace its part", choices=(COVER, REPAINT))
    cover_strength: float = option(1.0, SONG, "how much of the song a cover keeps", 0, 1)
    file: Path | None = None
    adapters: tuple[tuple[Path, float], ...] = ()
    device: str = "auto"
    quantization: Literal["", "int8"] = ""

    @property
    def tempo(self) -> float | None:
        """The BPM that the request or its first prompt names."""
        if self.bpm is not None:
            return self.bpm
        found = _BPM.search(" ".join(self.prompts))
        return float(found.group(1)) if found and 40 <= float(found.group(1)) <= 400 else None

    def words(self, prompt: str) -> str:
        """A prompt with the tempo and the key that it does not name itself."""
        parts = [prompt] if prompt else []
        if self.bpm is not None and not _BPM.search(prompt):
            parts.append(f"{self.bpm:g} bpm")
        if self.key and self.key.lower() not in prompt.lower():
            parts.append(f"in {self.key}")
        return ", ".join(parts)

    @property
    def length(self) -> float:
        """Seconds of new music."""
        if not self.sections:
            return self.seconds
        tempo = self.tempo
        assert tempo is not None
        return sum(section.bars for section in self.sections) * 240.0 / tempo


SONG_OPTIONS = declared_options(SongRequest)
"""The options that are declared once, for the command line, the form and the checks, by name."""


def parse_sections(text: str) -> tuple[Section, ...]:
    """Sections as people write them: "intro 8 bars, drop 16 bars" or "quiet piano, 8 bars; full drums, 16 bars".

    Parts end at semicolons where there are any, else after each number of bars.

    Raises:
        InputError: a part names no number of bars, or one that no section has.
    """
    parts = text.split(";") if ";" in text else _after_bars(text)
    sections = []
    for part in (part.strip(" ,\n\t") for part in parts):
        if not part:
            continue
        found = _SECTION.fullmatch(part)
        if found is None:
            raise InputError(f'The section "{part[:60]}" names no bars; write, for example, "intro 8 bars".')
        bars = int(found["bars"])
        words = " ".join(f"{found['text'].strip(' ,')} {found['rest'].strip(' ,')}".split())
        sections.append(Section(words, bars))
    if not sections:
        raise InputError('The sections are empty; write, for example, "intro 8 bars, drop 16 bars".')
    return tuple(sections)


def sections_text(sections: tuple[Section, ...]) -> str:
    """Sections as `parse_sections` reads them."""
    return "; ".join(f"{section.prompt} {section.bars} bars".strip() for section in sections)


def _after_bars(text: str) -> list[str]:
    return re.split(r"(?<=bar)\s*,|(?<=bars)\s*,", text, flags=re.IGNORECASE)


def checked(request: SongRequest) -> SongRequest:
    """The request, if it can be.

    Raises:
        InputError: a value is out of its range; the sentence names it.
    """
    if len(request.prompts) > MOST_PROMPTS:
        raise InputError(f"At most {MOST_PROMPTS} prompts fit into one request; leave some for the next.")
    for prompt in (*request.prompts, request.negative_prompt, *(section.prompt for section in request.sections)):
        if len(prompt) > LONGEST_PROMPT:
            raise InputError(
                f"A prompt has {len(prompt)} letters; shorten it to {LONGEST_PROMPT}: a sentence or two are best."
            )
    if any(not prompt.strip() for prompt in request.prompts):
        raise InputError(
            "The prompt is empty; describe the music, or use --unconditional to let the model play freely."
        )
    if request.rank and request.provider != "file" and not request.prompts:
        raise InputError("--rank compares songs with their prompts; describe the music, or leave that out.")
    if len(request.sections) > MOST_SECTIONS:
        raise InputError(f"A song has at most {MOST_SECTIONS} sections; join some of them.")
    for section in request.sections:
        _within(f'the bars of the section "{section.prompt[:40]}"', section.bars, 1, MOST_BARS)
    if len(request.lyrics) > LONGEST_LYRICS:
        raise InputError(f"The lyrics have {len(request.lyrics)} letters; shorten them to {LONGEST_LYRICS}.")
    for name, each in SONG_OPTIONS.items():
        value = getattr(request, name)
        if each.low < each.high and value is not None:
            _within(f"--{each.flag}", value, each.low, each.high)
        if each.choices and value and value not in each.choices:
            raise InputError(f"--{each.flag} {value} cannot be; choose {' or '.join(each.choices)}.")
    if request.language and not _LANGUAGE.fullmatch(request.language):
        raise InputError(f"--language {request.language[:40]} is not the code of a language; write en, ja or the like.")
    if request.key and not _KEY.fullmatch(request.key.strip()):
        raise InputError(f'--key {request.key[:40]} is no key; write one such as "F# minor".')
    if request.sections and request.tempo is None:
        raise InputError(
            'Sections count bars, so the tempo has to be named; name it, or write "174 BPM" into the prompt.'
        )
    if request.length > LONGEST_SECONDS:
        raise InputError(
            f"The sections last {request.length:.0f} s together; a song may have {LONGEST_SECONDS:.0f} s at most."
        )
    for _, strength in request.adapters:
        _within("the strength of an adapter", strength, 0, 1)
    if request.device not in ("auto", "cpu", "cuda", "mps"):
        raise InputError(f"--device {request.device} is not one of auto, cpu, cuda and mps.")
    if request.audio_prompt is not None:
        start, end = request.audio_prompt.start, request.audio_prompt.end
        if not math.isfinite(start) or start < 0 or (end is not None and not end > start):
            raise InputError("The part of the audio prompt has to begin at 0 s or later and to end after it begins.")
    return request


def _within(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise InputError(
            f"{name[0].upper() if name[0] != '-' else '-'}{name[1:]} is {value:g}; choose from {low:g} to {high:g}."
        )
