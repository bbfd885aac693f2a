"""The plan as it is worked on: stands are chosen, moved and turned by hand and by keys."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from praeventionsrat.prevention_day.stands.geometry import Rectangle
from praeventionsrat.prevention_day.stands.words import metres
from ui.prevention_day.stands.plan_hand import (
    Held,
    area_by_key,
    key_at,
    to_grid,
)
from ui.prevention_day.stands.plan_scene import PlanScene

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
WAYS = {KEY.Key_Left: (-1, 0), KEY.Key_Right: (1, 0), KEY.Key_Up: (0, -1), KEY.Key_Down: (0, 1)}
TURN = 15
STAND_MIME = "application/x-praeventionsrat-stand"


class PlanStage(PlanScene):
    """One plan.

    Signals:
        opened: Emitted with the key of what shall be shown in full.
        moved: Emitted with a key, the middle in centimetres and how far it is turned.
        taken_off: Emitted with the key of what shall leave the plan.
        dropped: Emitted with the id of a stand from the tray and where it was let go.
    """

    opened = Signal(str)
    moved = Signal(str, int, int, int)
    taken_off = Signal(str)
    dropped = Signal(object, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready: Held | None = None
        self._pressed = QPointF()
        self.setAcceptDrops(True)

    def nudge(self, right: int, down: int, *, fine: bool = False) -> None:
        """Move what is chosen a step of the grid, or a centimetre."""
        area = area_by_key(self.view, self.current) if self.view else None
        if self.view is None or area is None:
            return
        step = 1 if fine else self.view.fields.grid_cm
        there = replace(area, x=area.x + right * step, y=area.y + down * step)
        self._tell_moved(there, self.current)

    def turn(self, degrees: int) -> None:
        """Turn what is chosen."""
        area = area_by_key(self.view, self.current) if self.view else None
        if area is not None:
            turned = round(area.degrees + degrees) % 360
            self._tell_moved(replace(area, degrees=turned), self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, fine = KEY(event.key()), bool(event.modifiers() & CTRL)
        if key in WAYS and self.current:
            self.nudge(*WAYS[key], fine=fine)
        elif key in {KEY.Key_Return, KEY.Key_Enter} and self.current:
            self.opened.emit(self.current)
        elif key == KEY.Key_Delete and self.current:
            self.taken_off.emit(self.current)
        elif key == KEY.Key_Escape and (self.held or self.current):
            self.let_go()
        elif not self._other_key(key, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        here = self.centimetres(event.position())
        key = key_at(self.view, here.x(), here.y()) if self.view else ""
        is_left = event.button() == Qt.MouseButton.LeftButton
        area = area_by_key(self.view, key) if self.view and key and is_left else None
        if key != self.current:
            self.current = key
            self.speak()
            self.viewport().update()
            self.chosen.emit(key)
        self._pressed = event.position()
        if area is None:
            super().mousePressEvent(event)
        else:
            self._held, self.was_moved = None, False
            self._ready = Held(key, area, area, here)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._ready is None and self.held is None:
            super().mouseMoveEvent(event)
            self._point(event)
            return
        way = (event.position() - self._pressed).manhattanLength()
        if self.held is None and way < QApplication.startDragDistance():
            return
        self._drag(event.position(), fine=bool(event.modifiers() & CTRL))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self.held, self._ready = self.held, None, None
        self.rest.forget()
        if held is not None and held.area != held.start:
            self._tell_moved(held.area, held.key)
        self.viewport().update()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.current:
            self.opened.emit(self.current)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(STAND_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        said = bytes(event.mimeData().data(STAND_MIME).data()).decode("ascii")
        here = self.centimetres(event.position())
        self.dropped.emit(UUID(said), round(here.x()), round(here.y()))
        event.acceptProposedAction()

    def _other_key(self, key: Qt.Key, event: QKeyEvent) -> bool:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts = {
            KEY.Key_R: lambda: self.turn(-TURN if back else TURN),
            KEY.Key_PageDown: lambda: self.walk(1),
            KEY.Key_PageUp: lambda: self.walk(-1),
            KEY.Key_Plus: self.zoom_in,
            KEY.Key_Minus: self.zoom_out,
            KEY.Key_0: self.fit,
        }
        if key in WAYS and not self.current:
            self.walk(1)
        elif key in acts:
            acts[key]()
        else:
            return False
        return True

    def _drag(self, at: QPointF, *, fine: bool) -> None:
        """Follow the hand; nothing is checked or read before it lets go."""
        self.held = self.held or self._ready
        if self.held is None or self.view is None:
            return
        here = self.centimetres(at)
        way = here - self.held.grip
        area = to_grid(self.view, self.held.start.moved(way.x(), way.y()), fine=fine)
        self.was_moved = True
        self.held = replace(self.held, area=area)
        self.viewport().update()

    def _point(self, event: QMouseEvent) -> None:
        if not event.buttons() and self.view is not None:
            here = self.centimetres(event.position())
            over = key_at(self.view, here.x(), here.y())
            shape = Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def let_go(self) -> None:
        """What is in the hand goes back; else nothing is chosen any more."""
        if self.held is None:
            self.choose("")
        self.held = self._ready = None
        self.rest.forget()
        self.viewport().update()

    def _tell_moved(self, area: Rectangle, key: str) -> None:
        if self.view is None:
            return
        there = to_grid(self.view, area, fine=True)
        x, y = round(there.x), round(there.y)
        self.moved.emit(key, x, y, round(there.degrees) % 360)
        words = f"{metres(x)} m von links, {metres(y)} m von oben"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
