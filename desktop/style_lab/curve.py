"""The losses of a training, as curves over its steps."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QWidget

from desktop.shared import theme
from desktop.shared.translation import tr

Point = tuple[int, float | None, float | None]
"""(step, loss of training, loss on held-out songs); None where it was not measured at that step."""

_LEAST_PX = 88

# Python and Qt disagree now and then on who frees a pyqtgraph item, which ends the process; there are two curves.
_KEPT: list[object] = []


class LossCurve(QStackedWidget):
    """Loss of training and of held-out songs; a sentence until there are any, since a plot takes long to make."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_PX)
        nothing = QLabel(tr("No losses yet."))
        nothing.setProperty("role", "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(nothing)
        self._plot: _LossPlot | None = None
        self.show_points(())

    def sizeHint(self) -> QSize:
        return QSize(280, _LEAST_PX)

    def show_points(self, points: Sequence[Point]) -> None:
        """Draw these points, and say the last ones to a screen reader."""
        learned = [(step, loss) for step, loss, _ in points if loss is not None]
        apart = [(step, loss) for step, _, loss in points if loss is not None]
        if points and self._plot is None:
            self._plot = _LossPlot()
            self.addWidget(self._plot)
        if self._plot is not None:
            self._plot.draw(learned, apart)
            self.setCurrentIndex(1 if points else 0)
        said = [tr("No losses yet.")] if not points else []
        if learned:
            said.append(tr("Step {step}: loss {loss:.3f}.", step=learned[-1][0], loss=learned[-1][1]))
        if apart:
            said.append(tr("Held-out songs at step {step}: {loss:.3f}.", step=apart[-1][0], loss=apart[-1][1]))
        self.setAccessibleName(tr("Losses"))
        self.setAccessibleDescription(" ".join(said))
        self.setToolTip(" ".join(said))


class _LossPlot(pg.PlotWidget):
    def __init__(self) -> None:
        super().__init__(background=theme.SURFACE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for drawn in (self, self.viewport()):
            drawn.setAccessibleName(tr("Losses"))
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        item.showGrid(x=False, y=True, alpha=0.15)
        item.setLabel("bottom", tr("steps"), color=theme.MUTED)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setPen(theme.LINE)
            axis.setTextPen(theme.MUTED)
            axis.enableAutoSIPrefix(False)
        item.addLegend(offset=(-6, 4), labelTextColor=theme.MUTED, labelTextSize="8pt")
        self._learned = item.plot([], [], pen=pg.mkPen(theme.FAINT, width=1), name=tr("loss, learned songs"))
        self._held_out = item.plot(
            [],
            [],
            pen=pg.mkPen(theme.ACCENT, width=2),
            symbol="o",
            symbolSize=5,
            symbolBrush=theme.ACCENT,
            symbolPen=None,
            name=tr("loss, held-out songs"),
        )
        _KEPT.extend((self.scene(), item, self._learned, self._held_out))

    def draw(self, learned: Sequence[tuple[int, float]], held_out: Sequence[tuple[int, float]]) -> None:
        for curve, points in ((self._learned, learned), (self._held_out, held_out)):
            curve.setData([step for step, _ in points], [loss for _, loss in points])
