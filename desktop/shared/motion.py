"""Whether what moves by itself stands still: by the settings, or as the system asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

_NAME = "reduced_motion"


class CalmStyle(QProxyStyle):
    """A style that animates nothing."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's own name
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def choose_motion(application: QApplication, wish: str) -> None:
    """Go by a setting: "reduced", "full", or "system"."""
    calm = wish == "reduced" or (wish == "system" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General))
    application.setProperty(_NAME, calm)
    if calm:
        application.setStyle(CalmStyle("Fusion"))


def is_motion_reduced() -> bool:
    """Whether what moves by itself is to stand still."""
    application = QApplication.instance()
    return application is not None and bool(application.property(_NAME))
