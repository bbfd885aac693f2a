"""Scenes of the prevention day for ``tests.screens``: each a function that yields names."""

from collections.abc import Callable, Iterator, Mapping
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from praeventionsrat.prevention_day.running.records import IncidentKind
from ui.prevention_day.overview.dialogs import CopyEvent, NewEvent
from ui.prevention_day.programme.dialogs import ShiftDialog
from ui.prevention_day.programme.moving import Carrying, Hold, Target

SAMPLES = Path(__file__).parent / "samples"


def the_day(session) -> Iterator[str]:
    """The first page of a prevention day, what is said about it, a new one from last year's."""
    page = session.window.go("prevention_day")
    yield "day-0-ueberblick"
    page.show_details()
    yield "day-1-angaben"
    page.back()
    for place, (name, ask) in enumerate((("neu", page.new), ("kopie", page.copy_last)), 2):
        ask()
        dialog = page.findChildren((NewEvent, CopyEvent)[place - 2])[-1]
        dialog.setParent(session.window, Qt.WindowType.Widget)
        dialog.move(380, 60)
        dialog.show()
        yield f"day-{place}-{name}"
        dialog.reject()


def preparing(session) -> Iterator[str]:
    """What is due, a permit with its letter, questions of the safety sheet, a choice of lines."""
    page = session.window.go("day_tasks")
    page.show_tab(0)
    page.tasks.filters.chips.set_value("state", "blocked")
    page.tasks.filters.changed.emit()
    yield "preparing-0-wartet"
    page.tasks.filters.chips.clear()
    page.show_tab(1)
    yield "preparing-1-genehmigung"
    page.show_tab(2)
    page.safety.table.select_id("Ordnungspersonal")
    yield "preparing-2-fragen"
    page.show_tab(3)
    page.template.table.select_id(page.template.rows[5].id)
    yield "preparing-3-vorlage"
    page.show_tab(1)
    dialog = page.permits.choose_usual()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(380, 60)
    dialog.show()
    yield "preparing-4-uebliche"
    dialog.reject()


def printing(session) -> Iterator[str]:
    """What is printed, and what must be handed out again after an item has moved."""
    page = session.window.go("day_prints")
    page.choice.lines["contributor-sheets"].box.setFocus()
    with TemporaryDirectory() as folder:
        page.flow.make(page.day_id, page.choice.ticked(), Path(folder))
        _wait(lambda: any(r.printed for rows in page.rows.values() for r in rows))
    session.context.operations.perform("Verlegen", _later, page.day_id)
    _wait(lambda: any(r.is_changed for rows in page.rows.values() for r in rows))
    yield "printing-0-geaendert"


def exchange(session) -> Iterator[str]:
    """A programme of another town comes in with its doubts; ours is given out."""
    page = session.window.go("day_programme")
    dialog = page.more.take_over()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(130, 60)
    dialog.show()
    yield "exchange-0-woher"
    dialog.open_file(Path(__file__).parent / "samples" / "fiktiv_praeventionstag_programm.csv")
    _wait(dialog.take.isEnabled)
    yield "exchange-1-vorschau"
    dialog.reject()
    dialog = page.more.give_out()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(380, 60)
    dialog.show()
    yield "exchange-2-weitergeben"
    dialog.reject()


def arranging(session) -> Iterator[str]:
    """A conflict ringed, a card in the hand, its form, the list, the places, no place yet."""
    page = session.window.go("day_programme")
    bench = page.bench
    listed = bench.side.conflicts
    listed.setCurrentIndex(listed.model().index(0, 0))
    yield "arranging-0-konflikt"
    card = next(card for card in bench.grid.plan.cards.values() if card.column == 1)
    carrying = Carrying(card, Hold.WHOLE)
    carrying.target = Target(2, 15 * 60, card.minutes)
    bench.grid.carry(carrying)
    yield "arranging-1-ziehen"
    bench.hand.give_up()
    bench.open_item(card.id)
    yield "arranging-2-punkt"
    page.back()
    for place, view in enumerate(("list", "venues"), 3):
        page.show_view(view)
        yield f"arranging-{place}-{view}"
    page.show_view("grid")
    page.more.shift_rest()
    dialog = page.findChildren(ShiftDialog)[-1]
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(380, 160)
    dialog.show()
    yield "arranging-5-verschieben"
    dialog.reject()


