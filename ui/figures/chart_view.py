"""Shows lines over time as wide as there is room, drawn anew when the room changes."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat.documents.charts import Chart
from praeventionsrat.documents.charts_lines import line_chart
from ui.parts.drawing_view import DrawingView

HIGH, LOW, FOOT = 300, 216, 38
"""How high it is where there is room and where there is little; what a note below takes of it."""
LEAST, MOST, STEP = 520, 1200, 20


class ChartView(DrawingView):
    """One chart; its values can be chosen by the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._drawn_for = (0, 0)
        self.setFixedHeight(HIGH)

    def show_chart(self, chart: Chart) -> None:
        """Show another one."""
        self._chart = chart
        self._draw()

    def fit_into(self, height: int) -> None:
        """Leave room for what stands below, in a part of the window this high."""
        self.setFixedHeight(min(max(height * 11 // 20, LOW), HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._chart and self._room() != self._drawn_for:
            self._draw()

    def _room(self) -> tuple[int, int]:
        width = self.viewport().width() // STEP * STEP
        return min(max(width, LEAST), MOST), self.height() - FOOT

    def _draw(self) -> None:
        assert self._chart is not None
        self._drawn_for = self._room()
        self.show_drawing(line_chart(self._chart, *self._drawn_for))
