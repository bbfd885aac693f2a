"""The page Netzwerk: who sits where with whom, as a picture, as a list, counted.

The secretary prepares a new period of office or a report: she wants to see at a glance who is
missing and who carries everything; she fears a picture that is pretty and says nothing.
"""

from collections.abc import Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.council.network_ports import NetworkRows
from ui.context import AppContext
from ui.network.exports import NetworkExports
from ui.network.filters import NetworkFilters
from ui.network.reading import TABLES, Request, Shown, read_rows, shown
from ui.network.told import Told
from ui.network.views import COUNT, LIST, PICTURE, NetworkViews
from ui.parts.cards import button, column, label, row, tool
from ui.parts.messages import EmptyState
from ui.parts.zoom_tools import ZoomTools
from ui.shell.page import Command, Page
from ui.shell.theme import STEP


class NetworkPage(Page):
    """Shows the network of the committees; reached from Kontakte and from Gremien."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.filters, self.views = NetworkFilters(context.settings), NetworkViews(context)
        self.told = Told()
        self.exports = NetworkExports(context, self, self.views, self._request)
        self.zoom = ZoomTools(lambda: self.views.stage)
        self.empty = EmptyState(
            "network",
            self.tr("Noch kein Netzwerk"),
            self.tr("Sobald in einem Gremium jemand sitzt, zeigt das Bild, wer mit wem am Tisch "
                    "sitzt und wer fehlt."),
            self.tr("Zu den Gremien"),
            self._go_to_committees,
        )  # fmt: skip
        self.shown: Shown | None = None
        self._rows, self._outdated = NetworkRows(), True
        self.asked = self.drawn = 0
        """How often a picture was asked for, and which of them is shown."""
        self._origin: tuple[str, UUID | None] = ("person", None)
        self.list_sheet = self.exports.sheet
        self._build()
        self.filters.changed.connect(self._draw)
        self.views.chosen.connect(self._on_chosen)
        self.views.opened.connect(self._open)
        self.views.switched.connect(self._on_view)
        self._on_view()
        self.told.open_asked.connect(lambda: self._open(self.views.current))
        context.operations.changed.connect(self._on_changed)

    @property
    def title(self) -> str:
        return self.tr("Netzwerk")

    def open_record(self, kind: str, record_id: Hashable) -> None:  # noqa: ARG002 - as in Page
        """Override: of one committee, or of all without an id."""
        self._read()
        if isinstance(record_id, UUID):
            self._origin = ("committee", record_id)
            self.filters.committees.set_values(frozenset({record_id}))
        else:
            self._origin = ("person", None)
            self.filters.committees.set_values(frozenset())
        self._draw()
        self.views.focus_view()

    def back(self) -> None:
        """Esc: first nothing is chosen any more, then to where one came from."""
        if self.views.current:
            self.views.choose("")
        else:
            self.leave()

    def leave(self) -> None:
        """To the page one came from."""
        self.open_asked.emit(*self._origin)

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Netzwerk als Netz zeigen"), partial(self.views.show_view, PICTURE)),
            Command(self.tr("Netzwerk als Liste zeigen"), partial(self.views.show_view, LIST)),
            Command(self.tr("Parität zeigen"), partial(self.views.show_view, COUNT)),
        ]

    def help_topic(self) -> str:
        return "netzwerk"

    def reload(self) -> None:
        """Read who sits where, then draw it beside the window."""
        self._read()
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._renew)  # the page is painted first

    @Slot()
    def _renew(self) -> None:
        if self._outdated and self.isVisible():
            self.reload()

    def _read(self) -> None:
        self._outdated = False
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self._rows = self.context.operations.ask(read_rows, today)
        self.filters.offer_tables(self._rows, today)

    @Slot()
    def _draw(self) -> None:
        self.asked += 1
        done = partial(self._on_drawn, self.asked)
        self.context.tasks.start(partial(shown, self._request()), done)

    def _on_drawn(self, number: int, found: Shown) -> None:
        if number != self.asked:
            return  # something else is wanted by now
        self.shown, self.drawn = found, number
        self.filters.offer_sectors(found.network)
        has_any = bool(self._rows.seats or self._rows.wishes)
        self._pages_stack.setCurrentIndex(0 if has_any else 1)
        self.views.show_network(found)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            self._renew()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        found = self.views.picture.element
        can_open = bool(self.shown and self.shown.network.record(key)) if key else False
        self.told.say(found.name if found else "", can_open=can_open)

    @Slot(str)
    def _open(self, key: str) -> None:
        found = self.shown.network.record(key) if self.shown else None
        if found:
            self.open_asked.emit(*found)

    @Slot()
    def _on_view(self) -> None:
        self.zoom.setVisible(self.views.stage is not None)
        self.told.setVisible(self.views.view != COUNT)

    def _request(self) -> Request:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        return Request(self._rows, self.filters.choice(), self.filters.words(), today)

    def _go_to_committees(self) -> None:
        first = self._rows.tables[0].id if self._rows.tables else None
        self.open_asked.emit("committee", first)

    def _build(self) -> None:
        back = tool("back", self.tr("Zurück (Esc)"), self.leave)
        out, menu = button(self.tr("Ausgeben"), symbol="download"), QMenu(self)
        self.exports.fill(menu)
        out.setMenu(menu)
        head = row(back, label(self.title, "h1"), spacing=STEP)
        head.addSpacing(2 * STEP)
        head.addWidget(self.views.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.zoom)
        head.addWidget(out)
        content = QWidget()
        inner = column(self.filters, spacing=12)
        inner.addWidget(self.views, 1)
        inner.addWidget(self.told)
        content.setLayout(inner)
        self._pages_stack = QStackedWidget()
        for page in (content, self.empty):
            self._pages_stack.addWidget(page)
        layout = column(head, spacing=14)
        layout.setContentsMargins(28, 18, 28, 10)
        layout.addWidget(self._pages_stack, 1)
        self.setLayout(layout)
