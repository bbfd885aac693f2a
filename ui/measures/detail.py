"""One measure: its head with state and light, and the tabs about it.

Here sits the manager of the council, asked in the corridor „how far is the light at the station?“.
She wants the answer at a glance and the next step with one key; she fears a form of sixty fields
and a light somebody will ask about that nobody explained.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from importlib import import_module
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import NotFound
from praeventionsrat.german import day
from praeventionsrat.measures.documents.measure_sheet import MEASURE_SHEET
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.usecases.measure import delete_measure
from praeventionsrat.measures.words import STATE_NAMES, light_text
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.measures.moments import LightDialog, StateDialog
from ui.measures.tones import LIGHT_TONES, STATE_TONES
from ui.parts.cards import Card, Pill, button, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import STEP

TABS = (
    ("glance", "Überblick", "ui.measures.glance_panel:GlancePanel"),
    ("details", "Angaben", "ui.measures.form_panel:DetailsPanel"),
    ("milestones", "Meilensteine", "ui.measures.milestones_panel:MilestonesPanel"),
    ("effect", "Wirkung", "ui.measures.effect_panel:EffectPanel"),
    ("costs", "Kosten", "ui.measures.costs_panel:CostsPanel"),
    ("reports", "Sachstände", "ui.measures.reports_panel:ReportsPanel"),
    ("people", "Beteiligte", "ui.measures.people_panel:PeoplePanel"),
    ("beccaria", "Beccaria", "ui.measures.beccaria_panel:BeccariaPanel"),
    ("files", "Unterlagen", "ui.measures.files_panel:FilesPanel"),
)
"""Key, title and panel, which has ``show_record``, ``refresh``, ``flush`` and maybe ``opened``.

A panel is made when its tab is first visited.
"""


LONG = 160
"""Letters of a reason that stand in the head; the Verlauf has them all."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the tabs."""

    number: str
    title: str
    line: str
    state: MeasureState
    light: Light
    reason: str


