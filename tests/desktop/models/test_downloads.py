"""Downloads in the real window from a hub on this machine: progress, pause, resume, and everything that goes wrong."""

import multiprocessing
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from core.model.checkpoints.hub.cache import cache_folder, repository_folder
from core.model.checkpoints.hub.stored_models import stored_model
from desktop.main_window import MainWindow
from desktop.models.model_card import ModelCardView
from tests.core.model.checkpoints.hub.hub_server import HubServer
from tests.desktop.models.conftest import HUB_ID, NAME, WAIT, Questions, open_card, open_manager, wait_for_state

STALL = 350_000  # bytes
LONG_WAIT = 250_000  # ms, for what loads torch


def resumed_at(hub: HubServer) -> list[int]:
    """Where what was asked for began, of what did not begin at the start of a file."""
    return [int(asked.removeprefix("bytes=").rstrip("-")) for _, asked in hub.requests if asked]


def buttons(card: ModelCardView) -> list[QRect]:
    """Where the buttons are, whatever they say."""
    QApplication.processEvents()
    return [button.geometry() for button in (card.fetch, card.verify, card.measure, card.use, card.delete)]


def begin(qtbot, window: MainWindow, hub: HubServer) -> ModelCardView:
    """Start a download that stops in the middle by itself."""
    hub.stall_after = STALL
    card = open_card(qtbot, window)
    assert (card.state.text(), card.fetch.text(), card.facts["disk"].text()) == ("Not here", "Download", "nothing")
    card.fetch.click()
    qtbot.waitUntil(lambda: card.share.value() > 300 and stored_model(HUB_ID).partial > 200_000, timeout=WAIT)
    assert card.state.text() == "Downloading" and card.share.isVisible() and "MiB" in card.message.text()
    assert window.job_bar.name.text() == "Download Mapperatorinator V32 mini"
    return card


def test_a_download_shows_how_far_it_is_and_can_be_paused_and_resumed(qtbot, window: MainWindow, hub: HubServer):
    places = buttons(open_card(qtbot, window))
    card = begin(qtbot, window, hub)
    assert card.fetch.text() == "Pause" and not card.delete.isEnabled()
    assert buttons(card) == places
    card.fetch.click()
    wait_for_state(qtbot, card, "Paused at")
    arrived = stored_model(HUB_ID).partial
    assert buttons(card) == places
    assert card.fetch.text() == "Resume" and "stays" in card.message.text() and card.share.value() > 300
    hub.release()
    card.fetch.click()
    wait_for_state(qtbot, card, "On this machine")
    assert resumed_at(hub)[0] >= 200_000 and arrived > 0
    assert not card.fetch.isEnabled() and card.fetch.toolTip() == "It is on this machine already"
    assert card.facts["disk"].text() == "0.6 MB" and not card.share.isVisible()
    assert stored_model(HUB_ID).folder is not None and stored_model(HUB_ID).partial == 0


def test_a_download_goes_on_in_the_next_start_after_a_kill(qtbot, open_window, songs, hub: HubServer):
    window = open_window(songs)
    card = begin(qtbot, window, hub)
    for process in multiprocessing.active_children():
        process.kill()
    wait_for_state(qtbot, card, "Paused at")
    assert "helper process" in card.message.text() and card.message.property("role") == "danger"
    window.close()
    hub.release()
    card = open_card(qtbot, open_window(songs))
    assert card.state.text().startswith("Paused at") and card.fetch.text() == "Resume"
    card.fetch.click()
    wait_for_state(qtbot, card, "On this machine")
    assert resumed_at(hub) and min(resumed_at(hub)) >= 200_000


