"""Times back on ticks."""

import gzip
import json
from pathlib import Path

from core.beatmap.objects import TimingPoint
from core.timing.resnap import TickSnapper, resnap_events
from core.tokens.events import Event, EventType
from tests.core.tokens.replay import events_from, points_from


def test_published_snaps(data_folder: Path) -> None:
    path = data_folder / "golden" / "timing" / "generate_timing.json.gz"
    for number, case in enumerate(json.loads(gzip.decompress(path.read_bytes()))):
        found = resnap_events(events_from(case["resnap_in"]), points_from(case["timing"]), inherited_before=True)
        assert found == events_from(case["resnap_out"]), number


def test_ticks_of_coarser_divisors_do_not_count() -> None:
    snapper = TickSnapper([TimingPoint(0, 400)])
    assert snapper.snap(410, 1) == 400
    assert snapper.snap(410, 2) == 600
    assert snapper.snap(410, 4) == 500
    assert snapper.snap(310, 4) == 300


def test_ticks_after_a_change_of_tempo_belong_to_the_new_line() -> None:
    snapper = TickSnapper([TimingPoint(0, 400), TimingPoint(1000, 300)])
    assert snapper.snap(1290, 1) == 1300
    assert snapper.snap(990, 1) == 1000


def test_only_times_with_a_snap_move() -> None:
    shift, snap = EventType.TIME_SHIFT, EventType.SNAPPING
    events = [Event(shift, 390), Event(EventType.BEAT), Event(shift, 390), Event(snap, 0), Event(shift, 390)]
    events.append(Event(snap, 1))
    found = resnap_events(events, [TimingPoint(0, 400), TimingPoint(0, -50, uninherited=False)])
    assert [event.value for event in found if event.type is shift] == [390, 390, 400]
    assert resnap_events(events, []) == events
