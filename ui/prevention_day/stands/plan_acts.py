"""What can be done on a plan; each is one step of undo, and moving on is the same step."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat.prevention_day.programme.records import VenueFields, VenueKind
from praeventionsrat.prevention_day.programme.venues import add_venue
from praeventionsrat.prevention_day.stands.geometry import Rectangle
from praeventionsrat.prevention_day.stands.plan_drawing import key_of, object_of, stand_of
from praeventionsrat.prevention_day.stands.planning import (
    draw_object,
    erase_object,
    move_object,
    place_all,
)
from praeventionsrat.prevention_day.stands.records import PlanObjectKind
from praeventionsrat.prevention_day.stands.siteplan import PlanView
from praeventionsrat.prevention_day.stands.usecases import lift_stand, place_stand
from praeventionsrat.prevention_day.stands.words import OBJECT_KINDS
from ui.context import AppContext
from ui.prevention_day.stands.plan_hand import to_grid

FIRST = "Veranstaltungsfläche"


class PlanActs(QObject):
    """Acts on the plan that ``view`` tells."""

    def __init__(
        self, context: AppContext, window: QWidget, view: Callable[[], PlanView | None]
    ) -> None:
        super().__init__(window)
        self._context, self._view = context, view

    def fill(self, menu: QMenu, chosen: Callable[[str], object]) -> None:
        """Offer all kinds of objects; ``chosen`` is told the key of the one that was drawn."""
        for kind, words in OBJECT_KINDS.items():
            menu.addAction(words, partial(self._draw, kind, chosen))

    def move(self, key: str, x: int, y: int, degrees: int) -> None:
        """Let something stand there."""
        view, stand_id, object_id = self._view(), stand_of(key), object_of(key)
        if view is None:
            return
        perform, merge = self._context.operations.perform, f"plan/{stand_id or object_id}"
        if stand_id is not None:
            words = _tr("Stand verschieben")
            perform(words, place_stand, stand_id, view.venue_id, x, y, degrees, merge=merge)
        else:
            words = _tr("Objekt verschieben")
            perform(words, move_object, object_id, x, y, degrees, merge=merge)

    def take_off(self, key: str) -> None:
        """A stand goes back to those without a place, an object is gone."""
        stand_id, object_id = stand_of(key), object_of(key)
        words = _tr("Stand vom Plan genommen") if stand_id else _tr("Objekt gelöscht")
        if stand_id is not None:
            self._context.operations.perform(words, lift_stand, stand_id)
        elif object_id is not None:
            self._context.operations.perform(words, erase_object, object_id)
        self._context.notify.undo_offer(words)

    def put(self, stand_id: UUID, *spot: int) -> str:
        """Put a stand of the tray where it was let go, else into the middle; its key."""
        view = self._view()
        row = next((one for one in view.tray if one.id == stand_id), None) if view else None
        if view is None or row is None:
            return ""
        x, y = spot or (view.fields.width_cm // 2, view.fields.depth_cm // 2)
        there = to_grid(view, Rectangle(x, y, row.width_cm, row.depth_cm))
        self._context.operations.perform(
            _tr("Stand auf den Plan setzen"),
            place_stand, stand_id, view.venue_id, round(there.x), round(there.y),
        )  # fmt: skip
        return key_of("stand", stand_id)

    def put_all(self) -> None:
        """Put all that have no place along the upper edge."""
        view = self._view()
        if view is not None and view.tray:
            ids = [row.id for row in view.tray]
            words = _tr("Alle Stände auf den Plan setzen")
            self._context.operations.perform(words, place_all, view.venue_id, ids)

    def first_venue(self, event_id: UUID | None) -> None:
        """A place to lay a plan out on, where there is none yet."""
        if event_id is None:
            return
        fields = VenueFields(name=FIRST, kind=VenueKind.SQUARE, is_outdoors=True)
        self._context.operations.perform(_tr("Fläche anlegen"), add_venue, event_id, fields)

    def _draw(self, kind: PlanObjectKind, chosen: Callable[[str], object]) -> None:
        view = self._view()
        if view is None:
            return
        words = _tr("{kind} einzeichnen").format(kind=OBJECT_KINDS[kind])
        made = self._context.operations.perform(words, draw_object, view.venue_id, kind)
        if made is not None:
            chosen(key_of("object", made))


def _tr(words: str) -> str:
    return QCoreApplication.translate("PlanActs", words)
