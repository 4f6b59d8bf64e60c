"""A request as a command line: the opposite of `core.cli.request.request_from`."""

import re
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from core.cli import build_parser
from core.cli.request import request_from
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.options import OPTIONS, Kind, Option
from core.generation.request import GenerationRequest
from core.generation.request_document import current_name
from core.generation.request_parts import Task
from core.model.checkpoints.catalog import find_card

_COMMANDS = {Task.NEW: "generate", Task.REMAP: "remap", Task.HITSOUNDS: "hitsounds", Task.GUEST: "guest"}
_CHANGES_FILE = (Task.REMAP, Task.HITSOUNDS)
_PLAIN = re.compile(r"[\w@+=:,./\\-]+", re.ASCII)


def command_of(request: GenerationRequest, folder: Path) -> list[str]:
    """The arguments of `beatwright` that make the same request; what they make is written as *Accept* writes it.

    Args:
        folder: where new files go; a single remap or hitsounds change the difficulty itself.

    Raises:
        InputError: a value has no form on a command line.
    """
    task = request.task
    words = [_COMMANDS[task]]
    # Joined with = so that a value that begins with a dash is not read as an option.
    words += [f"--{name}={path.absolute()}" for name in ("beatmap", "audio") if (path := request.option(name))]
    in_place = task in _CHANGES_FILE and request.output.candidates == 1
    words.append("--in-place" if in_place else f"--out={folder.absolute()}")
    card = find_card(request.model.name)
    usual = {current_name(name): value for name, value in (card.defaults if card is not None else {}).items()}
    for name, option in OPTIONS.items():
        value = request.option(name)
        if value != usual.get(name, option.default):
            words += [f"--{option.flag}={text}" for text in _texts(option, value)]
    if _read_back(words, task) != _absolute(request):
        raise InputError("This form has a value that a command line cannot say; export the request as a file instead.")
    return words


def shell_line(arguments: Sequence[str], *, windows: bool = sys.platform == "win32") -> str:
    """A command line to paste into a shell: the program as it was started here, and its arguments, quoted.

    Args:
        windows: double quotes, as its shells and programs read them; else those of a POSIX shell.
    """
    words = [*_program(), *arguments]
    return " ".join(map(_windows_word, words)) if windows else shlex.join(words)


def _texts(option: Option, value: Any) -> Iterator[str]:
    """What stands behind the option's flag, each time that it is given."""
    if option.kind is Kind.SWITCH:
        yield "yes" if value else "no"
    elif option.kind is Kind.NUMBERS:
        yield ",".join(map(repr, value))
    elif option.kind is Kind.ADAPTERS:
        yield from map(_adapter, value)
    elif option.kind is Kind.FILES:
        yield from (str(path.absolute()) for path in value)
    elif option.kind is Kind.WORDS:
        yield from value
    elif option.kind is Kind.FILE:
        yield str(value.absolute())
    elif option.name == "mode":
        yield value.name.lower()
    else:
        yield str(value)


def _adapter(adapter: AdapterRef) -> str:
    path = str(adapter.path.absolute())
    plain = adapter.strength == 1 and AdapterRef.parse(path).path == Path(path)
    return path if plain else f"{path}:{adapter.strength:.6f}".rstrip("0").rstrip(".")


def _read_back(words: Sequence[str], task: Task) -> GenerationRequest | None:
    """The request that a command line stands for; None where the command refuses it."""
    try:
        return _absolute(request_from(build_parser(words[0]).parse_args(words), task))
    except InputError:
        return None


def _absolute(request: GenerationRequest) -> GenerationRequest:
    """The same request wherever it is read."""
    names = [name for name, option in OPTIONS.items() if option.kind is Kind.FILE]
    paths = {name: request.option(name) for name in ("beatmap", "audio", *names)}
    adapters = tuple(AdapterRef(each.path.absolute(), each.strength) for each in request.model.adapters)
    found: dict[str, Any] = {name: path.absolute() for name, path in paths.items() if path is not None}
    for name, option in OPTIONS.items():
        if option.kind is Kind.FILES:
            found[name] = tuple(path.absolute() for path in request.option(name))
    return request.replaced(adapters=adapters, **found)


def _program() -> list[str]:
    """How this program was started."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    started = Path(sys.argv[0])
    if started.name == "main.py":
        return [sys.executable, str(started.absolute())]
    if started.name == "__main__.py" and started.parent.name == "beatwright":
        return [sys.executable, "-m", "beatwright"]
    return ["beatwright"]


def _windows_word(word: str) -> str:
    r"""In quotes unless it is plain; backslashes count double before a quote, and a quote is \"."""
    if _PLAIN.fullmatch(word):
        return word
    quoted = re.sub(r'(\\*)"', r'\1\1\\"', word)
    ending = len(quoted) - len(quoted.rstrip("\\"))
    return f'"{quoted}' + "\\" * ending + '"'
