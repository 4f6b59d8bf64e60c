"""One request with every option: what it may be, what a model can do of it, and files that carry it."""

from pathlib import Path
from typing import Any

import pytest

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.mappers.open import model_ref_of
from core.generation.model_ref import AdapterRef
from core.generation.model_support import check_descriptors, model_problems, problems_of
from core.generation.option import declared_options
from core.generation.options import OPTIONS, Kind
from core.generation.request import GenerationRequest
from core.generation.request_document import document_of, request_of
from core.generation.request_parts import Task
from core.generation.validation import part_problems, refuse_first, request_problems


@pytest.fixture
def file(mapset: Path) -> Path:
    return sorted(mapset.glob("*.osu"))[0]


def test_every_option_is_in_the_table() -> None:
    usual = GenerationRequest()
    assert {"beatmap", "audio"} == set(declared_options(GenerationRequest)) - set(OPTIONS)
    for name, option in OPTIONS.items():
        assert usual.option(name) == option.default
        assert option.help and (option.low < option.high or option.kind not in (Kind.NUMBER, Kind.INTEGER))
    assert len({option.flag for option in OPTIONS.values()}) == len(OPTIONS)


def a_value(name: str, folder: Path) -> Any:
    """Something else than the default."""
    option = OPTIONS[name]
    match option.kind:
        case Kind.INTEGER:
            return int(option.low) + 2
        case Kind.NUMBER:
            return option.low + (option.high - option.low) / 5
        case Kind.NUMBERS:
            return (1.5, 2.5)
        case Kind.FILE:
            return folder
        case Kind.FILES:
            return (folder, folder / "ä.osu")
        case Kind.ADAPTERS:
            return (AdapterRef(folder), AdapterRef(folder / "ä", 0.5))
        case Kind.SWITCH:
            return not option.default
        case Kind.WORDS:
            return option.choices or ("one", "two words")
        case Kind.TEXT:
            return {"mode": GameMode.CATCH, "timing": "180.5@-12/3,90@9000/4"}.get(name) or (option.choices or ("ü",))[
                -1
            ]


def test_all_of_it_survives_a_file(tmp_path: Path) -> None:
    import yaml

    values = {name: a_value(name, tmp_path) for name in OPTIONS}
    request = GenerationRequest.of(task=Task.GUEST, beatmap=tmp_path / "ä.osu", **values)
    assert set(request.non_defaults()) == {*values, "task", "beatmap"}
    text = yaml.safe_dump(document_of(request), allow_unicode=True)
    assert request_of(yaml.safe_load(text)) == request
    assert document_of(GenerationRequest()) == {"version": 2}


