"""The tab Standplan: where each stand stands, drawn to scale, moved by hand and keys.

Here sits the organiser a week before the day with the plan of the square. She wants everybody to
have a place and a socket; she fears the tripped fuse, the fire engine that cannot pass, and the
victims' help beside the rock band.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.plan_drawing import key_of, stand_of
from praeventionsrat.prevention_day.stands.plan_rules import find_warnings, stands_warned
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.siteplan import PlanView, plan_view
from ui.context import AppContext
from ui.parts.cards import Card, button, column, label, row
from ui.parts.fields import ChoiceBox
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.zoom_tools import ZoomTools
from ui.prevention_day.stands.plan_acts import PlanActs
from ui.prevention_day.stands.plan_columns import PLACE_COLUMNS, PLACE_SHEET
from ui.prevention_day.stands.plan_ground import PlanGround
from ui.prevention_day.stands.plan_prints import PlanPrints
from ui.prevention_day.stands.plan_setup import PlanSetup
from ui.prevention_day.stands.plan_side import PlanSide
from ui.prevention_day.stands.plan_stage import PlanStage
from ui.prevention_day.tasks.panel import EventPanel, scrolled
from ui.shell.page import Command

SIDE = 344


class PlanPanel(EventPanel):
    """The plan of one place.

    Signals:
        opened: Emitted with the id of a stand that shall be shown in the list.
    """

    opened = Signal(object)

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)
        self.view: PlanView | None = None
        self.ground = PlanGround(context, self)
        self.acts = PlanActs(context, self, lambda: self.view)
        self.venue = ChoiceBox(name=self.tr("Fläche"))
        self.stage, self.side = PlanStage(), PlanSide(context)
        self.table = RowTable[StandRow](PLACE_COLUMNS, self.tr("Stände auf dem Plan als Liste"))
        self.as_list = button(self.tr("Als Liste"), self._show_as, part="chip")
        self.as_list.setCheckable(True)
        self.zoom = ZoomTools(lambda: self.stage)
        self.hint = label(
            self.tr(
                "Gestrichelt: noch nicht bestätigt · dicke Kante: offene Seite · ! Hinweis. "
                "Pfeile verschieben, mit Strg um 1 cm; R dreht; Entf nimmt vom Plan."
            ),
            "dim",
            wrap=True,
        )
        self.hint.setContentsMargins(10, 0, 10, 6)
        self.prints = PlanPrints(context, self, self.ready, lambda: self.stage.drawing)
        self.objects = button(self.tr("Einzeichnen"), symbol="chevron_down")
        self.setup = button(self.tr("Fläche einrichten …"), self.ask_setup)
        self._checking = QTimer(self, interval=0, singleShot=True)
        self.empty = EmptyState(
            "location",
            self.tr("Noch keine Fläche"),
            self.tr(
                "Ein Standplan gehört zu einem Platz, einer Straße oder einem Saal. Legen Sie die "
                "erste Fläche an; Name und Stromkreise lassen sich im Programm ändern."
            ),
            self.tr("Fläche anlegen"),
            lambda: self.acts.first_venue(self.event_id),
        )
        self._build()
        self._connect()

    def reload(self, event_id: UUID) -> None:
        """Override."""
        venues = self.context.operations.ask(_venues, event_id)
        wanted = self.venue.value()
        self.venue.set_options(venues)
        ids = [key for key, _name in venues]
        if wanted not in ids:
            wanted = self.context.operations.ask(_likeliest, event_id)
        self.venue.set_value(wanted)
        self.pages.setCurrentIndex(0 if venues else 1)
        self.buttons.setVisible(bool(venues))
        if venues:
            self._read(self.venue.value())
        else:
            self.view = None

    def summary(self) -> str:
        """Override."""
        if self.view is None:
            return ""
        placed, open_ = len(self.view.stands), len(self.view.tray)
        words = self.tr("{n} auf dem Plan").format(n=placed)
        return words + (self.tr(" · {n} noch ohne Platz").format(n=open_) if open_ else "")

    def sheet(self) -> ListSheet:
        """Override."""
        where = self.view.venue if self.view else ""
        title = self.tr("Standplan {venue}").format(venue=where).strip()
        return sheet_of(title, self.table.rows_model.rows(), PLACE_SHEET)

    def flush(self) -> bool:
        """Override."""
        return self.side.flush()

    def back(self) -> None:
        """Override: what is held goes back; else nothing is chosen any more."""
        if self.flush():
            self.stage.let_go()
            self.stage.setFocus()

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.view is None:
            return ()
        return (
            Command(self.tr("Fläche einrichten"), self.ask_setup, "edit"),
            Command(self.tr("Alle Stände auf den Plan setzen"), self.acts.put_all, "stand"),
            *self.prints.commands(),
        )

    def ask_setup(self) -> PlanSetup | None:
        """Ask for measures and picture."""
        if self.view is None or not self.flush():
            return None
        dialog = PlanSetup(self.context, self.view, self)
        dialog.open()
        return dialog

    def show_venue(self, venue_id: UUID) -> None:
        """Show the plan of another place."""
        self.venue.set_value(venue_id)
        self._on_venue()

    def _read(self, venue_id: UUID) -> None:
        self.view = self.context.operations.ask(plan_view, venue_id)
        self.ground.show_for(self.view)
        self._show()

    @Slot()
    def _show(self) -> None:
        if self.view is None:
            return
        self.stage.show_plan(self.view, self.stage.warned, self.ground.picture)
        self.table.set_rows(self.view.stands)
        self.side.show_view(self.view, self.stage.current)
        self._checking.start()

    @Slot()
    def _check(self) -> None:
        """After everything is on the screen: what does not fit."""
        if self.view is not None:
            warnings = find_warnings(self.view)
            self.stage.warn(frozenset(stands_warned(warnings)))
            self.side.show_warnings(warnings)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if self.view is None or not self.flush():
            return
        self.side.show_chosen(self.view, key)
        stand_id = stand_of(key)
        if stand_id is not None:
            self.table.select_id(stand_id)

    @Slot(object)
    def _on_line(self, stand_id: UUID | None) -> None:
        key = key_of("stand", stand_id) if stand_id else ""
        if key != self.stage.current and self.as_list.isChecked():
            self.stage.choose(key)

    def _on_dropped(self, stand_id: UUID, *spot: int) -> None:
        """From the tray; by keys without a spot."""
        key = self.acts.put(stand_id, *spot)
        if key:
            self.stage.choose(key)
            self.stage.setFocus()

    def _on_opened(self, key: str) -> None:
        stand_id = stand_of(key)
        if stand_id is not None:
            self.opened.emit(stand_id)
        else:
            self.side.thing.words.setFocus()

    def _on_venue(self) -> None:
        if self.flush():
            self.stage.choose("")
            self._read(self.venue.value())
            self.renewed.emit()

    def _show_as(self) -> None:
        listed = self.as_list.isChecked()
        self.kinds.setCurrentIndex(1 if listed else 0)
        self.zoom.setVisible(not listed)
        self.hint.setVisible(not listed)

    def _connect(self) -> None:
        stage, side, acts = self.stage, self.side, self.acts
        self._checking.timeout.connect(self._check)
        self.ground.ready.connect(self._show)
        self.venue.activated.connect(self._on_venue)
        stage.chosen.connect(self._on_chosen)
        stage.moved.connect(acts.move)
        stage.taken_off.connect(acts.take_off)
        stage.dropped.connect(self._on_dropped)
        stage.opened.connect(self._on_opened)
        side.tray.wanted.connect(self._on_dropped)
        side.all_asked.connect(acts.put_all)
        side.shown.connect(lambda stand_id: stage.choose(key_of("stand", stand_id)))
        side.off_asked.connect(lambda: acts.take_off(stage.current))
        side.list_asked.connect(lambda: self._on_opened(stage.current))
        self.table.current.connect(self._on_line)
        self.table.opened.connect(self.opened)
        self.table.delete_asked.connect(lambda key: acts.take_off(key_of("stand", key)))

    def _build(self) -> None:
        menu = QMenu(self)
        self.acts.fill(menu, self.stage.choose)
        self.objects.setMenu(menu)
        self.set_actions(self.objects, self.setup, self.prints.button)
        card = Card(margin=1)
        self.kinds = QStackedWidget()
        self.kinds.addWidget(self.stage)
        self.kinds.addWidget(self.table)
        top = row(self.venue, self.as_list, None, self.zoom)
        top.setContentsMargins(8, 8, 8, 4)
        card.content.addLayout(top)
        card.content.addWidget(self.kinds, 1)
        card.content.addWidget(self.hint)
        beside = Card()
        beside.setFixedWidth(SIDE)
        beside.content.addWidget(scrolled(self.side), 1)
        whole = row(card, beside, spacing=12)
        whole.setStretch(0, 1)
        self.pages = QStackedWidget()
        page = QWidget()
        page.setLayout(whole)
        self.pages.addWidget(page)
        self.pages.addWidget(self.empty)
        self.setLayout(column(self.pages))


def _venues(work: Work, event_id: UUID) -> list[tuple[UUID, str]]:
    return [(one.id, one.name) for one in work.venues.rows(event_id)]


def _likeliest(work: Work, event_id: UUID) -> UUID | None:
    """The place most stands stand on; else one outdoors, else the first."""
    venues = work.venues.rows(event_id)
    stands = [one.venue_id for one in work.stands.rows(event_id)]
    best = max(venues, key=lambda one: (stands.count(one.id), one.is_outdoors), default=None)
    return best.id if best else None
