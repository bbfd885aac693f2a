"""The page Angebote: the Angebotskataster, and where something is missing.

Here sits the secretary whom a school asks what there is against violence for girls. She wants the
answer in ten seconds and a printed list by noon; she fears to name what ended two years ago.
"""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.errors import Invalid
from praeventionsrat.german import count
from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers import OfferFields
from praeventionsrat.measures.offers_state import state_of
from praeventionsrat.measures.offers_usecases import create_offer
from praeventionsrat.measures.ports import Work
from ui.context import AppContext
from ui.measures.areas import AreaRow
from ui.offers.detail import OfferDetail
from ui.offers.filters import OfferFilters
from ui.offers.gaps import GapsView
from ui.offers.menu import OfferMenu
from ui.offers.offer_list import OfferList
from ui.offers.rows import SHEET, TO_CHECK, today
from ui.parts.cards import PageHeader, button, label, primary
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

TABLES = ("offer", "offer_keyword", "keyword", "organization")
SIDES, GAPS, EMPTY = range(3)


class OffersPage(Page):
    """Finds an offer, keeps it, and shows where there is none."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self._rows: Sequence[OfferRow] = ()
        self.areas = AreaRow("offers")
        self.areas.area_asked.connect(self.open_asked)
        self.summary = label("", "dim")
        self.add = primary(self.tr("Neues Angebot"), self.new, symbol="add", tip=self.tr("Strg+N"))
        self.switch = button(self.tr("Lücken zeigen"), self.toggle_gaps, symbol="table")
        self.more = OfferMenu(context, self, lambda: self._rows[0].id if self._rows else None)
        self.header = PageHeader(self.title, self.summary, self.switch, self.more.button, self.add)
        self.filters = OfferFilters()
        self.side = OfferList(self.filters)
        self.list, self.quick = self.side.list, self.side.quick
        self.detail, self.gaps = OfferDetail(context), GapsView(context)
        self.empty = EmptyState(
            "offer",
            self.tr("Noch keine Angebote"),
            self.tr("Hier sammeln Sie, was es an Vorbeugung schon gibt: von wem, für wen, wo und "
                    "wie man hinkommt. Daraus wird der gedruckte Präventionsatlas."),
            self.tr("Neues Angebot"),
            self.new,
        )  # fmt: skip
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Angebote")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def drafts(self) -> Sequence[str]:
        """Override: a title typed into the line for new offers."""
        words = self.tr("das neue Angebot „{title}“")
        return [words.format(title=self.side.typed)] if self.side.typed else []

    def new(self) -> None:
        """Ctrl+N: a title is enough to begin with."""
        self._show(SIDES)
        self._pages.setCurrentIndex(SIDES)  # also where there is no offer yet
        self.sides.show_detail(wanted=False)
        self.quick.setFocus()

    @Slot(str)
    def add_quick(self, title: str) -> None:
        """Put what was typed on record and go on with it."""
        if not self.flush():
            return
        words = self.tr("Angebot anlegen")
        try:
            made = self.context.operations.perform(words, _create, title)
        except Invalid as err:
            self.context.notify.error(" ".join(err.fields.values()))
            return
        self.quick.clear()
        self.open_record("offer", made)
        self.detail.form.organization.setFocus()

    def rename(self) -> None:
        """Override."""
        if self.detail.offer_id:
            self.sides.show_detail()
            self.detail.rename()

    def back(self) -> None:
        """Override: from the gaps and from the detail to the list."""
        if self._pages.currentIndex() == GAPS:
            self.toggle_gaps()
        self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override; ``offers`` alone is the page itself."""
        if kind != "offer" or record_id is None:
            return
        self._show(SIDES)
        if not self.list.select_id(record_id):
            self.side.show_all()
            self.list.select_id(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.add.text(), self.new, "add"),
            Command(self.switch.text(), self.toggle_gaps, "table"),
            *self.more.commands(),
            *self.detail.commands(),
        ]

    def help_topic(self) -> str:
        """Override."""
        return "angebote"

    def toggle_gaps(self) -> None:
        """From the list to the gaps, and back."""
        if not self.flush():
            return
        gaps = self._pages.currentIndex() != GAPS
        self._show(GAPS if gaps else SIDES)
        if gaps:
            self.gaps.reload()

    def show_group(self, group: str) -> None:
        """What there is for a target group."""
        self.side.show_all()
        self.filters.group.set_value(group)
        self.side.narrow()
        self._show(SIDES)
        self.list.setFocus()

    def reload(self) -> None:
        """Read the list; the cursor stays on its offer."""
        self._outdated = False
        self._rows = self.context.operations.ask(_rows)
        self.side.set_rows(self._rows)
        due = sum(state_of(one, today()) in TO_CHECK for one in self._rows)
        words = count(len(self._rows), "Angebot", "Angebote")
        self.summary.setText(f"{words}, {due} zu prüfen" if due else words if self._rows else "")
        self._show(self._pages.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _show(self, page: int) -> None:
        """An empty register says what to do, except where somebody begins to type."""
        starting = self.quick.text().strip() or self.quick.hasFocus()
        if page != GAPS:
            page = SIDES if self._rows or starting else EMPTY
        self._pages.setCurrentIndex(page)
        self.filters.setVisible(page == SIDES and bool(self._rows))
        self.switch.setText(
            self.tr("Liste zeigen") if page == GAPS else self.tr("Lücken zeigen")
        )  # fmt: skip
        self.switch.setAccessibleName(self.switch.text())

    @Slot(object)
    def _on_current(self, offer_id: UUID | None) -> None:
        if offer_id is None or offer_id == self.detail.offer_id:
            return
        if self.detail.flush():
            self.detail.show_offer(offer_id)
        else:  # first what is wrong must be put right
            self.list.select_id(self.detail.offer_id)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            if self.isVisible():
                self.reload()
                if self._pages.currentIndex() == GAPS:
                    self.gaps.reload()

    def _connect(self) -> None:
        self.list_sheet = partial(_sheet, self.title, self)
        self.side.narrowed.connect(
            lambda: self.sides.want_detail(wanted=self.list.current_id() is not None)
        )
        self.side.add_asked.connect(self.add_quick)
        self.more.overlaps_asked.connect(partial(self.open_asked.emit, "overlaps", None))
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.rename())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.list.delete_asked.connect(lambda _id: self.detail.delete())
        self.detail.back_asked.connect(self.back)
        self.detail.opened.connect(self.open_asked)
        self.detail.made.connect(partial(self.open_record, "offer"))
        self.gaps.group_asked.connect(self.show_group)
        self.sides.narrowed.connect(self.detail.back.setVisible)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.sides = Sides(self.side, self.detail, self.context.settings, "offers", [400, 700])
        self._pages = QStackedWidget()
        for part in (self.sides, self.gaps, self.empty):
            self._pages.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        for above in (self.header, self.areas, self.filters):
            layout.addWidget(above)
        layout.addWidget(self._pages, 1)


def _rows(work: Work) -> Sequence[OfferRow]:
    return work.offers.rows()


def _sheet(title: str, page: OffersPage) -> ListSheet:
    """What is shown now, for Excel and for paper."""
    if page.gaps.isVisible():
        return page.gaps.sheet()
    return sheet_of(title, page.list.rows_model.rows(), SHEET, page.side.words())


def _create(work: Work, title: str) -> UUID:
    return create_offer(work, OfferFields.checked(title=title))
