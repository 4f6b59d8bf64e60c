"""Requests as command lines: what is pasted into a shell asks for the same."""

import shlex
from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.cli import build_parser
from core.cli.command_line import command_of, shell_line
from core.cli.request import request_from
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.options import OPTIONS, Kind, Option
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.model.checkpoints.catalog import find_card

MAP = Path('/songs/1 It\'s "odd" & $HOME/a - b [Kantan! 100%].osu')


def read_back(line: str, task: Task = Task.NEW) -> tuple[GenerationRequest, object]:
    words = shlex.split(line)
    assert words.pop(0) == "beatwright"
    options = build_parser(words[0]).parse_args(words)
    return request_from(options, task), options


def another_value(option: Option) -> object:
    """One that is not the default, and as odd as it can be."""
    by_kind = {
        Kind.SWITCH: not option.default,
        Kind.WORDS: ("-x", "it's $(ls)", "a, b"),
        Kind.NUMBERS: (1.8, 2.30001, 3.0),
        Kind.ADAPTERS: (
            AdapterRef(Path("/styles/a b")),
            AdapterRef(Path("/styles/c:2"), 0.35),
            AdapterRef(Path("/d:2")),
        ),
        Kind.FILES: (Path("/maps/a b.osu"), Path("/- maps")),
        Kind.FILE: Path("/pictures/- one.png"),
        Kind.INTEGER: int(option.low) + 3,
        Kind.NUMBER: option.low + (option.high - option.low) / 3,
        Kind.TEXT: next((each for each in option.choices if each != option.default), "-- \\'\" 猫"),
    }
    return GameMode.MANIA if option.name == "mode" else by_kind[option.kind]


@pytest.mark.parametrize("task", list(Task))
def test_a_command_makes_the_request_that_it_was_made_from(task):
    every = {name: another_value(option) for name, option in OPTIONS.items()}
    request = GenerationRequest.of(task=task, beatmap=MAP, **every)
    again, _ = read_back(shell_line(command_of(request, Path("/out")), windows=False), task)
    assert again == request


@pytest.mark.parametrize("name", list(OPTIONS))
def test_each_option_alone_comes_back(name):
    request = GenerationRequest.of(beatmap=MAP, **{name: another_value(OPTIONS[name])})
    assert read_back(shell_line(command_of(request, Path("/out")), windows=False))[0] == request


def test_a_value_that_the_model_has_otherwise_is_said():
    card = find_card("v28")
    assert card is not None and "temperature" in card.defaults
    other = GenerationRequest.of(beatmap=MAP, model="v28", temperature=0.9)
    assert other.option("temperature") == OPTIONS["temperature"].default != card.defaults["temperature"]
    assert read_back(shell_line(command_of(other, Path("/out")), windows=False))[0] == other


def test_what_changes_a_difficulty_does_so_unless_there_are_candidates():
    remap = GenerationRequest.of(task=Task.REMAP, beatmap=MAP, start=100.0, end=2000.5)
    _, options = read_back(shell_line(command_of(remap, MAP.parent), windows=False), Task.REMAP)
    assert options.in_place and options.out is None
    several = remap.replaced(candidates=3)
    _, options = read_back(shell_line(command_of(several, MAP.parent), windows=False), Task.REMAP)
    assert not options.in_place and options.out == MAP.parent


def test_a_song_without_a_set_is_named_by_its_audio():
    request = GenerationRequest.of(audio=Path("/music/-.mp3"), title="", artist="x")
    again, options = read_back(shell_line(command_of(request, Path("/songs")), windows=False))
    assert again == request and options.out == Path("/songs")


def test_what_no_command_line_can_say_is_refused():
    request = GenerationRequest.of(beatmap=MAP, mapper=None, descriptors=(" ",))
    with pytest.raises(InputError, match="export the request"):
        command_of(request, Path("/out"))


def test_windows_gets_quotes_that_its_programs_read():
    line = shell_line(["generate", "--out=C:\\My Songs\\", '--title=a "b\\"', "--seed=3", "--source=a&b"], windows=True)
    assert line == ('beatwright generate "--out=C:\\My Songs\\\\" "--title=a \\"b\\\\\\"" --seed=3 "--source=a&b"')
