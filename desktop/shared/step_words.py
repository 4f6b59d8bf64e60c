"""A step of the history in the language of the window."""

import re

from desktop.shared.translation import core_sentence, tr

_RANGE = re.compile(r"(\d\d+:\d\d:\d{3}) to (.+)")
_BETWEEN = " · "


def step_words(summary: str) -> str:
    """What core says that a step did, part by part."""
    return _BETWEEN.join(_part(part) for part in summary.split(_BETWEEN))


def _part(part: str) -> str:
    found = _RANGE.fullmatch(part)
    if found is None:
        return core_sentence(part)
    return tr("{start} to {end}", start=found[1], end=core_sentence(found[2]))