@pytest.mark.parametrize("fault", ["damage", "no room", "login", "gone"])
def test_what_goes_wrong_is_said_and_can_be_tried_again(qtbot, window: MainWindow, hub: HubServer, fault: str):
    sentence = {
        "damage": "damaged on the way",
        "no room": "make room",
        "login": "asks for a login",
        "gone": "answered 404",
    }[fault]
    if fault == "damage":
        hub.corrupt = "safetensors"
    elif fault == "no room":
        hub.claimed["model.safetensors"] = 2**50
    elif fault == "login":
        hub.gated = True
    else:
        hub.status = 404
    card = open_card(qtbot, window)
    card.fetch.click()
    qtbot.waitUntil(lambda: sentence in card.message.text(), timeout=WAIT)
    assert card.message.property("role") == "danger" and sentence in card.message.toolTip()
    assert any(sentence in notice.message for notice in window.session.notices.notices)
    qtbot.waitUntil(card.fetch.isEnabled, timeout=WAIT)
    assert stored_model(HUB_ID).folder is None
    hub.corrupt, hub.claimed, hub.gated, hub.status = "", {}, False, 200
    card.fetch.click()
    wait_for_state(qtbot, card, "On this machine")
    assert card.message.text() == ""
    assert not any(sentence in notice.message for notice in window.session.notices.notices)


def test_nothing_is_asked_of_the_network_while_it_is_off(qtbot, opened: MainWindow, hub: HubServer):
    form = opened.new_difficulty
    form.model.model.choose(NAME)
    assert form.generate.isEnabled() and form.generate.text() == "Download 226 MB and generate"
    opened.program.preferences.change("network", False)
    assert not form.generate.isEnabled() and "the network is off in the settings" in form.generate.toolTip()
    card = open_card(qtbot, opened)
    card.fetch.click()
    qtbot.waitUntil(lambda: "the network is off" in card.message.text(), timeout=WAIT)
    assert hub.requests == []
    opened.program.preferences.change("network", True)
    assert form.generate.isEnabled()


def test_deleting_asks_and_takes_only_the_folder_of_the_model(
    qtbot, window: MainWindow, hub: HubServer, questions: Questions
):
    other = cache_folder() / "models--some--other"
    (other / "blobs").mkdir(parents=True)
    card = open_card(qtbot, window)
    assert not card.delete.isEnabled()
    card.fetch.click()
    wait_for_state(qtbot, card, "On this machine")
    qtbot.waitUntil(card.delete.isEnabled, timeout=WAIT)
    questions.answers += ["Cancel", "Delete"]
    card.delete.click()
    assert stored_model(HUB_ID).folder is not None
    assert str(repository_folder(HUB_ID)) in questions.asked[0] and "cannot be undone" in questions.asked[0]
    card.delete.click()
    wait_for_state(qtbot, card, "Not here")
    assert not repository_folder(HUB_ID).exists() and other.is_dir()
    bundled = window.models.manager.cards["beatwright-small"]
    assert not bundled.delete.isEnabled() and bundled.delete.toolTip() == "It is a part of Beatwright and stays"


def test_a_download_gives_way_to_what_waits_and_goes_on_after_it(qtbot, opened: MainWindow, hub: HubServer):
    card = begin(qtbot, opened, hub)
    opened.models.manager.reject()
    before = len(opened.session.proposals)
    opened.new_difficulty.generate.click()
    qtbot.waitUntil(lambda: len(opened.session.proposals) > before, timeout=WAIT)
    hub.release()
    card = open_card(qtbot, opened)
    wait_for_state(qtbot, card, "On this machine")


def test_a_checkpoint_in_the_folder_of_models_has_a_card(
    qtbot, opened: MainWindow, hub: HubServer, fixtures_folder: Path
):
    import shutil

    from core.data_files import resources

    snapshot = repository_folder("someone/mine") / "snapshots" / ("d" * 40)
    shutil.copytree(resources() / "models" / "beatwright-small", snapshot)
    (snapshot.parents[1] / "refs").mkdir()
    (snapshot.parents[1] / "refs" / "main").write_text("d" * 40)
    card = open_card(qtbot, opened, "someone/mine")
    assert card.state.text() == "On this machine" and "osu!mania" in card.facts["modes"].text()
    assert "MB" in card.facts["disk"].text()
    card.use.click()
    assert opened.new_difficulty.model.card.name == str(snapshot)


