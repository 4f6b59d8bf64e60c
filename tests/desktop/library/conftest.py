"""A small Songs folder and the panel that lists it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.library import LibraryPanel
from tests.core.library.conftest import beatmap_text

WAIT = 60_000  # ms


@pytest.fixture
def songs(tmp_path: Path) -> Path:
    folder = tmp_path / "Songs"
    for number, (title, mode) in enumerate([("Alpha", 0), ("Beta", 3), ("Gamma", 1)]):
        mapset = folder / f"{number} {title}"
        mapset.mkdir(parents=True)
        for version, od in (("Easy", 2), ("Hard", 8)):
            text = beatmap_text(title, version, mode=mode, cs=4 if mode == 3 else 3, od=od, artist=f"Artist {number}")
            (mapset / f"{title} [{version}].osu").write_text(text, encoding="utf-8")
        image = QImage(320, 180, QImage.Format.Format_RGB32)
        image.fill(QColor("#c04060"))
        image.save(str(mapset / "BG.JPG"))
    return folder


@pytest.fixture
def make_panel(qtbot, tmp_path: Path) -> Iterator[Callable[[], LibraryPanel]]:
    made: list[LibraryPanel] = []

    def make() -> LibraryPanel:
        panel = LibraryPanel(tmp_path / "cache")
        qtbot.addWidget(panel)
        panel.resize(400, 600)
        panel.show()
        made.append(panel)
        return panel

    yield make
    for panel in made:
        panel.close()


@pytest.fixture
def panel(qtbot, make_panel, songs: Path) -> LibraryPanel:
    """The panel with the three mapsets of `songs`, their stars computed."""
    panel = make_panel()
    panel.open_folder(songs)
    qtbot.waitUntil(lambda: panel.model.set_count == 3 and all_rated(panel), timeout=WAIT)
    return panel


def all_rated(panel: LibraryPanel) -> bool:
    rows = [panel.model.row(number) for number in range(panel.model.rowCount())]
    return all(row is not None and all(record.stars is not None for record in row.mapset.beatmaps) for row in rows)


def titles(panel: LibraryPanel) -> list[str]:
    """What the rows show: titles of mapsets, and [names] of difficulties."""
    rows = [panel.model.row(number) for number in range(panel.model.rowCount())]
    return [row.mapset.title if row.beatmap is None else f"[{row.beatmap.version_name}]" for row in rows if row]
