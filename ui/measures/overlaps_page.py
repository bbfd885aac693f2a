"""The page Überschneidungen: what gets in each other's way, and what could go together.

The secretary hears of a third boxing course in the same quarter. She wants to see in five minutes
who should talk to whom; she fears two hundred lines of nonsense that come back every time.
"""

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.measures.offers import OverlapKind, OverlapVerdictFields
from praeventionsrat.measures.overlaps import forget_verdict, judge
from praeventionsrat.measures.overlaps_search import MOST
from ui.context import AppContext
from ui.measures.overlaps_finding import OverlapFinding
from ui.measures.overlaps_panel import KEYS, OverlapPanel
from ui.measures.overlaps_rows import COLUMNS, SHEET, VERDICTS, OverlapLine, how_many
from ui.parts.cards import Card, label, row, tool
from ui.parts.chips import FilterChips
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page
from ui.shell.theme import STEP

TABLES = frozenset({"measure", "measure_keyword", "offer", "offer_keyword", "overlap_verdict"})
LIST, BUSY, NONE, STOPPED = range(4)
JUDGED = "judged"


class OverlapsPage(Page):
    """Goes through pairs; reached from Angebote, from Maßnahmen and with Ctrl+K."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._lines: Sequence[OverlapLine] = ()
        self._outdated = True
        self.finding = OverlapFinding(context, self)
        self.chips = FilterChips(self.tr("Überschneidungen eingrenzen"))
        self.chips.set_group(
            "kind",
            [
                (OverlapKind.FRICTION, self.tr("mögliche Reibung")),
                (OverlapKind.SYNERGY, self.tr("mögliche Synergie")),
                (JUDGED, self.tr("entschieden")),
            ],
        )
        none_here = EmptyState(
            "filter",
            self.tr("Hier steht nichts"),
            self.tr("Unter diesem Filter ist alles erledigt."),
        )
        self.list = RowTable[OverlapLine](
            COLUMNS, self.tr("Überschneidungen"), header=False, empty=none_here
        )
        self.panel = OverlapPanel()
        self.count = label("", "dim")
        self._build()
        self._connect()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Überschneidungen")

    @property
    def state(self) -> int:
        """What is on show: pairs, a search that runs, none, or one that was cancelled."""
        return self._pages.currentIndex()

    def open_record(self, _kind: str, _record_id: Hashable) -> None:
        """Override: everything anew."""
        self.search()

    def back(self) -> None:
        """Esc: from the pair to the list, from there to the offers."""
        if self.sides.is_narrow and self.panel.isVisible():
            self.sides.show_detail(wanted=False)
        else:
            self.leave()

    def leave(self) -> None:
        """To the page Angebote."""
        self.open_asked.emit("offers", None)

    def commands(self) -> Sequence[Command]:
        """Override."""
        answers = [
            Command(
                self.tr("Überschneidung: {verdict}").format(verdict=VERDICTS[kind]),
                partial(self.panel.answer, kind),
                "check",
                key,
            )
            for kind, key in KEYS.items()
        ]
        return [*answers, Command(self.tr("Überschneidungen neu suchen"), self.search, "search")]

    def help_topic(self) -> str:
        """Override."""
        return "ueberschneidungen"

    def search(self) -> None:
        """Compare everything beside the window."""
        self._outdated = False
        if not self._lines:
            self._pages.setCurrentIndex(BUSY)
        self.finding.start()

    @Slot(object, str)
    def judge(self, kind: OverlapKind, note: str) -> None:
        """Keep what the office says of the pair on show, and go on with the next."""
        shown = self.panel.line
        if shown is None:
            return
        words = self.tr("Überschneidung: {verdict}").format(verdict=VERDICTS[kind])
        fields = OverlapVerdictFields(kind=kind, note=note)
        both = [(thing.kind, thing.id) for thing in (shown.first, shown.second)]
        self._act(words, judge, *both, fields)

    def forget(self) -> None:
        """The pair on show is proposed again."""
        shown = self.panel.line
        if shown is not None and shown.verdict is not None:
            self._act(self.tr("Wieder vorgeschlagen"), forget_verdict, shown.verdict.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.search()

    def _act(self, words: str, usecase: Callable[..., object], *args: object) -> None:
        """One step of undo; the cursor goes on to the line below."""
        rows = self.list.rows_model.rows()
        ids = [line.id for line in rows]
        place = ids.index(self.list.current_id())
        following = ids[place + 1 : place + 2] or ids[max(place - 1, 0) : place]
        self.context.operations.perform(words, usecase, *args)
        if self.context.operations.worked:
            self.context.notify.undo_offer(words)
            if following:
                self.list.select_id(following[0])

    @Slot()
    def _narrow(self) -> None:
        wanted = self.chips.value("kind")
        self.list.rows_model.filter_rows(partial(_passes, wanted))
        self.list.choose_some()
        shown = len(self.list.rows_model.rows())
        most = self.tr(" (die {most} deutlichsten)").format(most=MOST)
        open_ones = sum(line.verdict is None for line in self._lines)
        self.count.setText(how_many(shown) + (most if open_ones >= MOST else ""))
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        found = self.list.current_id()
        rows = self.list.rows_model.rows()
        self.panel.show_line(next((line for line in rows if line.id == found), None))
        self.sides.want_detail(wanted=self.panel.line is not None)

    @Slot(object)
    def _on_found(self, lines: Sequence[OverlapLine]) -> None:
        self._lines = lines
        self._pages.setCurrentIndex(LIST if lines else NONE)
        self.list.set_rows(lines)
        self._narrow()
        if self.isVisible():
            self.list.setFocus()

    @Slot()
    def _on_ended(self) -> None:
        """A search came to its end; if it was cancelled nothing else follows."""
        if self.state == BUSY:
            self._pages.setCurrentIndex(STOPPED)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            if self.isVisible():
                self.search()

    def _connect(self) -> None:
        self.list_sheet = lambda: sheet_of(
            self.title, self.list.rows_model.rows(), SHEET, self.chips.words()
        )
        self.chips.changed.connect(self._narrow)
        self.list.current.connect(lambda _id: self._show_current())
        self.list.opened.connect(lambda _id: self.sides.show_detail())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.panel.judged.connect(self.judge)
        self.panel.forget_asked.connect(self.forget)
        self.panel.opened.connect(self.open_asked)
        self.panel.back_asked.connect(self.back)
        self.sides.narrowed.connect(self.panel.back.setVisible)
        self.finding.found.connect(self._on_found)
        self.finding.ended.connect(self._on_ended)
        self.context.operations.changed.connect(self._on_changed)
        for kind, key in KEYS.items():
            QShortcut(
                QKeySequence(key),
                self.list,
                partial(self.panel.answer, kind),
                context=Qt.ShortcutContext.WidgetShortcut,
            )

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(300)
        self.sides = Sides(card, self.panel, self.context.settings, "overlaps", [480, 700])
        busy = EmptyState(
            "search",
            self.tr("Maßnahmen und Angebote werden verglichen …"),
            self.tr("Das dauert nur Sekunden. In der Statuszeile können Sie es abbrechen."),
        )
        none = EmptyState(
            "ok",
            self.tr("Keine Überschneidungen gefunden"),
            self.tr("Verglichen werden Stadtteil, Zielgruppen, Themen, Zeit und Titel. Je mehr "
                    "davon bei Maßnahmen und Angeboten steht, desto mehr wird gefunden."),
            self.tr("Zu den Angeboten"),
            self.leave,
        )  # fmt: skip
        stopped = EmptyState(
            "stop",
            self.tr("Die Suche wurde abgebrochen"),
            self.tr("Es wurde nichts verändert."),
            self.tr("Neu suchen"),
            self.search,
        )
        self._pages = QStackedWidget()
        for part in (self.sides, busy, none, stopped):
            self._pages.addWidget(part)
        back = tool("back", self.tr("Zurück (Esc)"), self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addLayout(row(back, label(self.title, "h1"), None, self.count, spacing=STEP))
        layout.addWidget(self.chips)
        layout.addWidget(self._pages, 1)


def _passes(wanted: str | None, line: OverlapLine) -> bool:
    """What was judged stands apart from what is open."""
    if wanted == JUDGED:
        return line.verdict is not None
    return line.verdict is None and wanted in (None, line.guess)
