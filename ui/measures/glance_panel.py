"""The tab Überblick: how far, what next, what is missing, what it hangs on, how it went."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from praeventionsrat.german import day
from praeventionsrat.measures.completeness import Missing
from praeventionsrat.measures.glance import Glance, read_glance
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import LightChange, StateChange
from praeventionsrat.measures.usecases.milestones import finish_milestone
from praeventionsrat.measures.usecases.states import lights_of, states_of
from praeventionsrat.measures.words import STATE_NAMES, light_text
from praeventionsrat.prevention_day.usecases.links import events_of_measure
from ui.context import AppContext
from ui.measures.links_part import WHAT, LinksPart
from ui.measures.moments import CorrectionDialog
from ui.measures.short_link import ShortLink
from ui.parts.cards import button, clear, column, label, line, row, tool
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.prevention_day.events_of import EventsOfPart
from ui.shell.theme import STEP

SHOWN = 4
"""So many gaps at once; a longer list only frightens."""


class Tall(QWidget):
    """As high as its words need in their width; a scroll area alone would squeeze them."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            layout = self.layout()
            if layout is not None and self.width():
                self.setMinimumHeight(max(layout.totalHeightForWidth(self.width()), 0))
        return done


class GlancePanel(RecordPanel):
    """One measure at a glance.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
        gap_asked: Emitted with the key of a tab and what is missing there.
        light_asked: Emitted when the light should be set anew.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        "measure", "milestone", "indicator", "participation", "cost_item", "measure_report",
        "state_change", "light_change", "measure_resolution", "measure_assignment",
        "pledge_measure", "resolution", "assignment", "pledge",
    )  # fmt: skip
    opened = Signal(str, object)
    gap_asked = Signal(str, str)
    light_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.today: Callable[[], date] = date.today
        """The clock; the detail hands on its own."""
        self.glance: Glance | None = None
        self.all_shown = False
        self.hint = ExplainedNote(
            action=self.tr("Ampel stellen …"), on_action=self.light_asked.emit
        )
        self.percent, self.source = label("", "h2"), label("", "dim")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Fortschritt"))
        self.next_step, self.next_due = label("", "strong", wrap=True), label("", "dim")
        self.done = button(self.tr("Erledigt"), self.finish, symbol="check")
        self.share = label("", "dim")
        self.gaps, self.course = column(spacing=0), QGridLayout()
        self.links = LinksPart(context)
        self.links.opened.connect(self.opened)
        self.events = EventsOfPart(context, events_of_measure)
        self.events.opened.connect(self.opened)
        self.all_gaps = button("", self._show_all, part="link")
        self.report = label("", wrap=True)
        self._build()

    def show_record(self, record_id: UUID) -> None:
        """Override: the long list of questions was opened for another measure."""
        self.all_shown = self.all_shown and record_id == self._record_id
        super().show_record(record_id)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        glance = self.glance = self.context.operations.ask(read_glance, record_id, self.today())
        why = self.tr("Die Ampel sagt noch nichts davon.") if glance.hint else ""
        self.hint.say(glance.hint, why)
        known = glance.progress is not None
        self.percent.setText(f"{glance.progress} %" if known else "–")
        self.source.setText(glance.progress_from)
        self.bar.setValue(glance.progress or 0)
        self.next_step.setText(glance.next_step or self.tr("Hier ist nichts mehr zu tun."))
        self.next_due.setText(glance.next_due)
        self.next_due.setVisible(bool(glance.next_due))
        self.done.setVisible(glance.next_id is not None)
        self._show_gaps(glance.lacks)
        self.links.show_links(record_id, glance.links)
        self.events.show_record(record_id)
        self.report.setText(glance.last_report or self.tr("Noch kein Sachstand."))
        self._show_course(record_id)

    def finish(self) -> None:
        """The next milestone was reached today."""
        if self.glance and self.glance.next_id:
            words = self.tr("„{title}“ erledigt").format(title=self.glance.next_step)
            today = self.today()
            self.context.operations.perform(
                words, finish_milestone, self.glance.next_id, on=today, today=today
            )
            self.context.notify.undo_offer(words)

    def _show_all(self) -> None:
        self.all_shown = True
        if self.glance:
            self._show_gaps(self.glance.lacks)

    def _show_gaps(self, lacks: Sequence[Missing]) -> None:
        clear(self.gaps)
        shown = lacks if self.all_shown else lacks[:SHOWN]
        for one in shown:
            self.gaps.addWidget(
                ShortLink(one.sentence, partial(self.gap_asked.emit, one.tab, one.gap))
            )
        hidden = len(lacks) - len(shown)
        self.all_gaps.setText(self.tr("Alle {count} Fragen zeigen").format(count=len(lacks)))
        self.all_gaps.setAccessibleName(self.all_gaps.text())
        self.all_gaps.setVisible(hidden > 0)
        if not lacks:
            self.gaps.addWidget(label(self.tr("Nichts."), "dim"))

    def correct(self, change: StateChange) -> CorrectionDialog:
        """Put day and reason of a change of state right."""
        dialog = CorrectionDialog(self.context, change, self, today=self.today)
        dialog.open()
        return dialog

    def _show_course(self, measure_id: UUID) -> None:
        clear(self.course)
        for place, one in enumerate(self.context.operations.ask(_course, measure_id)):
            self.course.addWidget(label(day(one.changed_on), "dim"), place, 0)
            self.course.addWidget(label(_change_words(one), wrap=True), place, 1)
            self.course.addWidget(label(one.reason, "dim", wrap=True), place, 2)
            if isinstance(one, StateChange):
                words = self.tr("Statuswechsel vom {day} berichtigen …")
                name = words.format(day=day(one.changed_on))
                self.course.addWidget(tool("edit", name, partial(self.correct, one)), place, 3)

    def _build(self) -> None:
        self.course.setHorizontalSpacing(STEP)
        self.course.setVerticalSpacing(6)
        self.course.setColumnMinimumWidth(0, WHAT)
        for place in (1, 2):
            self.course.setColumnStretch(place, 1)
        further = column(
            label(self.tr("Als Nächstes"), "label"),
            self.next_step,
            row(self.next_due, self.done, None),
            None,
            spacing=4,
        )
        far = column(
            label(self.tr("Fortschritt"), "label"),
            row(self.percent, self.source, None),
            self.bar,
            None,
            spacing=4,
        )
        head = row(further, far, spacing=3 * STEP)
        head.setStretch(0, 3)
        head.setStretch(1, 2)
        content = Tall()
        content.setLayout(
            column(
                self.hint,
                head,
                line(),
                label(self.tr("Was noch fehlt"), "label"),
                self.gaps,
                row(self.all_gaps, None),
                line(),
                label(self.tr("Woran sie hängt"), "label"),
                self.links,
                self.events,
                line(),
                label(self.tr("Zuletzt berichtet"), "label"),
                self.report,
                line(),
                label(self.tr("Verlauf"), "label"),
                self.course,
                None,
                spacing=10,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))


def _course(work: Work, measure_id: UUID) -> list[StateChange | LightChange]:
    """Changes of state and light, the newest first."""
    found: list[StateChange | LightChange] = [
        *states_of(work, measure_id),
        *lights_of(work, measure_id),
    ]
    return sorted(found, key=lambda one: (one.changed_on, one.position), reverse=True)


def _change_words(change: StateChange | LightChange) -> str:
    if isinstance(change, StateChange):
        return f"Status: {STATE_NAMES[change.state]}"
    return f"Ampel: {light_text(change.light)}"
