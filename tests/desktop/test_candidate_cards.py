"""A card for each proposal: looked at, played, kept and dropped."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, TimingPoint
from desktop.main_window import MainWindow
from desktop.panels.candidate_cards import CandidateCard
from desktop.panels.candidate_picture import strip_of
from tests.desktop.changing import accept, remap, show
from tests.desktop.conftest import propose
from tests.desktop.test_nothing_moves import moved, places
from tests.desktop.test_sizes import clipped

pytestmark = pytest.mark.usefixtures("able")


def three(qtbot, window: MainWindow) -> list[CandidateCard]:
    """Three proposals, with their cards in view."""
    show(window, window.new_difficulty)
    window.new_difficulty.model.candidates.setValue(3)
    propose(qtbot, window)
    window.editor.proposal_bar.count.click()
    assert window.tasks.currentWidget() is window.tasks.candidates
    qtbot.waitUntil(lambda: len(window.tasks.candidates.cards) == 3, timeout=20_000)
    return window.tasks.candidates.cards


def click(qtbot, card: CandidateCard) -> None:
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))


def test_the_cards_say_what_one_compares_by(qtbot, opened: MainWindow):
    opened.editor.proposal_checks.pause_ms = 0
    cards = three(qtbot, opened)
    checks, results = opened.editor.proposal_checks, opened.session.proposals
    qtbot.waitUntil(lambda: all(checks.of(result) is not None for result in results), timeout=60_000)
    for number, (card, result) in enumerate(zip(cards, results, strict=True), 1):
        assert card.result is result and card.number.text() == str(number)
        assert f"{result.stars:.2f}★" in card.stars.text() and "32 objects, 2.0 per second" in card.figures.text()
        problems = sum(finding.severity == "problem" for finding in checks.of(result).findings)
        assert card.findings.text().startswith(f"{problems} problem")
        spoken = card.accessibleName()
        assert all(part in spoken for part in (f"Proposal {number}", "★", "32 objects", f"{problems} problem"))
        assert all(button.accessibleName() for button in (card.play, card.keep, card.discard))
        drawn = card.picture.grab().toImage()
        row = {drawn.pixelColor(x, drawn.height() - 4).name() for x in range(drawn.width())}
        assert len(row) > 1, "marks of the rhythm"
    for width, height in ((1280, 690), (1920, 1080)):
        opened.resize(width, height)
        qtbot.waitUntil(lambda: clipped(opened.tasks.candidates) == [], timeout=20_000)


def test_a_click_shows_one_and_its_button_plays_it(qtbot, opened: MainWindow):
    cards = three(qtbot, opened)
    click(qtbot, cards[1])
    assert opened.session.place == 1 and opened.session.showing_proposal
    assert [card.property("role") for card in cards] == ["card", "card-chosen", "card"]
    cards[2].play.click()
    assert opened.session.place == 2 and opened.editor.player.playing
    cards[0].play.click()
    assert opened.session.place == 0 and opened.editor.player.playing
    cards[0].play.click()
    assert not opened.editor.player.playing


def test_the_keyboard_reaches_every_card(qtbot, opened: MainWindow):
    cards = three(qtbot, opened)
    page = opened.tasks.candidates
    page.list.focus_card(0)
    current = 0
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        qtbot.keyClick(cards[current], key)
        assert opened.focusWidget() is cards[place]
        current = place
    qtbot.keyClick(cards[1], Qt.Key.Key_Return)
    assert opened.session.place == 1
    qtbot.keyClick(cards[1], Qt.Key.Key_3)
    assert opened.session.place == 2 and opened.editor.player.playing
    opened.editor.playback.toggle()
    dropped = cards[2].result
    qtbot.keyClick(cards[2], Qt.Key.Key_Delete)
    assert all(result is not dropped for result in opened.session.proposals)
    assert [card.number.text() for card in page.cards] == ["1", "2"]
    assert "discarded" in opened.notices.messages[0]


def test_one_is_kept_and_others_dropped(qtbot, opened: MainWindow):
    cards = three(qtbot, opened)
    _, second, third = opened.session.proposals
    cards[0].discard.click()
    assert opened.session.proposals == [second, third]
    page = opened.tasks.candidates
    (file,) = accept(qtbot, opened, page.cards[1].keep.click)
    assert file.is_file() and opened.session.proposals == [second]
    qtbot.waitUntil(lambda: [card.result for card in page.cards] == [second], timeout=20_000)
    page.cards[0].discard.click()
    assert page.cards == [] and page.list.nothing.isVisible() and "compare" in page.list.nothing.text()


@pytest.mark.parametrize(("width", "height"), [(1280, 690), (1920, 1080)])
def test_cards_cover_and_move_nothing(qtbot, opened: MainWindow, width, height):
    opened.resize(width, height)
    qtbot.waitUntil(lambda: opened.library.footer_text == "3 sets", timeout=20_000)
    opened.tasks.show_candidates()
    QApplication.processEvents()
    before = places(opened)
    remap(qtbot, opened)  # by its own form
    opened.tasks.show_candidates()
    qtbot.waitUntil(lambda: len(opened.tasks.candidates.cards) == 1, timeout=20_000)
    assert moved(before, opened) == []
    opened.generation.discard()
    assert moved(before, opened) == []


def test_the_picture_shows_density_and_rhythm():
    beatmap = Beatmap.new(GameMode.OSU)
    beatmap.timing_points = [TimingPoint(0, 500)]
    slow, fast = range(0, 8000, 1000), range(8000, 16_000, 125)
    beatmap.hit_objects = [Circle(100, 100, float(time)) for time in (*slow, *fast)]
    beatmap.hit_objects.append(Circle(100, 100, 16_020.0))
    strip = strip_of(beatmap)
    assert strip.density[1] < 2 < 7 < strip.density[-2] and strip.peak == strip.density.max()
    assert list(strip.divisors[:8]) == [1] * 8 and list(strip.divisors[8:12]) == [1, 4, 2, 4]
    assert strip.divisors[-1] == 0, "off every tick"
    empty = Beatmap.new(GameMode.OSU)
    assert strip_of(empty).peak == 0.0
