"""MaiMod: the surprisal of every event of a map."""

from pathlib import Path

import numpy as np

from core.beatmap.reader import read_beatmap
from core.modding.maimod.surprisal import surprisals
from core.tokens.events import EventType
from core.tokens.upstream_view import UpstreamMap
from tests.core.tokens.replay import conditions_from
from tests.golden.material import Material, near, read_json, same

TOLERANCE = 1e-3


def check(material: Material, family: str, path: Path) -> None:
    """The scores of all events, and what the model expected instead."""
    case = read_json(path)
    song_length = float(np.load(material.folder / family / "numerics.npz")["song_length"])
    folder = material.folder_of_length(song_length)
    source = UpstreamMap(read_beatmap(folder / f"{case['map']}.osu"))
    conditions = conditions_from(case["generation_config"])
    found = {
        item.kind.value: item for item in surprisals(material.model(family), material.song(folder), source, conditions)
    }
    for context in case["contexts"]:
        block = found[context["context_type"]]
        same("events", [[event.type.value, event.value] for event in block.content.events], context["events"])
        same("times", block.content.times, context["times"])
        expected = [[event.type.value, event.value] for event in block.expected]
        kinds = [kind for kind, _ in context["expected"]]
        same("expected types", [kind for kind, _ in expected], kinds)
        plain = [entry for entry, kind in zip(expected, kinds, strict=True) if kind != EventType.CONTROL.value]
        same("expected", plain, [entry for entry in context["expected"] if entry[0] != EventType.CONTROL.value])
        near("scores", block.scores, context["surprisals"], TOLERANCE)
