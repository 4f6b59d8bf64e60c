"""Writes docs/options.md, the page of every option, from the declarations of the request.

python -m tools.option_page
"""

import argparse
from pathlib import Path

from core.generation.option import EVERY_KIND, EVERY_MODE, GROUPS, Kind, MapperKind, Option
from core.generation.option_check import text_of
from core.generation.options import OPTIONS
from core.music.request import SONG_OPTIONS

PAGE = Path(__file__).parents[1] / "docs" / "options.md"

_INTRODUCTION = """\
# Options

<!-- Written by `python -m tools.option_page` from the declarations in core/generation; do not edit it by hand. -->

Every option of a generation: its flag on the command line, its key in the YAML file of a request or preset, its type
and range with the unit, its default, what it is, and for which models and modes where not for all. Without a default
the program chooses: by the difficulty at hand, the stars or the model. A key with dots is a table within tables:
`map.difficulty` is `difficulty:` below `map:`. The large models are V28 to V32.
"""

_OF_SONGS = """\
Of `song generate`; [song.md](song.md) says which model takes which. The key is that of the `request` in the `.json`
beside a song.
"""

_HEAD = """\
| Flag | Key | Values | Default | What it is |
|---|---|---|---|---|
"""

_NAMES = {MapperKind.BUNDLED: "the bundled model", MapperKind.MAPPERATORINATOR: "large models"}


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    PAGE.write_text(option_page(), encoding="utf-8", newline="\n")


def option_page() -> str:
    """The whole page."""
    parts = [_INTRODUCTION]
    for group in GROUPS:
        rows = [_row(option) for option in OPTIONS.values() if option.group == group]
        parts.append(f"## {group[0].upper()}{group[1:]}\n\n{_HEAD}" + "".join(rows))
    rows = [_row(option) for option in SONG_OPTIONS.values()]
    parts.append(f"## A song from words\n\n{_OF_SONGS}\n{_HEAD}" + "".join(rows))
    return "\n".join(parts)


def _row(option: Option) -> str:
    cells = [f"`--{option.flag}`", f"`{'.'.join(option.path)}`", _values(option), _default(option), _meaning(option)]
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _values(option: Option) -> str:
    kind = option.kind.value
    if option.choices:
        words = ", ".join(f"`{word}`" for word in option.choices)
        return f"{kind}: {words}" if option.kind is Kind.WORDS else words
    if option.low == option.high:
        return f"`{option.metavar}`" if option.kind is Kind.TEXT and "|" in option.metavar else kind
    unit = f" {option.unit}" if option.unit else ""
    return f"{kind}, {text_of(option.low)} to {text_of(option.high)}{unit}"


def _default(option: Option) -> str:
    value = option.default
    if value is None or value == ():
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return text_of(value) if isinstance(value, int | float) else f"`{value}`"


def _meaning(option: Option) -> str:
    """The declared sentence, with the models and modes that the option is for where those are not all."""
    begins_with_name = option.help.startswith(("osu!", "bf16"))
    sentence = option.help if begins_with_name else f"{option.help[0].upper()}{option.help[1:]}"
    sentence += "."
    if option.kinds != EVERY_KIND:
        sentence += f" Only {' and '.join(_NAMES[kind] for kind in sorted(option.kinds))}."
    if option.modes != EVERY_MODE:
        sentence += f" Modes: {', '.join(mode.name.lower() for mode in sorted(option.modes))}."
    return sentence


if __name__ == "__main__":
    main()
