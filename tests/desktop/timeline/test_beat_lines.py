"""Which beat lines are shown, and where."""

import numpy as np
import pytest

from core.beatmap.objects import TimingPoint
from core.beatmap.time_text import time_text
from desktop.timeline.beat_lines import MEASURE, beat_lines, divisor_classes
from desktop.timeline.ruler import label_spacing


def test_classes_of_a_beat_are_the_coarsest_snaps():
    assert divisor_classes(4).tolist() == [1, 4, 2, 4]
    assert divisor_classes(6).tolist() == [1, 6, 3, 2, 3, 6]


def test_lines_of_one_measure():
    lines = beat_lines([TimingPoint(100, 400)], 100, 1699, 2, 1)
    assert lines.times.tolist() == [100, 300, 500, 700, 900, 1100, 1300, 1500]
    assert lines.divisors.tolist() == [MEASURE, 2, 1, 2, 1, 2, 1, 2]


@pytest.mark.parametrize(
    ("min_spacing", "spacing"), [(90, 100), (101, 200), (201, 400), (401, 1600), (1601, 3200), (5000, 6400)]
)
def test_crowded_lines_give_way_to_coarser_ones(min_spacing, spacing):
    lines = beat_lines([TimingPoint(0, 400)], 0, 60_000, 4, min_spacing)
    assert np.diff(lines.times) == pytest.approx(spacing)


def test_each_red_line_begins_anew_and_the_first_reaches_back():
    reds = [TimingPoint(1000, 500), TimingPoint(2200, 300, meter=3)]
    lines = beat_lines(reds, 0, 3200, 1, 1)
    assert lines.times.tolist() == [0, 500, 1000, 1500, 2000, 2200, 2500, 2800, 3100]
    assert lines.divisors.tolist() == [1, 1, MEASURE, 1, 1, MEASURE, 1, 1, MEASURE]


def test_absurd_tempos_give_no_lines():
    reds = [TimingPoint(0, 1e-9), TimingPoint(100, 1e12), TimingPoint(200, 100)]
    assert beat_lines(reds, 0, 450, 1, 1).times.tolist() == [200, 300, 400]
    assert beat_lines([], 0, 1000, 4, 1).times.size == 0


def test_times_are_written_as_in_the_editor():
    assert time_text(83_005.4) == "01:23:005"
    assert time_text(-250) == "-00:00:250"
    assert time_text(3_600_000) == "60:00:000"


def test_ruler_labels_never_run_into_each_other():
    assert all(label_spacing(scale) / scale >= 96 for scale in np.geomspace(0.01, 3000, 50))
