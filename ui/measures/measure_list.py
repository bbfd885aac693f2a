"""Many measures at once: areas, filters, views, and the lines that open above them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from praeventionsrat.german import count
from praeventionsrat.measures.listing import Grouping
from praeventionsrat.measures.row_ports import MeasureRow
from ui.context import AppContext
from ui.measures.areas import AreaRow
from ui.measures.filters import MeasureFilters, read_plans
from ui.measures.folding import Folding
from ui.measures.quick_line import QuickLine
from ui.measures.reason_bar import ReasonBar
from ui.measures.report_menu import ReportMenu
from ui.measures.saved_views import SavedViews
from ui.measures.view_choice import ViewChoice
from ui.measures.views import FORMS, TABLE, TIMELINE, MeasureViews
from ui.parts.cards import PageHeader, column, label, primary, row
from ui.parts.messages import EmptyState
from ui.parts.zoom_tools import ZoomTools
from ui.settings_store import table_state

VIEW = table_state("measures_view")


class MeasureList(QWidget):
    """Shows what the filters leave, the way that was chosen.

    Signals:
        new_asked: Emitted when somebody wants to make a measure.
    """

    new_asked = Signal()

    def __init__(self, context: AppContext, today: Callable[[], date], title: str) -> None:
        super().__init__()
        self._context, self._today = context, today
        self._rows: Sequence[MeasureRow] = ()
        self._wanted_filters: dict[str, Any] = {}
        self._folding = Folding(self)
        self.areas, self.summary = AreaRow("measures"), label("", "dim")
        self.new_button = primary(self.tr("Neue Maßnahme"), self.new_asked.emit, symbol="add")
        self.new_button.setToolTip(self.tr("Neue Maßnahme (Strg+N)"))
        self.saved = SavedViews(context, self.state)
        self.reports = ReportMenu(context, self)
        self.header = PageHeader(
            title, self.summary, self.reports.button, self.saved, self.new_button
        )
        self.filters, self.reason, self.quick = MeasureFilters(), ReasonBar(), QuickLine()
        self.none_found = EmptyState(
            "filter",
            self.tr("Nichts passt dazu"),
            self.tr("Unter diesen Filtern steht keine Maßnahme."),
            self.tr("Alle zeigen"),
            self.filters.clear,
        )
        self.empty = EmptyState(
            "measure",
            self.tr("Noch keine Maßnahmen"),
            self.tr("Eine Maßnahme hält fest, was der Rat tut: wer federführend ist, bis wann, "
                    "und woran man merkt, dass es wirkt."),
            self.tr("Erste Maßnahme anlegen"),
            self.new_asked.emit,
        )  # fmt: skip
        self.views = MeasureViews(context, today)
        self.choice = ViewChoice(ZoomTools(self._timeline))
        self.pages = QStackedWidget()
        self._build()
        self._connect()
        self._restore(context.settings.get(VIEW))

    def set_rows(self, rows: Sequence[MeasureRow]) -> None:
        """Show these measures through the filters."""
        self._rows = rows
        self._folding.set_rows(rows)
        self.filters.offer(rows, self._context.operations.ask(read_plans))
        if self._wanted_filters and rows:  # what may be ticked is known only now
            self.filters.restore(self._wanted_filters)
            self._wanted_filters = {}
        if not rows:
            self.pages.setCurrentWidget(self.empty)
        for part in (self.filters, self.choice, self.saved):
            part.setEnabled(bool(rows))
        self._narrow()

    def state(self) -> tuple[str, dict[str, Any]]:
        """What is looked at, to be kept as a view."""
        by = Grouping(self.choice.by.value())
        return self.choice.form, {"by": by.value, "filters": self.filters.state()}

    def show_view(self, form: str, settings: dict[str, Any]) -> None:
        """Look at the measures as somebody kept it."""
        self._restore({"form": form, **settings})
        self._on_choice()
        self._narrow()
        self.views.focus_view()

    def show_form(self, form: str) -> None:
        """Table, board or timeline."""
        self.choice.choose(form, Grouping(self.choice.by.value()))
        self._on_choice()
        self.views.focus_view()

    def words(self) -> str:
        """Filters and headings in words."""
        by = self.choice.by.words_of(self.choice.grouping)
        grouping = by if self.choice.grouping is not Grouping.NONE else ""
        return ", ".join(filter(None, (self.filters.words(), grouping)))

    def row_of(self, measure_id: object) -> MeasureRow | None:
        """A measure of the list, also one the filters leave out."""
        return next((row for row in self._rows if row.id == measure_id), None)

    def bring(self, measure_id: object) -> bool:
        """Put the cursor on a measure, and the filters away where they hide it."""
        if self.views.select_id(measure_id):
            return True
        if self.row_of(measure_id) is None:
            return False
        self.filters.clear()
        return self.views.select_id(measure_id)

    def _timeline(self) -> Any:
        return self.views.view(TIMELINE) if self.choice.form == TIMELINE else None

    @Slot()
    def _narrow(self) -> None:
        wanted, needles, today = self.filters.wanted(), self.filters.needles(), self._today()
        shown = [row for row in self._rows if wanted.accepts(row, today)]
        if needles:
            shown = [row for row in shown if all(n in self._folding.of(row) for n in needles)]
        self.views.set_rows(shown)
        if self._rows:
            self.pages.setCurrentWidget(self.views if shown else self.none_found)
        self._count(len(shown))

    def _count(self, shown: int) -> None:
        number = count(len(self._rows), "Maßnahme", "Maßnahmen")
        words = f"{shown} von {number}" if shown != len(self._rows) else number
        late = sum(row.is_overdue for row in self._rows)
        self.summary.setText(f"{words}, {late} überfällig" if late else words)

    @Slot()
    def _on_filter(self) -> None:
        self.saved.chosen_id = None
        self._narrow()
        self._keep()

    @Slot()
    def _on_choice(self) -> None:
        self.views.show_form(self.choice.form, self.choice.grouping)
        self._keep()

    def _keep(self) -> None:
        form, settings = self.state()
        self._context.settings.set(VIEW, {"form": form, **settings})

    def _restore(self, kept: dict[str, Any]) -> None:
        form, by = kept.get("form"), kept.get("by")
        known = [one.value for one in Grouping]
        grouping = Grouping(by) if by in known else Grouping.NONE
        self.choice.choose(form if form in FORMS else TABLE, grouping)
        filters = kept.get("filters")
        self._wanted_filters = filters if isinstance(filters, dict) and not self._rows else {}
        self.filters.restore(filters if isinstance(filters, dict) else {})

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_filter)
        self.choice.changed.connect(self._on_choice)
        self.saved.chosen.connect(self.show_view)
        self.filters.words_line.returnPressed.connect(self.views.focus_view)
        self.reason.closed.connect(self.views.focus_view)
        self.quick.closed.connect(self.views.focus_view)

    def _build(self) -> None:
        for page in (self.views, self.empty, self.none_found):
            self.pages.addWidget(page)
        tools = row(self.choice, None, self.filters.words_line)
        tools.setStretch(1, 1)
        tools.setStretch(2, 1)
        layout = column(self.header, self.areas, tools, self.filters, self.quick, self.reason,
                        spacing=14)  # fmt: skip
        layout.setContentsMargins(28, 22, 28, 18)
        layout.addWidget(self.pages, 1)
        self.setLayout(layout)
