"""Findings as text for other places, and what is remembered of them."""

import json
from pathlib import Path

import pytest

from core.errors import InputError
from core.modding.finding import Finding, Severity
from core.modding.marks import Mark, Marks
from core.modding.reports import as_html, as_text, export, grouped, line, timestamps

CLAP = Finding(
    41250.0,
    "Hit Sounds",
    Severity.MINOR,
    "This circle has a clap; no addition would fit.",
    (41250.0,),
    score=35.2,
    link="osu://edit/00:41:250%20(3)",
    difficulty="Hard <& easy>",
    file="map.osu",
    check="Hit sound",
)
SNAP = Finding(
    1000.0,
    "Snapping",
    Severity.PROBLEM,
    "This circle lands on 1/6; the song suggests 1/4 (00:00:980).",
    (1000.0, 1020.0),
    score=2000.0,
    link="osu://edit/00:01:000%20(1,2)",
    difficulty="Hard <& easy>",
    file="map.osu",
    check="Snap",
)
SET = Finding(None, "Metadata", Severity.WARNING, "The tags differ.", check="Inconsistent metadata")


def test_a_line_is_what_one_posts_in_a_forum() -> None:
    assert line(CLAP) == "00:41:250 (3) - This circle has a clap; no addition would fit."
    assert line(SET) == "The tags differ."
    assert timestamps([CLAP, SNAP]).splitlines() == [line(SNAP), line(CLAP)]


def test_text_names_the_difficulties() -> None:
    text = as_text([CLAP, SNAP, SET], "Artist - Title")
    assert text.split("\n\n") == [
        "Artist - Title",
        f"[Hard <& easy>]\n{line(SNAP)}\n{line(CLAP)}",
        "General\nThe tags differ.\n",
    ]
    assert as_text([]) == "No findings.\n"


def test_the_page_escapes_what_maps_are_called() -> None:
    page = as_html([CLAP, SNAP, SET], "<script>")
    assert "<script>" not in page and "&lt;script&gt;" in page and "Hard &lt;&amp; easy&gt;" in page
    assert '<a href="osu://edit/00:41:250%20(3)">00:41:250 (3)</a>' in page
    assert page.index("Snapping") < page.index("Metadata") < page.index("Hit Sounds")
    assert list(grouped([CLAP, SNAP, SET])) == ["Snapping", "Metadata", "Hit Sounds"]


@pytest.mark.parametrize("suffix", [".html", ".json", ".txt", ".TXT"])
def test_the_suffix_says_what_is_exported(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"findings ö{suffix}"
    target.write_text("old")
    export([CLAP, SNAP], target)
    text = target.read_text(encoding="utf-8")
    assert CLAP.message in text
    if suffix == ".json":
        assert json.loads(text)["findings"][0] == CLAP.as_document()


def test_an_export_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"findings\.osu"):
        export([CLAP], tmp_path / "findings.osu")
    with pytest.raises(InputError, match="folder"):
        export([CLAP], tmp_path / "nowhere" / "findings.txt")


def test_marks_are_remembered_for_each_map(tmp_path: Path) -> None:
    first, second = tmp_path / "a.osu", tmp_path / "b.osu"
    Marks(tmp_path / "marks").set(first, CLAP, Mark.DONE)
    Marks(tmp_path / "marks").set(first, SNAP, Mark.IGNORED)
    marks = Marks(tmp_path / "marks")
    assert marks.of(first) == {CLAP.key: Mark.DONE, SNAP.key: Mark.IGNORED}
    assert marks.of(second) == {}
    marks.set(first, CLAP, None)
    marks.set(second, CLAP, None)
    assert marks.of(first) == {SNAP.key: Mark.IGNORED}


def test_a_damaged_store_counts_as_empty(tmp_path: Path) -> None:
    marks = Marks(tmp_path)
    marks.set(tmp_path / "a.osu", CLAP, Mark.DONE)
    (file,) = tmp_path.glob("*.json")
    file.write_text("{")
    assert marks.of(tmp_path / "a.osu") == {}
    marks.set(tmp_path / "a.osu", SNAP, Mark.DONE)
    assert marks.of(tmp_path / "a.osu") == {SNAP.key: Mark.DONE}


def test_a_key_does_not_depend_on_the_score() -> None:
    again = Finding(**{name: getattr(CLAP, name) for name in CLAP.__slots__} | {"score": 36.0, "message": "Said anew."})
    assert again.key == CLAP.key
    assert len({CLAP.key, SNAP.key, SET.key}) == 3
