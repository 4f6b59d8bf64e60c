"""The offer of the first start: one sentence, one click, resumable, then the model of the forms."""

import pytest
from PySide6.QtWidgets import QApplication

from core.model.checkpoints.hub.cache import repository_folder
from core.model.checkpoints.hub.stored_models import stored_model
from core.program.settings import Settings, load_settings
from desktop.main_window import MainWindow
from tests.core.model.checkpoints.hub.hub_server import HubServer
from tests.desktop.conftest import open_song
from tests.desktop.models.conftest import HUB_ID, NAME, WAIT

STALL = 350_000  # bytes
TASK = "tests.desktop.models.tasks:suggest"


def look(qtbot, window: MainWindow, task: str = TASK) -> None:
    """Ask what suits, and wait for the answer."""
    offer = window.models.offer
    offer.task = task
    offer.look()
    qtbot.waitUntil(lambda: offer.idle, timeout=WAIT)


def test_the_first_page_offers_it_and_the_forms_use_it_once_it_is_here(qtbot, open_window, songs, hub: HubServer):
    window = open_window()
    page = window.left.offer
    assert "first draft" in page.shipped.text() and page.shipped.isVisible()
    assert not page.larger.isVisible() and not page.fetch.isVisible()
    QApplication.processEvents()
    before = window.first_start.browse.geometry(), window.first_start.single.geometry(), page.shipped.geometry()
    look(qtbot, window)
    QApplication.processEvents()
    assert (
        window.first_start.browse.geometry(),
        window.first_start.single.geometry(),
        page.shipped.geometry(),
    ) == before
    assert "V32 mini suits this machine" in page.larger.text() and hub.requests == []
    facts = page.facts.text()
    assert (
        "226 MB" in facts and HUB_ID in facts and "84 seconds" in facts and "3.5 minutes" in facts and "int8" in facts
    )
    hub.stall_after = STALL
    page.fetch.click()
    qtbot.waitUntil(lambda: page.share.value() > 300 and page.fetch.text() == "Pause", timeout=WAIT)
    page.fetch.click()
    qtbot.waitUntil(lambda: page.fetch.text() == "Resume", timeout=WAIT)
    assert window.new_difficulty.model.card.name == "beatwright-small"
    hub.release()
    page.fetch.click()
    qtbot.waitUntil(lambda: window.settings.model == NAME, timeout=WAIT)
    assert any(asked for _, asked in hub.requests), "the second request goes on where the first stopped"
    qtbot.waitUntil(lambda: page.fetch.text() == "On this machine", timeout=WAIT)
    assert not page.fetch.isEnabled()
    assert window.new_difficulty.model.card.name == NAME and window.new_difficulty.styling.int8.isChecked()
    assert window.forms.hitsounds.model.card.name == "beatwright-small", "it cannot do hitsounds"
    stored = load_settings()
    assert (stored.model, stored.quantization) == (NAME, "int8")
    window.left.use(songs)
    window.close()
    again = open_window(songs)
    assert again.new_difficulty.model.card.name == NAME and again.new_difficulty.styling.int8.isChecked()
    open_song(qtbot, again, songs / "Beatwright - Lantern Walk")
    assert again.new_difficulty.request().model.quantization == "int8"
    look(qtbot, again)
    assert again.notices.messages == []


def test_beside_the_library_it_is_a_message_and_comes_once(qtbot, open_window, songs, hub: HubServer):
    window = open_window(songs)
    look(qtbot, window)
    (notice,) = window.session.notices.notices
    assert "suits this machine" in notice.message and "226 MB" in notice.message and "84 seconds" in notice.message
    assert notice.stays and [label for label, _ in notice.actions] == ["Download and use it"]
    window.close()
    again = open_window(songs)
    look(qtbot, again)
    assert again.session.notices.notices == [] and hub.requests == []


def test_a_download_that_was_cut_short_is_offered_again(qtbot, open_window, songs, hub: HubServer):
    window = open_window(songs)
    look(qtbot, window)
    hub.stall_after = STALL
    (notice,) = window.session.notices.notices
    window.session.notices.act(notice, notice.actions[0][1])
    qtbot.waitUntil(lambda: stored_model(HUB_ID).partial > 200_000, timeout=WAIT)
    window.close()
    hub.release()
    again = open_window(songs)
    again.models.offer.look()
    (notice,) = again.session.notices.notices
    assert notice.message == "The download of Mapperatorinator V32 mini has stopped."
    again.session.notices.act(notice, notice.actions[0][1])
    qtbot.waitUntil(lambda: again.settings.model == NAME, timeout=WAIT)
    assert again.settings.quantization == "int8" and repository_folder(HUB_ID).is_dir()


@pytest.mark.parametrize("why", ["network", "nothing suits", "another model"])
def test_where_nothing_can_be_offered_nothing_changes(qtbot, open_window, hub: HubServer, why: str):
    if why != "nothing suits":
        Settings(network=why != "network", model="v29" if why == "another model" else "").save()
    window = open_window()
    look(qtbot, window, f"{TASK}_none" if why == "nothing suits" else TASK)
    assert "first draft" in window.left.offer.shipped.text()
    assert not window.left.offer.fetch.isVisible() and hub.requests == [] and window.session.notices.notices == []


def test_a_hub_that_cannot_be_reached_changes_nothing_but_a_message(qtbot, open_window, hub: HubServer):
    window = open_window()
    look(qtbot, window)
    hub.close()
    window.left.offer.fetch.click()
    qtbot.waitUntil(lambda: bool(window.session.notices.notices), timeout=WAIT)
    assert "check the network" in window.session.notices.notices[0].message
    qtbot.waitUntil(lambda: window.left.offer.fetch.text() == "Download and use it", timeout=WAIT)
    assert window.new_difficulty.model.card.name == "beatwright-small" and window.settings.model == ""


def test_what_somebody_waits_for_comes_first(qtbot, open_window, songs, hub: HubServer):
    window = open_window(songs)
    open_song(qtbot, window, songs / "Beatwright - Lantern Walk")
    offer = window.models.offer
    offer.task = "tests.desktop.models.tasks:measure_for_long"
    offer.look()
    assert not offer.idle
    window.new_difficulty.generate.click()
    qtbot.waitUntil(lambda: offer.idle, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(window.session.proposals), timeout=WAIT)
    assert all("suits" not in each.message for each in window.session.notices.notices)
