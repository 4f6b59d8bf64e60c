"""Public checkpoints in the form, and the fields that only they understand."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from core.beatmap.objects import GameMode
from core.data_files import resources
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.model.checkpoints.catalog import load_catalog
from desktop.panels.new_difficulty import NewDifficultyPanel
from desktop.session.open_song import read_song
from desktop.session.session import Session
from tests.desktop.conftest import LANTERN

ADAPTER = Path(__file__).parent  # some folder
BY_EXAMPLE = {"style_from", "style_strength", "style_hash"}  # only of the bundled model


@pytest.fixture
def session(qtbot, songs, tmp_path, monkeypatch) -> Session:
    """A mapset is open; no public model is on this machine."""
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    session = Session()
    session.open(*read_song(next((songs / LANTERN).glob("*[[]Normal].osu"))))
    return session


@pytest.fixture
def panel(qtbot, session) -> NewDifficultyPanel:
    panel = NewDifficultyPanel(session)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def checkpoint(tmp_path) -> Path:
    """A checkpoint folder that Beatwright knows nothing about by name."""
    source = resources() / "models" / "beatwright-small"
    return Path(shutil.copytree(source, tmp_path / "own model"))


def fill_in(panel: NewDifficultyPanel) -> None:
    style = panel.styling
    style.mapper.setText("2")
    style.year.choose(2012)
    style.cfg.setValue(1.5)
    style.descriptors.line.setText(" streams,  simple ,")
    style.avoid.line.setText("gimmick")
    style.adapter.line.setText(str(ADAPTER))
    style.fast.setChecked(True)
    style.int8.setChecked(True)


def choose_folder(panel: NewDifficultyPanel, monkeypatch, folder: Path | None) -> None:
    """As by clicking on that entry and answering the dialog."""
    answer = "" if folder is None else str(folder)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answer)
    entry = panel.model.model.findText("Choose a folder…")
    panel.model.model.setCurrentIndex(entry)
    panel.model.model.activated.emit(entry)


def test_every_model_of_the_catalogue_is_offered(panel):
    texts = [panel.model.model.itemText(index) for index in range(panel.model.model.count())]
    mappers = [card.title for card in load_catalog().values() if "new" in card.tasks]
    assert texts[0] == "Beatwright small"
    assert texts[-2:] == ["Choose a folder…", "All models and their downloads…"]
    sizes = ("225 MB", "870 MB", "855 MB", "865 MB", "860 MB", "226 MB")
    titles = zip(mappers[1:], sizes, strict=True)
    assert texts[1:-3] == [f"{title} – downloads {size} first" for title, size in titles]


def test_the_bundled_model_says_why_it_has_no_style(panel):
    fill_in(panel)
    limits = load_catalog()["beatwright-small"].limits
    for option, field in panel.styling.options.items():
        if option in ("adapters", "descriptors", "negative_descriptors") or option in BY_EXAMPLE:
            assert field.isEnabled()
            continue
        assert not field.isEnabled() and field.toolTip() == limits[option]
    request = panel.request()
    assert (request.style.mapper, request.style.year, request.sampling.guidance) == (None, None, 1.0)
    assert (
        request.style.descriptors,
        request.style.negative_descriptors,
        request.decoding.fast,
        request.model.quantization,
    ) == (("streams", "simple"), ("gimmick",), False, None)


def test_the_bundled_model_has_descriptors_in_osu_and_taiko(panel):
    fields = (panel.styling.descriptors, panel.styling.avoid)
    panel.difficulty.mode.button(GameMode.MANIA).click()
    assert all(not field.isEnabled() and "no descriptors in this mode" in field.toolTip() for field in fields)
    panel.difficulty.mode.button(GameMode.TAIKO).click()
    assert all(field.isEnabled() for field in fields)


def test_v32_understands_style(panel):
    fill_in(panel)
    panel.model.model.choose("v32")
    assert all(field.isEnabled() != (name in BY_EXAMPLE) for name, field in panel.styling.options.items())
    assert "user id" in panel.styling.mapper.toolTip()
    request = panel.request()
    assert (request.model.name, request.style.mapper, request.style.year, request.sampling.guidance) == (
        "v32",
        2,
        2012,
        1.5,
    )
    assert (request.style.descriptors, request.style.negative_descriptors) == (("streams", "simple"), ("gimmick",))
    assert (request.model.adapters, request.decoding.fast, request.model.quantization) == (
        (AdapterRef(ADAPTER),),
        True,
        "int8",
    )


def test_empty_fields_are_defaults(panel):
    panel.model.model.choose("v32")
    assert set(panel.request().non_defaults()) <= {"beatmap", "mode", "difficulty", "model", "timing"}


def test_years_and_modes_are_those_of_the_model(panel):
    panel.model.model.choose("v31")
    panel.styling.year.choose(2077)
    assert not panel.generate.isEnabled() and "use 2007 to 2023" in panel.styling.year.toolTip()
    with pytest.raises(InputError, match="2077"):
        panel.request()
    panel.styling.year.choose(2023)
    assert panel.request().style.year == 2023
    panel.model.hitsounded.setChecked(False)
    panel.model.model.choose("v30")
    assert not panel.styling.year.isEnabled() and "not trained with years" in panel.styling.year.toolTip()
    assert not panel.difficulty.mode.button(GameMode.TAIKO).isEnabled()
    assert panel.request().style.year is None and panel.request().map.hitsounded


def test_style_is_remembered(panel, qtbot, session):
    fill_in(panel)
    panel.model.model.choose("v32")
    other = NewDifficultyPanel(session)
    qtbot.addWidget(other)
    other.restore(panel.remembered())
    assert other.request() == panel.request()
    panel.restore({"year": None, "mapper": "", "descriptors": ""})
    panel.restore({"year": "soon", "mapper": 5, "cfg": [], "folder": 3, "adapter": None})
    assert panel.request().style.mapper is None and panel.request().sampling.guidance == 1.5


def test_a_folder_is_chosen_and_remembered(panel, qtbot, session, checkpoint, monkeypatch):
    choose_folder(panel, monkeypatch, checkpoint)
    assert panel.model.model.currentText() == "own model"
    assert all(field.isEnabled() for field in panel.styling.options.values())
    assert panel.request().model.name == str(checkpoint)
    other = NewDifficultyPanel(session)
    qtbot.addWidget(other)
    other.restore(panel.remembered())
    assert other.request().model.name == str(checkpoint)
    panel.model.model.choose("v32")
    choose_folder(panel, monkeypatch, None)
    assert panel.request().model.name == "v32" and panel.remembered()["folder"] == str(checkpoint)


def test_another_folder_takes_the_place_of_the_first(panel, checkpoint, tmp_path, monkeypatch):
    choose_folder(panel, monkeypatch, checkpoint)
    count = panel.model.model.count()
    other = Path(shutil.copytree(checkpoint, tmp_path / "other"))
    choose_folder(panel, monkeypatch, other)
    assert panel.model.model.count() == count and panel.model.model.currentText() == "other"
    assert panel.request().model.name == str(other)


def test_a_folder_without_a_checkpoint_is_one_sentence(panel, session, tmp_path, monkeypatch):
    choose_folder(panel, monkeypatch, tmp_path)
    assert str(tmp_path) in session.notices.notices[0].message
    assert panel.request().model.name == "beatwright-small"


def test_a_folder_that_is_gone_is_forgotten(panel, tmp_path):
    panel.restore({"folder": str(tmp_path / "gone"), "model": str(tmp_path / "gone")})
    assert panel.request().model.name == "beatwright-small" and panel.model.model.folder is None


def test_style_unfolds_by_its_heading(panel):
    assert not panel.styling.isVisibleTo(panel) and panel.difficulty.isVisibleTo(panel)
    (section,) = (each for each in panel.sections if each.content is panel.styling)
    section.heading.click()
    assert panel.styling.isVisibleTo(panel) and not section.is_folded
    section.heading.click()
    assert not panel.styling.isVisibleTo(panel) and section.is_folded