class MeasureDetail(Card):
    """Shows one measure.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
        back_asked: Emitted when somebody wants the list back.
    """

    opened = Signal(str, object)
    back_asked = Signal()

    def __init__(
        self,
        context: AppContext,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin=3 * STEP, parent=parent)
        self._context, self._today = context, today
        self.measure_id: UUID | None = None
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.reason = label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.state, self.light = Pill(), Pill()
        self.change_state = button(self.tr("Status ändern …"), self.ask_state, part="link")
        self.change_light = button(self.tr("Ampel stellen …"), self.ask_light, part="link")
        self.exports = ExportFlow(context, self)
        self.keys = [key for key, _, _ in TABS]
        self.tabs, self.panels = QTabBar(), QStackedWidget()
        self._built: dict[str, Any] = {}
        self._shown = self.keys[0]
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)
        context.operations.changed.connect(self._on_changed)

    def show_measure(self, measure_id: UUID) -> None:
        """Show another measure on the same tab."""
        self.measure_id = measure_id
        self._show_head()
        self._panel(self._shown).show_record(measure_id)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for key, panel in self._built.items():
            if not panel.flush():
                self.open_tab(key)
                go_to_complaint(panel)
                return False
        return True

    @Slot(str)
    def open_tab(self, key: str) -> None:
        """Go on with another part of the same measure."""
        self.tabs.setCurrentIndex(self.keys.index(key))

    @Slot(str, str)
    def open_gap(self, key: str, gap: str) -> None:
        """Go where something is missing, with the cursor in its field."""
        self.open_tab(key)
        if self._shown == key:
            self._panel(key).go_to(gap)

    def rename(self) -> None:
        """F2: the title."""
        self.open_tab("details")
        self._panel("details").rename()

    def ask_state(self) -> StateDialog | None:
        """Ask for the next state, since when and why."""
        if self.measure_id is None or not self.flush():
            return None
        dialog = StateDialog(self._context, self.measure_id, self, today=self._today)
        dialog.open()
        return dialog

    def ask_light(self) -> LightDialog | None:
        """Ask how the light shall stand, and why."""
        if self.measure_id is None or not self.flush():
            return None
        dialog = LightDialog(self._context, self.measure_id, self, today=self._today)
        dialog.open()
        return dialog

    def delete(self) -> None:
        """Move the measure to the Papierkorb; undo is the safety net, not a question."""
        if self.measure_id is None:
            return
        self.flush()
        number = self._context.operations.ask(_head, self.measure_id).number
        words = self.tr("Maßnahme {number} gelöscht").format(number=number)
        at = datetime.now(UTC)
        self._context.operations.perform(words, delete_measure, self.measure_id, at=at)
        self._context.notify.undo_offer(words)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this measure."""
        if self.measure_id is None:
            return ()
        going = [
            Command(self.tr("Zeige {tab}").format(tab=title), partial(self.open_tab, key))
            for key, title, _ in TABS
        ]
        return [
            Command(self.tr("Status der Maßnahme ändern"), self.ask_state, "measure"),
            Command(self.tr("Ampel der Maßnahme stellen"), self.ask_light, "flag"),
            *going,
        ]

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        before, key = self._shown, self.keys[place]
        if key == before or self.measure_id is None:
            return
        shown = self._built[before]
        if not shown.flush():
            self.open_tab(before)
            go_to_complaint(shown)
            return
        self._shown = key
        panel = self._panel(key)
        self.panels.setCurrentWidget(panel)
        panel.show_record(self.measure_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.measure_id and changes.touch("measure", "person", "organization"):
            with suppress(NotFound):  # its making was undone; the page shows another one
                self._show_head()

    def _show_head(self) -> None:
        head = self._context.operations.ask(_head, self.measure_id)
        self.title.setText(head.title)
        self.line.setText(head.line)
        self.state.say(STATE_NAMES[head.state], STATE_TONES[head.state])
        self.light.say(light_text(head.light), LIGHT_TONES[head.light])
        self.light.setVisible(head.light is not Light.NONE)
        long = len(head.reason) > LONG
        self.reason.setText(f"{head.reason[:LONG].rstrip()}…" if long else head.reason)
        self.reason.setToolTip(head.reason if long else "")
        self.reason.setVisible(bool(head.reason))

    def _panel(self, key: str) -> Any:
        if key not in self._built:
            place = next(place for name, _, place in TABS if name == key)
            module, _, name = place.partition(":")
            panel = self._built[key] = getattr(import_module(module), name)(self._context)
            for signal, slot in (
                ("opened", self.opened),
                ("gap_asked", self.open_gap),
                ("light_asked", self.ask_light),
            ):
                if hasattr(panel, signal):
                    getattr(panel, signal).connect(slot)
            if hasattr(panel, "today"):
                panel.today = self._today
            self.panels.addWidget(panel)
        return self._built[key]

    def _build(self) -> None:
        self.menu.addAction(
            icon("word"), self.tr("Maßnahmenblatt (Word)"), partial(_write_sheet, self)
        )
        self.menu.addAction(icon("delete"), self.tr("Maßnahme löschen"), self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        self.content.addWidget(self.line)
        moments = row(
            self.state, self.change_state, self.light, self.change_light, self.reason, None
        )
        moments.setStretch(4, 1)
        self.content.addLayout(moments)
        for _, title, _ in TABS:
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(self.tr("Bereiche der Maßnahme"))
        self.tabs.setExpanding(False)
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.panels, 1)


def _write_sheet(detail: MeasureDetail) -> None:
    """The measure on one page."""
    if detail.measure_id is not None and detail.flush():
        number = detail._context.operations.ask(_head, detail.measure_id).number  # noqa: SLF001
        detail.exports.start(MEASURE_SHEET, detail.measure_id, number)


def _head(work: Work, measure_id: UUID | None) -> Head:
    assert measure_id is not None
    measure = work.measures.get(measure_id)
    person = work.persons.find(measure.person_id)
    house = work.organizations.find(measure.organization_id)
    owner = ", ".join(
        name
        for name in (
            person.full_name if person else "",
            (house.short_name or house.name) if house else "",
        )
        if name
    )
    parts = (
        measure.number,
        owner or "noch ohne Federführung",
        f"bis {day(measure.ends_on)}" if measure.ends_on else "",
    )
    line = " · ".join(part for part in parts if part)
    return Head(
        measure.number, measure.title, line, measure.state, measure.light, measure.light_reason
    )