def _wait(done) -> None:
    """Until the worker has brought its news home; QTest.qWait would not let it work."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    for _ in range(400):
        if done():
            return
        QTimer.singleShot(50, loop.quit)
        loop.exec()


def _later(work, event_id) -> None:
    """One item begins an hour later."""
    items = work.programme_items.where(prevention_day_id=event_id)
    item = next(one for one in items if one.title == "Hundestaffel")
    item.starts_at = item.starts_at.replace(hour=15)


def helping(session) -> Iterator[str]:
    """Shifts with their helpers, what does not fit, the list of helpers, its import."""
    page = session.window.go("day_helpers")
    page.show_tab(0)
    yield "helping-0-schichten"
    page.shifts.findings.turn()
    yield "helping-1-hinweise"
    page.shifts.findings.turn()
    page.shifts.tabs.setCurrentIndex(1)
    yield "helping-2-angaben"
    page.show_tab(1)
    yield "helping-3-liste"
    dialog = page.take_over()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(240, 60)
    dialog.show()
    yield "helping-4-einlesen"
    dialog.reject()


def paying(session) -> Iterator[str]:
    """Budget with its sums, a line from an application, sponsors, press."""
    page = session.window.go("day_budget")
    page.show_tab(0)
    page.budget.table.select_id(page.budget.rows[0].id)
    yield "paying-0-budget"
    page.budget.table.select_id(page.budget.rows[-1].id)
    yield "paying-1-foerderung"
    page.show_tab(1)
    yield "paying-2-sponsoren"
    session.window.go("day_press")
    yield "paying-3-presse"


def exhibiting(session) -> Iterator[str]:
    """The list of stands, one in full, a list that is taken over."""
    page = session.window.go("day_stands")
    page.tabs.setCurrentIndex(0)
    yield "exhibiting-0-liste"
    area = page.stands.findChildren(QScrollArea)[0].verticalScrollBar()
    area.setValue(area.maximum())
    yield "exhibiting-1-unten"
    area.setValue(0)
    dialog = page.stands.take_list()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(160, 60)
    dialog.show()
    dialog.open_file(SAMPLES / "fiktiv_aussteller.csv")
    for _ in range(50):
        QTest.qWait(100)
        if dialog.take.isEnabled():
            break
    yield "exhibiting-2-einlesen"
    dialog.reject()


def registering(session) -> Iterator[str]:
    """The times of an item, and who is told how it stands."""
    page = session.window.go("day_registrations")
    items = page.side.list
    items.select_id(items.rows_model.row_at(items.rows_model.rowCount() - 1).id)
    yield "day_registrations-0-termine"
    dialog = page.more.tell()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(200, 60)
    dialog.show()
    yield "day_registrations-1-bestaetigungen"
    dialog.reject()


def running(session) -> Iterator[str]:
    """The information stand in a rehearsal, and the rain plan."""
    page = session.window.go("day_running")
    page.open_record("day_running", None)
    yield "day_running-0-vorher"
    page.clock.practise(time(11, 42))
    page.places.list.select_id(page.places.list.rows_model.row_at(0).id)
    page.acts.begin(page.places.chosen.to_begin)
    page.acts.note_incident(IncidentKind.LOST_CHILD, "Kind in roter Jacke gesucht", None)
    yield "day_running-1-jetzt"
    dialog = page.acts.ask_rain()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(300, 100)
    dialog.show()
    yield "day_running-2-regen"
    dialog.reject()
    page.acts.end_practice()


def proving(session) -> Iterator[str]:
    """The week after: results, a sheet being typed, questions, figures, report, thanks."""
    page = session.window.go("day_evaluation")
    past = session.context.operations.ask(lambda work: work.prevention_days.rows())[-1].id
    now = page.day_id
    page.choose_day(past)
    yield "proving-0-ergebnis"
    page.show_tab(1)
    page.entry.pad.choose(2)
    yield "proving-1-erfassen"
    page.entry.start_over()
    for place, name in ((2, "fragebogen"), (4, "zaehlung"), (5, "lehren"), (6, "bilder"),
                        (7, "bericht"), (8, "dank")):  # fmt: skip
        page.show_tab(place)
        yield f"proving-{place}-{name}"
    page.choose_day(now)
    page.show_tab(8)
    yield "proving-9-dank"
    page.show_tab(3)
    yield "proving-3-aussteller"
    page.show_tab(0)


def standing(session) -> Iterator[str]:
    """Where all stand, one chosen and one without a place, the same as a list, the area."""
    page = session.window.go("day_stands")
    page.tabs.setCurrentIndex(1)
    plan = page.plan
    yield "standing-1-plan"
    row = next(one for one in plan.view.stands if one.is_loud)
    plan.stage.choose(f"stand {row.id}")
    plan.acts.take_off(f"stand {plan.view.stands[0].id}")
    yield "standing-2-gewaehlt"
    plan.as_list.click()
    yield "standing-3-als-liste"
    plan.as_list.click()
    dialog = plan.ask_setup()
    dialog.setParent(session.window, Qt.WindowType.Widget)
    dialog.move(420, 120)
    dialog.show()
    yield "standing-4-einrichten"
    dialog.reject()


SCENES: Mapping[str, Callable[..., Iterator[str]]] = {
    "standing": standing,
    "day": the_day,
    "exhibiting": exhibiting,
    "arranging": arranging,
    "preparing": preparing,
    "printing": printing,
    "exchange": exchange,
    "helping": helping,
    "paying": paying,
    "proving": proving,
    "registering": registering,
    "running": running,
}
"""What ``--only`` calls them."""
