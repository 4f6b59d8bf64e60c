"""Labels where there is little room."""

from desktop.shared.labels import ElidedLabel, YieldingLabel


def painted(label) -> bool:
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    return any(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(picture.height()))


def test_a_label_that_does_not_fit_leaves_its_room_to_others(qtbot):
    label = YieldingLabel("/ 01:23:456")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0
    label.resize(label.sizeHint())
    assert painted(label)
    label.resize(label.width() - 1, label.height())
    assert not painted(label)


def test_a_long_line_ends_in_an_ellipsis(qtbot):
    label = ElidedLabel("mapped by somebody with a long name · osu! · 180 BPM")
    qtbot.addWidget(label)
    label.resize(400, 20)
    whole = label.grab().toImage()
    label.resize(120, 20)
    assert painted(label)
    assert label.grab().toImage() != whole.copy(0, 0, 120, 20)