def test_zero_is_a_value(file: Path) -> None:
    zeros = dict.fromkeys(
        ("guidance", "temperature", "top_p", "hold_note_ratio", "scroll_speed_ratio", "cs", "ar", "seed", "start"), 0
    )
    request = request_of({"beatmap": str(file), **zeros})
    assert not list(request_problems(request))
    assert set(request.non_defaults()) == {"beatmap", *zeros}
    assert request_of(document_of(request)).settings.ar == 0


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"difficulty": 0.0}, "--difficulty 0 is out of range; use 0.1 to 15"),
        ({"difficulty": 25}, "--difficulty 25"),
        ({"difficulty": float("nan")}, "--difficulty nan"),
        ({"difficulty": "hard"}, "--difficulty hard is not a number"),
        ({"keycount": 19}, "--keys 19 is out of range; use 1 to 18"),
        ({"keycount": 4.5}, "--keys 4.5 is not a whole number"),
        ({"seed": True}, "--seed True is not a whole number"),
        ({"hitsounded": "no"}, "--hitsounded no is not yes or no"),
        ({"descriptors": (1,)}, "--descriptor 1 is not a list of words"),
        ({"start": 5000.0, "end": 5100.0}, "half a second"),
        ({"start": -1.0}, "--start -1"),
        ({"temperature": 9}, "--temperature 9"),
        ({"device": "tpu"}, "use auto, cpu, cuda or mps"),
        ({"quantization": "int4"}, "use int8"),
        ({"compatibility": "old"}, "use reference"),
        ({"timing": "fast"}, "--timing fast"),
        ({"timing": "120@1e12"}, "--timing 120@1e12"),
        ({"tags": ("two\nlines",)}, "--tag must be a single line"),
        ({"title": "two\nlines"}, "--title must be a single line"),
        ({"lookback": 0.6, "lookahead": 0.5}, "--lookback and --lookahead"),
        ({"refine_longest_part": 100}, "--refine-overlap"),
        ({"descriptors": ("tech",), "negative_descriptors": ("tech",)}, "asked for and excluded"),
        ({"outputs": ("sv",)}, "--output must hold map"),
        ({"contexts": ("objects",)}, "--context objects is unknown"),
        ({"spread": (1.0, 2.0), "difficulty": 3.0}, "leave --difficulty out"),
        ({"spread": (1.0, 20.0)}, "--spread 20"),
        ({"spread": (1.0,) * 13}, "12 at most"),
        ({"candidates": 0}, "--candidates 0"),
        ({"copy_to_set": True}, "--copy-to-set"),
        ({"task": Task.REMAP}, "needs a range"),
        ({"task": Task.HITSOUNDS, "spread": (2.0,)}, "--spread makes new"),
        ({"background": Path("nowhere.png")}, "--background nowhere.png"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(file: Path, values: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as caught:
        refuse_first(request_problems(GenerationRequest.of(beatmap=file, **values)))
    assert words in str(caught.value) and str(caught.value).endswith(".")


def test_the_song_is_named_once(file: Path) -> None:
    for request in (
        GenerationRequest(),
        GenerationRequest.of(beatmap=file, audio=file),
        GenerationRequest.of(audio=file.with_name("no.mp3")),
        GenerationRequest.of(audio=file, timing="beatmap"),
        GenerationRequest.of(audio=file, task=Task.GUEST),
    ):
        with pytest.raises(InputError):
            refuse_first(request_problems(request))


@pytest.mark.parametrize(("start", "end"), [(61_000, None), (59_800, 70_000), (70_000, 80_000)])
def test_a_range_outside_the_song(start: float, end: float | None) -> None:
    with pytest.raises(InputError, match="song"):
        refuse_first(part_problems(GenerationRequest.of(start=start, end=end), 60_000))
    refuse_first(part_problems(GenerationRequest.of(start=0, end=100_000), 60_000))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"model": "v30", "descriptors": ("tech",)}, "V32"),
        ({"guidance": 0.0}, "--cfg"),
        ({"scroll_speed_ratio": 0.5}, "choose V29"),
        ({"beams": 2}, "choose V28 to V32"),
        ({"model": "v31", "refine": False}, "only those of V28 and V29"),
        ({"model": "v32", "contexts": ("gd",)}, "V31"),
        ({"model": "v32", "outputs": ("map", "kiai")}, "does not write this; choose"),
        ({"model": "v30", "mode": GameMode.TAIKO}, "does not know this mode; choose"),
        ({"model": "v29", "year": 2024}, "2007 to 2023"),
        ({"model": "osu-diffusion-v2"}, "choose another model"),
    ],
)
def test_what_a_model_cannot_do_names_one_that_can(values: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as caught:
        refuse_first(model_problems(GenerationRequest.of(**values)))
    assert words in str(caught.value)


def test_what_a_model_can_do_passes() -> None:
    refuse_first(model_problems(GenerationRequest.of(difficulty=3.0, timing="audio", temperature=0.0)))
    refuse_first(model_problems(GenerationRequest.of(model="v28", refine=False, refine_steps=20, beams=4, top_k=50)))
    refuse_first(
        model_problems(GenerationRequest.of(model="v31", contexts=("gd", "kiai"), outputs=("map", "sv"), year=2020))
    )
    refuse_first(model_problems(GenerationRequest.of(model="/some/folder", guidance=3.0, descriptors=("anything",))))


def test_an_unknown_descriptor_is_not_guessed() -> None:
    request = GenerationRequest.of(model="v31", descriptors=("streams",))
    with pytest.raises(InputError, match="did you mean stream"):
        check_descriptors(request, ["stream", "tech", "clean"])
    check_descriptors(
        request.replaced(descriptors=("tech",), negative_descriptors=("clean",)), ["stream", "tech", "clean"]
    )


def test_a_file_with_nonsense_is_refused() -> None:
    for plain in ({"colour": 1}, {"mode": "dance"}, {"task": "dance"}):
        with pytest.raises(InputError):
            request_of(plain)
    assert request_of({"difficulty": None}) == GenerationRequest()


@pytest.mark.parametrize(
    ("options", "quantization"),
    [
        ({}, None),
        ({"fast": True}, "int8"),
        ({"fast": True, "precision": "bf16"}, None),
        ({"fast": True, "compatibility": "reference"}, None),
        ({"quantization": "int8"}, "int8"),
    ],
)
def test_fast_is_in_eight_bits_on_the_processor(options: dict[str, object], quantization: str | None) -> None:
    request = GenerationRequest.of(audio=Path("song.mp3"), device="cpu", **options)
    assert model_ref_of(request).quantization == quantization


@pytest.mark.parametrize(
    ("options", "share"),
    [
        ({}, 0.4),
        ({"fast": True}, 0.2),
        ({"fast": True, "lookahead": 0.3}, 0.3),
        ({"fast": True, "compatibility": "reference"}, 0.4),
        ({"lookahead": 0.0}, 0.0),
    ],
)
def test_fast_takes_longer_steps_unless_told_how_long(options: dict[str, object], share: float) -> None:
    request = GenerationRequest.of(audio=Path("song.mp3"), **options)
    assert request.windows().hidden == share
    assert request_of(document_of(request)).windows().hidden == share


def test_every_problem_is_listed_with_its_options_and_their_names(file: Path) -> None:
    request = GenerationRequest.of(beatmap=file, model="v32", lookback=0.6, lookahead=0.5, outputs=("sv",))
    found = problems_of(request, called=str.upper)
    assert [each.options for each in found] == [("outputs",), ("lookback", "lookahead")]
    assert found[1].sentence.startswith("LOOKBACK and LOOKAHEAD together")
    with pytest.raises(InputError) as caught:
        refuse_first(request_problems(request))
    assert str(caught.value) == problems_of(request)[0].sentence


@pytest.mark.parametrize(
    ("values", "options", "words"),
    [
        ({"task": Task.REMAP, "start": 0.0, "end": 9000.0, "compatibility": "reference"}, ("compatibility",), "remap"),
        ({"task": Task.REMAP, "start": 0.0, "end": 9000.0, "timing": "audio"}, ("timing",), "red lines"),
        ({"task": Task.GUEST}, ("difficulty",), "needs its stars"),
        ({"task": Task.HITSOUNDS, "hitsounded": False}, ("hitsounded",), "what this task is for"),
        ({"start": 90_000.0, "end": 95_000.0}, ("start",), "after the song ends at 60.0 s"),
        ({"model": "v32", "descriptors": ("jumpz",)}, ("descriptors",), "did you mean jumps?"),
        ({"keycount": 4, "mode": GameMode.OSU}, ("keycount",), "Only osu!mania"),
        ({"beams": 2}, ("beams",), "choose V28 to V32"),
    ],
)
def test_what_a_task_a_song_or_a_model_cannot_do_is_known_before_it_starts(
    file: Path, values: dict[str, Any], options: tuple[str, ...], words: str
) -> None:
    request = GenerationRequest.of(**{"beatmap": file, **values})
    (problem,) = problems_of(request, GameMode.OSU, duration=60_000.0, descriptors={"jumps", "tech"})
    assert problem.options == options and words in problem.sentence
    assert problems_of(GenerationRequest.of(beatmap=file, difficulty=3.0)) == []
