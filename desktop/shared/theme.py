"""Beatwright's look: the palette, the spacing, the style sheet and the icons.

Colours are "#rrggbb" strings, so that style sheets, pens and brushes all take them. Widgets ask for a role through the
dynamic properties `role` (labels, buttons, frames) instead of carrying style sheets of their own.
"""

from contextlib import suppress
from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QDir, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from core.data_files import resources

RESOURCES = resources()
ICONS = RESOURCES / "icons"

# Surfaces, from the back to the front.
WINDOW = "#15171c"
SURFACE = "#1b1e25"
RAISED = "#252932"
HOVER = "#2f3440"
LINE = "#343a47"

# Text.
TEXT = "#e7e9ee"
MUTED = "#a0a7b6"
FAINT = "#8a92a4"

# The one accent: what the model makes, what is selected and what Generate does.
ACCENT = "#45d0c1"
ACCENT_BRIGHT = "#6fe3d6"
ACCENT_DARK = "#1d4a4a"
ON_ACCENT = "#0c1d1c"

# Meanings.
DANGER = "#ff6f70"
WARNING = "#ffc35c"
SUCCESS = "#8bd88b"

# The editor's own colours, as every mapper knows them.
RED_LINE = "#ff4d5a"
GREEN_LINE = "#5fd35f"
KIAI = "#ff9f43"
BREAK = "#4b515e"
PLAYHEAD = "#ffffff"
WAVEFORM = "#55708f"

# Star ratings as osu! colours them: (stars, colour), blended in between. The darkest end, which fades to black in the
# game, is lifted so that it can be seen on dark surfaces.
STAR_COLOURS = (
    (0.0, "#aaaaaa"),
    (0.1, "#4290fb"),
    (1.25, "#4fc0ff"),
    (2.0, "#4fffd5"),
    (2.5, "#7cff4f"),
    (3.3, "#f6f05c"),
    (4.2, "#ff8068"),
    (4.9, "#ff4e6f"),
    (5.8, "#c645b8"),
    (6.7, "#6563de"),
    (7.7, "#4a41b8"),
    (9.0, "#3a3378"),
)

CONTRAST = {
    "WINDOW": "#000000",
    "SURFACE": "#0b0d11",
    "RAISED": "#171b22",
    "HOVER": "#262c37",
    "LINE": "#7f899c",
    "TEXT": "#ffffff",
    "MUTED": "#d3d8e2",
    "FAINT": "#b4bbc9",
    "ACCENT": "#5fe6d6",
    "ACCENT_BRIGHT": "#8ff5e9",
    "DANGER": "#ff8f90",
}
"""What the theme of that name has in place of the colours above."""

GAP = 8  # px between neighbours
MARGIN = 12  # px around a group
RADIUS = 6  # px of corners


def choose(name: str) -> None:
    """Take the colours of a theme, "dark", "contrast" or "system"; before anything is drawn with them."""
    if name == "contrast" or (name == "system" and _wants_contrast()):
        globals().update(CONTRAST)


def _wants_contrast() -> bool:
    """Whether the system asks for more contrast; no where it does not say."""
    style = QGuiApplication.styleHints()
    with suppress(RuntimeError):  # the wrapper of the hints may outlive them
        hints = style.accessibility()
        return hints.contrastPreference() is Qt.ContrastPreference.HighContrast
    return False


def contrast(first: str, second: str) -> float:
    """How far two colours are apart, 1 to 21, as WCAG 2 computes it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = QColor(colour)
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (parts.redF(), parts.greenF(), parts.blueF())
    )
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def star_colour(stars: float) -> str:
    """The colour that a difficulty of so many stars has everywhere in the window."""
    previous_stars, previous = STAR_COLOURS[0]
    for upper_stars, upper in STAR_COLOURS:
        if stars <= upper_stars:
            share = (stars - previous_stars) / (upper_stars - previous_stars) if upper_stars > previous_stars else 0.0
            return _blend(previous, upper, max(0.0, share))
        previous_stars, previous = upper_stars, upper
    return previous


def _blend(low: str, high: str, share: float) -> str:
    """A colour between two, written as #rrggbb."""
    first, second = QColor(low), QColor(high)
    mixed = (
        round(a + (b - a) * share)
        for a, b in (
            (first.red(), second.red()),
            (first.green(), second.green()),
            (first.blue(), second.blue()),
        )
    )
    return "#{:02x}{:02x}{:02x}".format(*mixed)


@cache
def icon(name: str, colour: str = "") -> QIcon:
    """The icon resources/icons/NAME.svg, its `currentColor` drawn in `colour`, else as text; greyed when disabled."""
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour or TEXT), (QIcon.Mode.Disabled, FAINT)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", shade).encode()))
        for size in (16, 20, 24, 32, 48):
            result.addPixmap(_draw(renderer, size), mode)
    return result


def _draw(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def dot(colour: QColor, diameter: int) -> QIcon:
    """A dot of `diameter` px in the middle of an icon of 24 px."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    edge = (24 - diameter) // 2
    painter.drawEllipse(edge, edge, diameter, diameter)
    painter.end()
    return QIcon(pixmap)


def program_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(ICONS / "beatwright.svg"))


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` a role of the style sheet ("title", "muted", "primary", …) and show it at once."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def monospace() -> QFont:
    """A font whose digits keep their place, for times."""
    font = QFont(["Cascadia Mono", "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", "monospace"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def apply(application: QApplication) -> None:
    """Dress the whole application."""
    application.setStyle("Fusion")
    font = QFont(["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans"])
    font.setPixelSize(13)
    application.setFont(font)
    application.setPalette(_palette())
    application.setStyleSheet(style_sheet())
    application.setWindowIcon(program_icon())


def style_sheet() -> str:
    """resources/theme.qss with the palette filled in."""
    names = {name: value for name, value in globals().items() if name.isupper() and isinstance(value, str | int)}
    template = Template((RESOURCES / "theme.qss").read_text(encoding="utf-8"))
    # A search path, since a style sheet cannot name every folder.
    QDir.setSearchPaths("icons", [str(ICONS)])
    return template.substitute(names)


def _palette() -> QPalette:
    """The colours of Qt's own widgets."""
    palette = QPalette()
    role = QPalette.ColorRole
    for key, colour in {
        role.Window: WINDOW,
        role.WindowText: TEXT,
        role.Base: SURFACE,
        role.AlternateBase: RAISED,
        role.ToolTipBase: RAISED,
        role.ToolTipText: TEXT,
        role.PlaceholderText: FAINT,
        role.Text: TEXT,
        role.Button: RAISED,
        role.ButtonText: TEXT,
        role.BrightText: DANGER,
        role.Link: ACCENT_BRIGHT,
        role.LinkVisited: ACCENT,
        role.Highlight: ACCENT_DARK,
        role.HighlightedText: TEXT,
        role.Accent: ACCENT,
    }.items():
        palette.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(FAINT))
    return palette
