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


SCENES: Mapping[str, Callable[..., Iterator[str]]] = {"day": the_day}
"""What ``--only`` calls them."""
