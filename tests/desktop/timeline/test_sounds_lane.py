"""The marks of whistles, finishes and claps."""

import pytest
from PySide6.QtWidgets import QApplication

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitSound
from desktop.timeline import Timeline
from desktop.timeline.sounds_lane import SoundsLane, sound_table


@pytest.fixture
def louder(beatmap: Beatmap) -> Beatmap:
    """The difficulty with a clap on its first object and a finish on the slider's end."""
    other = beatmap.copy()
    other.hit_objects[0].sound = int(HitSound.CLAP)
    other.hit_objects[1].edge_sounds = [0, 0, int(HitSound.FINISH)]
    return other


def lanes(timeline: Timeline) -> tuple[SoundsLane, SoundsLane]:
    found = [item for item in timeline.lanes.bands if isinstance(item, SoundsLane)]
    return found[0], found[1]


def test_every_place_that_sounds_has_its_row(louder: Beatmap):
    table = sound_table(louder)
    assert table.times.tolist() == [1000.0, 2000.0, 2500.0, 3000.0, 5000.0, 44_000.0]
    assert table.bits.tolist() == [8, 0, 0, 4, 0, 0]


def test_what_a_proposal_changes_is_known(beatmap: Beatmap, louder: Beatmap):
    changed, before = sound_table(louder).compared(sound_table(beatmap))
    assert changed.tolist() == [True, False, False, True, False, False] and not before.any()
    assert sound_table(louder).compared(sound_table(Beatmap.new()))[0].all()
    changed, before = sound_table(beatmap).compared(sound_table(louder))
    assert changed.tolist() == [True, False, False, True, False, False]
    assert before.tolist() == [8, 0, 0, 4, 0, 0]


def test_lanes_come_and_go(timeline: Timeline, louder: Beatmap):
    own, ghost = lanes(timeline)
    assert not own.isVisible()
    timeline.set_sounds_shown(True)
    assert own.isVisible() and not ghost.isVisible()
    timeline.set_proposal(louder)
    QApplication.processEvents()
    assert ghost.isVisible() and ghost.changed == 2
    assert "Clap, changed" in ghost.describe(1000.0, 3)
    timeline.set_beatmap(louder)
    timeline.set_proposal(louder)
    assert ghost.changed == 0
    timeline.set_proposal(None)
    assert not ghost.isVisible()
    timeline.set_sounds_shown(False)
    assert not own.isVisible()


def test_the_waveform_is_the_last_to_give_way(timeline):
    def wave(height: int) -> float:
        timeline.resize(900, height)
        QApplication.processEvents()
        return timeline.lanes.waveform.boundingRect().height()

    assert wave(timeline.minimumHeight()) >= 24
    timeline.set_proposal(Beatmap.new())
    assert wave(timeline.minimumHeight()) >= 20
    timeline.set_sounds_shown(True)
    assert wave(240) >= 24
    bands = [lane for lane in timeline.lanes.bands if lane.isVisible()]
    timeline.resize(900, timeline.minimumHeight())
    assert sum(lane.boundingRect().height() for lane in bands) <= timeline.minimumHeight()
