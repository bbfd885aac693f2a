"""Three small buttons that make a drawing larger, smaller, and fit it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.parts.cards import row, tool
from ui.parts.drawing_stage import DrawingStage


class ZoomTools(QWidget):
    """Act on whatever drawing is shown."""

    def __init__(
        self, stage: Callable[[], DrawingStage | None], parent: QWidget | None = None
    ) -> None:
        """``stage`` answers which drawing is shown; None where there is none."""
        super().__init__(parent)
        self._stage = stage
        self.smaller = tool("zoom_out", self.tr("Kleiner (−)"), partial(self._act, "zoom_out"))
        self.larger = tool("zoom_in", self.tr("Größer (+)"), partial(self._act, "zoom_in"))
        self.fitted = tool("fit", self.tr("Einpassen (0)"), partial(self._act, "fit"))
        self.setLayout(row(self.smaller, self.larger, self.fitted, spacing=2))

    def _act(self, name: str) -> None:
        stage = self._stage()
        if stage is not None:
            getattr(stage, name)()
