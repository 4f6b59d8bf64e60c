"""The list of adapters: what they are, several at once, each with its strength."""

import json
from pathlib import Path

from PySide6.QtCore import Qt

from core.generation.model_ref import AdapterRef
from core.model.checkpoints.hub.cache import repository_folder
from desktop.main_window import MainWindow
from desktop.models.adapter_row import AdapterRow
from desktop.models.adapters_page import AdaptersPage
from desktop.shared import shortcuts
from tests.core.model.checkpoints.hub.hub_server import HubServer
from tests.desktop.models.conftest import WAIT, Questions


def write_adapter(folder: Path, kind: str = "LORA", **card: object) -> Path:
    """An adapter as far as a list looks at it."""
    folder.mkdir(parents=True)
    document = {"peft_type": kind, "r": 8, "lora_alpha": 8, "alpha": 8, "target_modules": ["Wo"]}
    (folder / "adapter_config.json").write_text(json.dumps(document))
    (folder / "adapter_model.safetensors").write_bytes(bytes(2_000_000))
    if card:
        (folder / "adapter_card.json").write_text(json.dumps(card))
    return folder


def open_page(qtbot, window: MainWindow, rows: int) -> AdaptersPage:
    window.new_difficulty.styling.adapter.list.click()
    page = window.models.manager.adapters
    assert page.isVisible()
    wait_for_rows(qtbot, page, rows)
    return page


def wait_for_rows(qtbot, page: AdaptersPage, count: int) -> None:
    qtbot.waitUntil(lambda: len(page.rows) == count and page.none.isVisible() == (not count), timeout=WAIT)


def row_of(page: AdaptersPage, name: str) -> AdapterRow:
    return next(row for row in page.rows if row.listing.name == name)


def test_several_adapters_are_used_at_once_each_with_its_strength(qtbot, open_window, songs, tmp_path: Path):
    style = {"name": "my way", "kind": "mapper", "index": 3}
    facts = {"base": "beatwright-small", "style": style, "maps": ["a", "b"], "steps": 40, "licence": "mine"}
    first = write_adapter(tmp_path / "own" / "first", **facts)
    second = write_adapter(tmp_path / "own" / "second", "LOKR", base="beatwright-small")
    write_adapter(tmp_path / "own" / "third", base="v29")
    window = open_window(songs)
    page = open_page(qtbot, window, 0)
    page.add_folder(tmp_path / "own")
    wait_for_rows(qtbot, page, 3)
    row = row_of(page, "first")
    assert row.facts.text() == "LoRA of rank 8 · 2.0 MB · for Beatwright small · style “my way” · 2 maps · licence mine"
    assert "40 steps" in row.facts.toolTip() and row.note.text() == ""
    other = row_of(page, "second")
    assert other.facts.text().startswith("LoKr") and "V29.1" in row_of(page, "third").note.text()
    row.used.setChecked(True)
    row.strength.line.setText("0.7")
    other.used.click()
    other.slider.setValue(30)
    form = window.new_difficulty
    assert other.strength.value() == 1.5
    assert form.styling.adapter.line.text() == f"{first}:0.7; {second}:1.5"
    assert form.values()["adapters"] == (AdapterRef(first, 0.7), AdapterRef(second, 1.5))
    row.strength.line.setText("2")
    assert row.strength.problem and row.strength.line.text() == "2" and row.slider.value() == 14
    assert form.values()["adapters"][0].strength == 0.7
    row.strength.line.setText("0.25")
    other.used.click()
    assert form.values()["adapters"] == (AdapterRef(first, 0.25),)
    window.close()
    window = open_window(songs)
    page = open_page(qtbot, window, 3)
    assert [row.ref for row in page.rows] == [AdapterRef(first, 0.25), None, None]
    page.rows[0].remove.click()
    wait_for_rows(qtbot, page, 0)
    assert window.new_difficulty.values()["adapters"] == () and first.is_dir()


def test_what_is_typed_into_the_form_is_in_the_list(qtbot, window: MainWindow, tmp_path: Path):
    folder = write_adapter(tmp_path / "typed")
    window.new_difficulty.styling.adapter.line.setText(f"{folder}:3.5")
    page = open_page(qtbot, window, 1)
    row = page.rows[0]
    assert row.used.isChecked() and row.ref == AdapterRef(folder, 3.5)
    assert "Nothing says which model" in row.note.text()
    row.slider.setValue(10)
    assert window.new_difficulty.values()["adapters"] == (AdapterRef(folder, 0.5),)


def test_a_downloaded_adapter_is_listed_and_deleted_after_a_question(
    qtbot, window: MainWindow, hub: HubServer, questions: Questions, tmp_path: Path
):
    snapshot = repository_folder("someone/style") / "snapshots" / ("e" * 40)
    write_adapter(snapshot)
    (snapshot.parents[1] / "refs").mkdir()
    (snapshot.parents[1] / "refs" / "main").write_text("e" * 40)
    page = open_page(qtbot, window, 1)
    assert page.rows[0].listing.name == "someone/style"
    questions.answers.append("Delete")
    page.rows[0].remove.click()
    wait_for_rows(qtbot, page, 0)
    assert not repository_folder("someone/style").exists() and "someone/style" in questions.asked[0]


def test_a_broken_adapter_says_what_is_wrong(qtbot, window: MainWindow, tmp_path: Path):
    folder = write_adapter(tmp_path / "odd", "IA3")
    page = open_page(qtbot, window, 0)
    page.add_folder(folder)
    wait_for_rows(qtbot, page, 1)
    assert not page.rows[0].used.isEnabled() and "IA3" in page.rows[0].note.text()
    page.add_folder(tmp_path)
    assert len(page.rows) == 1
    (tmp_path / "empty").mkdir()
    page.add_folder(tmp_path / "empty")
    assert "holds no adapter" in window.session.notices.notices[0].message


def test_the_ways_to_the_manager(qtbot, window: MainWindow):
    action = window.actions_by_shortcut[shortcuts.MODELS]
    assert action in window.menuBar().actions()[0].menu().actions()
    action.trigger()
    manager = window.models.manager
    assert manager is not None and manager.isVisible()
    manager.reject()
    window.program.open_palette()
    palette = window.program.dialog
    palette.line.setText("models and adap")
    spoken = palette.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Models and adapters, Action, Ctrl+Shift+D")
    palette.reject()
    choice = window.new_difficulty.model.model
    choice.activated.emit(choice.count() - 1)
    assert window.models.manager is not None and window.models.manager is not manager
    window.models.manager.useAsked.emit("v28")
    assert choice.card.name == "v28"
