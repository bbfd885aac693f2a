"""Scenes of the prevention day for ``tests.screens``: each a function that yields names."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt

from ui.prevention_day.overview.dialogs import CopyEvent, NewEvent


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


SCENES: Mapping[str, Callable[..., Iterator[str]]] = {"day": the_day, "preparing": preparing}
"""What ``--only`` calls them."""
