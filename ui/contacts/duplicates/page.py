"""The page Dubletten: who is in the book twice, and how two become one.

The secretary took over three lists and now finds everybody two or three times; she wants to be
done in ten minutes, and fears to throw two people together or to lose a number.
"""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.contacts.duplicates.usecases import keep_apart
from praeventionsrat.contacts.duplicates.values import Kind
from praeventionsrat.errors import UserError
from praeventionsrat.office.merging.reading import merge_pair, read_pair
from ui.contacts.duplicates.finding import Finding
from ui.contacts.duplicates.pair_list import PairList
from ui.contacts.duplicates.pair_panel import PairPanel
from ui.contacts.duplicates.rows import PairLine
from ui.context import AppContext
from ui.parts.cards import label, row, tool
from ui.parts.messages import EmptyState
from ui.parts.sides import Sides
from ui.shell.page import Command, Page
from ui.shell.theme import STEP

TABLES = frozenset({"person", "organization", "distinct_pair"})
LIST, BUSY, NONE, STOPPED = range(4)


class DuplicatesPage(Page):
    """Goes through pairs of contacts; reached from the menu of Kontakte and from a form."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.side, self.panel = PairList(), PairPanel()
        self.finding = Finding(context, self)
        self.list = self.side.list
        self.busy = EmptyState(
            "search",
            self.tr("Die Kontakte werden verglichen …"),
            self.tr("Das dauert nur Sekunden. In der Statuszeile können Sie es abbrechen."),
        )
        self.none = EmptyState(
            "ok",
            self.tr("Keine Dubletten gefunden"),
            self.tr("Kein Kontakt scheint zweimal im Buch zu stehen."),
            self.tr("Zurück zu den Kontakten"),
            self.leave,
        )
        self.stopped = EmptyState(
            "stop",
            self.tr("Die Suche wurde abgebrochen"),
            self.tr("Es wurde nichts verändert."),
            self.tr("Neu suchen"),
            self.search,
        )
        self._lines: tuple[PairLine, ...] = ()
        self._origin: tuple[str, Hashable] = ("person", None)
        self._single = self._own = self._filling = False
        self._outdated = True
        self._build()
        self.list.current.connect(lambda _id: self._show_current())
        self.list.opened.connect(lambda _id: self.panel.begin())
        self.panel.merge_asked.connect(self.merge)
        self.panel.apart_asked.connect(self.keep_apart)
        self.panel.next_asked.connect(self.side.choose_next)
        self.panel.next_asked.connect(self.panel.begin)
        context.operations.changed.connect(self._on_changed)

    @property
    def title(self) -> str:
        return self.tr("Dubletten")

    def open_record(self, kind: str, record_id: Hashable) -> None:  # noqa: ARG002 - as in Page
        """Override: all pairs of the book; with (kind, one, other) these two alone."""
        self._single = isinstance(record_id, tuple)
        self._origin = ("person", None)
        if isinstance(record_id, tuple):
            found, one, other = record_id
            self._origin = (str(found), one)
            self._outdated = False
            self.finding.forget()
            self._set_lines((PairLine((Kind(found), one, other), ("", ""), "", 0),))
        else:
            self.search()

    def back(self) -> None:
        """Esc: from the comparison to the list, from there to where one came from."""
        if self.side.isVisible() and not self.list.hasFocus() and not self._single:
            self.list.setFocus()
        else:
            self.leave()

    def leave(self) -> None:
        """To the page one came from."""
        self.open_asked.emit(*self._origin)

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Zusammenführen"), self.merge, "merge"),
            Command(self.tr("Nicht dieselbe Person"), self.keep_apart, "close"),
            Command(self.tr("Dubletten neu suchen"), self.search, "search"),
        ]

    def help_topic(self) -> str:
        return "dubletten"

    @property
    def state(self) -> int:
        """What is on show: pairs, a search that runs, none, or one that was cancelled."""
        return self._stack.currentIndex()

    def search(self) -> None:
        """Compare the whole book beside the window."""
        self._outdated, self._single = False, False
        if not self._lines:
            self._stack.setCurrentIndex(BUSY)
        self.finding.start()

    def merge(self) -> None:
        """Make the two on show one, as chosen."""
        shown = self.panel.comparison
        if shown is None:
            return
        name = shown.pair.left_name
        words = self.tr("{name} zusammengeführt").format(name=name)
        pair = shown.pair
        if self._act(words, merge_pair, pair, shown.sides):
            self._origin = (pair.kind.value, pair.left_id) if self._single else self._origin
            self._go_on([line for line in self._lines if pair.right_id not in line.ids])

    def keep_apart(self) -> None:
        """„Nicht dieselbe Person“: the two on show are not found again."""
        shown = self.panel.comparison
        if shown is None:
            return
        pair = shown.pair
        words = self.tr("{one} und {other} bleiben zwei").format(
            one=pair.left_name, other=pair.right_name
        )
        if self._act(words, keep_apart, pair.left_id, pair.right_id):
            both = {pair.left_id, pair.right_id}
            self._go_on([line for line in self._lines if line.ids != both])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated and not self._single:
            self.search()

    def _act(self, words: str, usecase: Callable[..., object], *args: object) -> bool:
        """One step of undo, and the bar that offers to take it back."""
        self._own = True
        self.context.operations.perform(words, usecase, *args)
        self._own = False
        if self.context.operations.worked:
            self.context.notify.undo_offer(words)
        return self.context.operations.worked

    def _go_on(self, lines: Sequence[PairLine]) -> None:
        """To the pair that takes the place of the one that is done; alone: back."""
        if self._single:
            self.leave()
            return
        gone = self._lines.index(self.side.current()) if self._lines else 0
        before = sum(line in lines for line in self._lines[:gone])
        self._set_lines(lines, lines[min(before, len(lines) - 1)].id if lines else None)
        self.panel.begin()

    def _set_lines(self, lines: Sequence[PairLine], wanted: Hashable = None) -> None:
        self._lines, self._filling = tuple(lines), True
        self.side.set_lines(self._lines)
        self.side.setVisible(not self._single)
        self._stack.setCurrentIndex(LIST if lines else NONE)
        if wanted is None or not self.list.select_id(wanted):
            self.list.choose_some()
        self._filling = False
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        if self._filling:
            return
        found = self.list.current_id()
        if found is None:
            self.panel.show_pair(None)
            return
        line = self.side.current()
        try:
            pair = self.context.operations.ask(read_pair, *found)
        except UserError:
            self.panel.show_pair(None)
            self._outdated = True
            return
        self.panel.show_pair(pair, line.reasons, has_next=len(self._lines) > 1)

    @Slot(object)
    def _on_found(self, lines: tuple[PairLine, ...]) -> None:
        self._set_lines(lines, self.list.current_id())
        here = QApplication.focusWidget()
        if here is None or not self.panel.isAncestorOf(here):
            self.list.setFocus()

    @Slot()
    def _on_ended(self) -> None:
        """A search came to its end; if it was cancelled nothing else follows."""
        if self.state == BUSY:
            self._stack.setCurrentIndex(STOPPED)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._own or not changes.touch(*TABLES):
            return
        self._outdated = True
        if self.isVisible() and not self._single:
            self.search()
        elif self.isVisible():
            self._show_current()

    def _build(self) -> None:
        self.sides = Sides(self.side, self.panel, self.context.settings, "duplicates", [380, 800])
        self._stack = QStackedWidget()
        for part in (self.sides, self.busy, self.none, self.stopped):
            self._stack.addWidget(part)
        back = tool("back", self.tr("Zurück (Esc)"), self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addLayout(row(back, label(self.title, "h1"), None, spacing=STEP))
        layout.addWidget(self._stack, 1)
        self.panel.back_asked.connect(self.back)
        self.sides.narrowed.connect(self.panel.back.setVisible)
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.finding.found.connect(self._on_found)
        self.finding.ended.connect(self._on_ended)
