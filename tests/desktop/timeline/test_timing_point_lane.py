"""Labels of red and green lines."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from core.beatmap.objects import TimingPoint
from desktop.timeline import Timeline
from desktop.timeline.timing_point_lane import labelled


@pytest.mark.parametrize("seed", range(5))
def test_labels_never_overlap_and_red_ones_come_first(seed):
    random = np.random.default_rng(seed)
    x = np.sort(np.round(random.uniform(0, 3000, 300)))
    red = random.random(300) < 0.2
    widths = np.where(red, 66.0, 34.0)
    shown = labelled(x, red, widths)
    assert shown.size > 10 and red[shown].any() and (~red[shown]).any()
    ends = x[shown] + widths[shown]
    assert np.all(x[shown][1:] >= ends[:-1])
    reds = np.flatnonzero(red)
    free = -np.inf
    for index in reds:
        assert (index in shown) == (x[index] >= free)
        free = x[index] + 66.0 if index in shown else free


def test_nothing_to_label():
    assert labelled(np.zeros(0), np.zeros(0, dtype=bool), np.zeros(0)).size == 0


@pytest.fixture
def crowded(timeline, beatmap) -> Timeline:
    """Red and green lines closer to each other than their labels."""
    beatmap.timing_points = [
        TimingPoint(time, 487.3 + time / 1e4, uninherited=True) if time % 900 == 0
        else TimingPoint(time, -87.0, uninherited=False)
        for time in range(0, 20_000, 150)
    ]  # fmt: skip
    timeline.set_beatmap(beatmap)
    timeline.set_time(30_000)
    timeline.zoom_to(0, 10_000)
    QApplication.processEvents()
    return timeline


def test_scrolling_a_little_paints_what_a_whole_picture_shows(crowded):
    lane = crowded.lanes.marks
    for step in range(40):
        crowded._axis.scroll_by(37.0)
        if step % 8 == 0:
            # Only a strip, as the cursor's move exposes it.
            lane.update(lane.boundingRect().adjusted(400, 0, -500, 0))
        QApplication.processEvents()
    partly = crowded.grab().toImage()
    crowded.lanes.update()
    QApplication.processEvents()
    assert crowded.grab().toImage() == partly
