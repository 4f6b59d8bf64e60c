"""MaiMod: which events of a map surprise the model."""

from pathlib import Path

import numpy as np

from core.beatmap.reader import read_beatmap
from core.modding.surprise import surprises
from core.tokens.events import EventType
from core.tokens.reference import ReferenceMap
from tests.core.tokens.replay import conditions_from
from tests.golden.material import Material, near, read_json, same

TOLERANCE = 1e-3


def check(material: Material, family: str, path: Path) -> None:
    """The scores of all events, and what the model expected instead."""
    case = read_json(path)
    song_length = float(np.load(material.folder / family / "numerics.npz")["song_length"])
    folder = material.folder_of_length(song_length)
    source = ReferenceMap(read_beatmap(folder / f"{case['map']}.osu"))
    known = conditions_from(case["generation_config"])
    found = {item.kind.value: item for item in surprises(material.model(family), material.song(folder), source, known)}
    for wanted in case["contexts"]:
        judged = found[wanted["context_type"]]
        same("events", [[event.type.value, event.value] for event in judged.content.events], wanted["events"])
        same("times", judged.content.times, wanted["times"])
        expected = [[event.type.value, event.value] for event in judged.expected]
        kinds = [kind for kind, _ in wanted["expected"]]
        same("expected types", [kind for kind, _ in expected], kinds)
        plain = [entry for entry, kind in zip(expected, kinds, strict=True) if kind != EventType.CONTROL.value]
        same("expected", plain, [entry for entry in wanted["expected"] if entry[0] != EventType.CONTROL.value])
        near("scores", judged.scores, wanted["surprisals"], TOLERANCE)
