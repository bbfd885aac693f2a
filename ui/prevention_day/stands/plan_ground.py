"""The picture below a plan: made ready beside the window, and only when it is another one."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from praeventionsrat.prevention_day.stands.siteplan import PlanView, plan_picture
from ui.context import AppContext

LARGEST = 4000
"""Pixels: a larger picture shows nothing more."""
Aspect, Smooth = Qt.AspectRatioMode, Qt.TransformationMode


class PlanGround(QObject):
    """Knows the picture of the plan that is shown.

    Signals:
        ready: Emitted when another one can be painted.
    """

    ready = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._sha256 = ""
        self.picture = QImage()

    def show_for(self, view: PlanView) -> None:
        """Have the picture of this plan; none until it is ready."""
        wanted = view.sha256 or ""
        if wanted == self._sha256:
            return
        self._sha256, self.picture = wanted, QImage()
        if wanted:
            content = self._context.operations.ask(plan_picture, view.venue_id)
            self._context.tasks.start(partial(picture_of, content), partial(self._put, wanted))

    def _put(self, sha256: str, picture: QImage) -> None:
        if sha256 == self._sha256:
            self.picture = picture
            self.ready.emit()


def picture_of(content: bytes) -> QImage:
    """The picture in a file, no larger than it can be seen; for a worker."""
    picture = QImage.fromData(content)
    if max(picture.width(), picture.height()) > LARGEST:
        picture = picture.scaled(
            LARGEST, LARGEST, Aspect.KeepAspectRatio, Smooth.SmoothTransformation
        )
    return picture
