from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.library.star_range import StarRange


def test_the_range_in_words(qtbot):
    slider = StarRange()
    qtbot.addWidget(slider)
    assert slider.filters() == ""
    slider.set_range(3.0, 6.5)
    assert slider.filters() == "stars>=3.0 stars<=6.5"
    slider.set_range(3.0, None)
    assert (slider.filters(), slider.high) == ("stars>=3.0", None)
    slider.set_range(5.0, 2.0)
    assert slider.low <= slider.high


def test_mouse_and_keys_move_the_ends(qtbot):
    slider = StarRange()
    qtbot.addWidget(slider)
    slider.resize(200, 26)
    slider.show()
    with qtbot.waitSignal(slider.changed):
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(80, 13))
    assert 2 < slider.low < 4
    assert slider.high is None
    low = slider.low
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert round(slider.low - low, 1) == 0.1
    QTest.keyClick(slider, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert slider.high == 9.9
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 13))
    assert slider.filters() == ""
