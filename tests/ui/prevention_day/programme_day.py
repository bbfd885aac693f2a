"""A small prevention day with one conflict, on the page Programm; hands for grid and tray."""

from datetime import date, time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.prevention_day.programme.items import add_item
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ItemFormat,
    ProgrammeItemFields,
    ProgrammeState,
    VenueFields,
    VenueKind,
)
from praeventionsrat.prevention_day.programme.venues import add_venue
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of
from tests.ui.meetings.live import settle, shown
from ui.prevention_day.programme.page import ProgrammePage

__all__ = ["drag", "made", "middle", "mouse", "page", "settle", "shown", "spot"]

TODAY = date(2026, 8, 1)
SATURDAY = date(2026, 9, 12)


@pytest.fixture
def made(store):
    """Stage, room and hall; a policewoman who is expected twice at half past eleven."""
    with store.begin("Präventionstag") as work:
        lena = create_person(work, PersonFields(given_name="Lena", family_name="Rabenhorst"))
        create_organization(work, OrganizationFields(name="Polizeistation"))
        days = [
            EventDayFields(held_on=SATURDAY, opens_at=time(11), closes_at=time(17)),
            EventDayFields(held_on=SATURDAY.replace(day=13), opens_at=time(11)),
        ]
        event = create_event(work, PreventionDayFields(title="9. Präventionstag"), days)
        day, sunday = (one.id for one in days_of(work, event))
        stage, room, hall = (
            add_venue(work, event, VenueFields(name=name, kind=kind, capacity=seats))
            for name, kind, seats in (
                ("Bühne", VenueKind.STAGE, 400),
                ("Raum 112", VenueKind.ROOM, 40),
                ("Turnhalle", VenueKind.HALL, None),
            )
        )

        def item(title, venue, start, minutes=30, who=(), on=day, **more):
            fields = ProgrammeItemFields(
                title=title, event_day_id=on, venue_id=venue, starts_at=start,
                duration_minutes=minutes, **more,
            )  # fmt: skip
            crew = [ContributorFields(person_id=one) for one in who]
            return add_item(work, event, fields, crew, state=ProgrammeState.CONFIRMED)

        return SimpleNamespace(
            event=event,
            day=day,
            sunday=sunday,
            lena=lena,
            stage=stage,
            room=room,
            hall=hall,
            opening=item("Begrüßung", stage, time(11), 15, format=ItemFormat.OPENING),
            tricks=item("Trickdiebe", stage, time(11, 15), who=[lena]),
            talk=item("KOMPASS-Sprechstunde", room, time(11, 30), who=[lena]),
            mobile=item("Infomobil", hall, None, format=ItemFormat.INFO_MOBILE, is_public=False),
            dogs=item("Hundestaffel", hall, time(14), on=sunday, needs_registration=True),
            slam=item("Poetry-Slam", None, None, on=None, format=ItemFormat.SLAM),
        )


@pytest.fixture
def page(context, made, shown):
    """The page with the grid of the Saturday."""
    return shown(ProgrammePage(context), 1200, 900)


def mouse(view, kind, at, buttons=Qt.MouseButton.LeftButton):
    """One event of the mouse at a point of the viewport."""
    port = view.viewport()
    left = Qt.MouseButton.LeftButton
    moved = kind == QEvent.Type.MouseMove
    event = QMouseEvent(
        kind,
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        Qt.MouseButton.NoButton if moved else left,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)


def drag(view, start, end, *, let_go=True):
    """Press, move in two steps, release."""
    mouse(view, QEvent.Type.MouseButtonPress, start)
    mouse(view, QEvent.Type.MouseMove, (start + end) / 2)
    mouse(view, QEvent.Type.MouseMove, end)
    if let_go:
        mouse(view, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton)


def middle(grid, item_id):
    """The middle of a card in the viewport."""
    in_band = item_id in grid.plan.band
    box = (grid.plan.band if in_band else grid.plan.boxes)[item_id]
    there = grid.on_screen(box, in_band=in_band)
    return QPoint(int(there.left + there.width / 2), int(there.top + there.height / 2))


def spot(grid, column, minute):
    """A point of the viewport: the middle of a place at a minute."""
    x = grid.columns.left(column) + grid.columns.width / 2
    box = grid.on_screen(type(next(iter(grid.plan.boxes.values())))(x, grid.scale.y(minute), 0, 0))
    return QPoint(int(box.left), int(box.top))