def test_the_button_downloads_and_generates_after_one_question(
    qtbot, opened: MainWindow, hub: HubServer, questions: Questions
):
    opened.generation.task = "tests.desktop.tasks:download_and_run"
    form = opened.new_difficulty
    plain = form.generate.text()
    form.model.model.choose(NAME)
    assert form.generate.text() == "Download 226 MB and generate"
    questions.answers.append("Cancel")
    form.generate.click()
    assert "226 MB" in questions.asked[0] and HUB_ID in questions.asked[0] and "Licence" in questions.asked[0]
    assert not opened.jobs.busy and hub.requests == []
    hub.status = 503
    questions.answers.append("Download")
    form.generate.click()
    qtbot.waitUntil(lambda: "503" in " ".join(each.message for each in opened.session.notices.notices), timeout=WAIT)
    hub.status, hub.stall_after = 200, STALL
    form.generate.click()
    qtbot.waitUntil(lambda: opened.job_bar.stage.text().startswith(f"Downloading {HUB_ID}"), timeout=WAIT)
    qtbot.waitUntil(lambda: opened.job_bar.share.value() > 0, timeout=WAIT)
    hub.release()
    qtbot.waitUntil(lambda: bool(opened.session.proposals), timeout=WAIT)
    qtbot.waitUntil(lambda: form.generate.text() == plain, timeout=WAIT)
    assert len(questions.asked) == 2 and stored_model(HUB_ID).folder is not None


def test_timing_and_maimod_ask_before_they_download(qtbot, opened: MainWindow, hub: HubServer, questions: Questions):
    questions.answers += ["Cancel", "Cancel"]
    finding = opened.timing.finding
    finding.source.setCurrentIndex(1)
    finding.model.choose(NAME)
    finding.button.click()
    assert len(questions.asked) == 1
    opened.maimod.controls.model.choose(NAME)
    opened.tasks.run_maimod()
    assert len(questions.asked) == 2 and "V32 mini" in questions.asked[1]
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=WAIT)
    assert opened.maimod.modding.model.job is None and hub.requests == []


def test_verifying_reads_the_files_again(qtbot, window: MainWindow, hub: HubServer):
    card = open_card(qtbot, window)
    assert not card.verify.isEnabled() and card.verify.toolTip() == "It is not on this machine"
    card.fetch.click()
    wait_for_state(qtbot, card, "On this machine")
    blob = max((repository_folder(HUB_ID) / "blobs").iterdir(), key=lambda path: path.stat().st_size)
    blob.write_bytes(bytes(blob.stat().st_size))
    qtbot.waitUntil(card.verify.isEnabled, timeout=WAIT)
    card.verify.click()
    qtbot.waitUntil(lambda: "is damaged" in card.message.text(), timeout=WAIT)
    assert card.message.property("role") == "danger"


def test_the_bundled_model_is_verified(qtbot, window: MainWindow, hub: HubServer):
    card = open_card(qtbot, window, "beatwright-small")
    assert card.state.text() == "Built in" and not card.fetch.isEnabled()
    card.verify.click()
    assert card.verify.text() == "Stop" and not card.measure.isEnabled()
    qtbot.waitUntil(lambda: card.message.text().startswith("Whole: "), timeout=LONG_WAIT)


def test_the_speed_of_a_model_is_measured_and_shown_from_then_on(qtbot, window: MainWindow, hub: HubServer):
    window.models.store.measured_seconds = 2.0
    card = open_card(qtbot, window, "beatwright-small")
    assert card.facts["speed"].text() == "not measured"
    card.measure.click()
    assert card.measure.text() == "Stop" and window.job_bar.name.text() in ("", "Measure Beatwright small")
    qtbot.waitUntil(lambda: "s per minute of song (cpu fp32)" in card.facts["speed"].text(), timeout=LONG_WAIT)
    assert card.message.text() == card.facts["speed"].text()
    manager = open_manager(qtbot, window)
    assert "(cpu fp32)" in manager.cards["beatwright-small"].facts["speed"].text()


def test_a_measurement_can_be_stopped(qtbot, window: MainWindow, hub: HubServer):
    card = open_card(qtbot, window, "beatwright-small")
    card.measure.click()
    card.measure.click()
    qtbot.waitUntil(lambda: card.measure.text() == "Measure" and not window.jobs.busy, timeout=WAIT)
    assert card.facts["speed"].text() == "not measured" and card.measure.isEnabled()
