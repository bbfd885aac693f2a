"""One resolution: wording, vote, where it came from, what has become of it."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat import richtext
from praeventionsrat.german import day
from praeventionsrat.measures.usecases.links import measures_of_resolution
from praeventionsrat.measures.usecases.origins import measure_from_resolution
from praeventionsrat.meetings.usecases.register import (
    GivenTask,
    ResolutionView,
    read_resolution,
)
from praeventionsrat.prevention_day.usecases.links import events_of_resolution
from ui.context import AppContext
from ui.measures.origin_part import OriginPart
from ui.measures.short_link import ShortLink
from ui.parts.cards import Card, Pill, button, clear, column, label, line, row, tool
from ui.parts.forms import scrolling
from ui.prevention_day.events_of import EventsOfPart
from ui.resolutions.revocation import RevocationPart
from ui.shell.theme import STEP, Tone


class ResolutionDetail(Card):
    """Shows one resolution; its text is changed in the minutes only.

    Signals:
        record_asked: Emitted with kind and id of what another page shows.
        resolution_asked: Emitted with the id of another resolution.
        back_asked: Emitted when somebody wants the list back.
    """

    record_asked = Signal(str, object)
    resolution_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, parent=parent)
        self._context = context
        self.view: ResolutionView | None = None
        self.number, self.origin = label("", "h1"), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.back.hide()
        self.pill, self.part = Pill(), Pill()
        self.wording = label("", wrap=True)
        self.wording.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.wording.setAccessibleName(self.tr("Wortlaut"))
        self.result, self.remark = label("", wrap=True), label("", "dim", wrap=True)
        self.meeting = button(self.tr("Zur Sitzung"), self._ask_meeting, symbol="meeting")
        self.tasks = QVBoxLayout()
        self.tasks.setSpacing(STEP)
        self.revocation = RevocationPart(context)
        self.revocation.resolution_asked.connect(self.resolution_asked)
        self.measures = OriginPart(context, measures_of_resolution, measure_from_resolution)
        self.measures.opened.connect(self.record_asked)
        self.events = EventsOfPart(context, events_of_resolution)
        self.events.opened.connect(self.record_asked)
        self._build()
        self.setMinimumWidth(376)

    def show_resolution(self, resolution_id: UUID | None) -> None:
        """Show one; None shows nothing."""
        self.setVisible(resolution_id is not None)
        if resolution_id is None:
            self.view = None
            return
        view = self.view = self._context.operations.ask(read_resolution, resolution_id)
        self.number.setText(self.tr("Beschluss {number}").format(number=view.number))
        self.origin.setText(view.origin)
        words = self.tr("beschlossen") if view.is_adopted else self.tr("abgelehnt")
        if view.revocation:
            self.pill.say(self.tr("aufgehoben"), Tone.NEUTRAL)
        else:
            self.pill.say(words, Tone.OK if view.is_adopted else Tone.BAD)
        public = self.tr("öffentlich") if view.is_public else self.tr("nichtöffentlich")
        self.part.say(public, Tone.SOFT if view.is_public else Tone.WARN)
        self.wording.setText(richtext.plain(richtext.parse(view.wording)) or "–")
        self.result.setText(view.result)
        self.remark.setText(self.tr("Bemerkung: {text}").format(text=view.remark))
        self.remark.setVisible(bool(view.remark))
        self._show_tasks(view.assignments)
        self.revocation.show_view(view)
        holds = view.is_adopted and view.revocation is None
        record_id = view.id if view.meeting_id else None
        self.measures.show_record(record_id, may_make=holds)
        self.events.show_record(record_id)
        in_writing = view.meeting_id is None
        to_meeting, to_circular = self.tr("Zur Sitzung"), self.tr("Zum Umlaufbeschluss")
        words = to_circular if in_writing else to_meeting
        self.meeting.setText(words)
        self.meeting.setAccessibleName(words)
        for part in self._of_meetings:
            part.setHidden(in_writing)

    def _show_tasks(self, tasks: tuple[GivenTask, ...]) -> None:
        clear(self.tasks)
        for task in tasks:
            made = ShortLink(
                f"{task.number}  {task.title}",
                partial(self.record_asked.emit, "assignment", task.id),
            )
            self.tasks.addWidget(made)
            self.tasks.addWidget(label(_task_words(task), "dim", wrap=True))
        if not tasks:
            none = self.tr("Aus diesem Punkt ist kein Auftrag entstanden.")
            self.tasks.addWidget(label(none, "dim", wrap=True))

    def _ask_meeting(self) -> None:
        if self.view and self.view.item_id is None:
            self.record_asked.emit("circular", self.view.id)
        elif self.view:
            self.record_asked.emit("agenda_item", self.view.item_id)

    def _build(self) -> None:
        tasks = QWidget()
        tasks.setLayout(column(line(), label(self.tr("Aufträge"), "label"), self.tasks, spacing=10))
        holds = column(line(), label(self.tr("Geltung"), "label"), self.revocation, spacing=10)
        validity = QWidget()
        validity.setLayout(holds)
        measures = QWidget()
        measures.setLayout(column(line(), self.measures, self.events, spacing=10))
        self._of_meetings = (tasks, measures, validity)
        body = QWidget()
        body.setLayout(
            column(
                label(self.tr("Wortlaut"), "label"),
                self.wording,
                label(self.tr("Ergebnis"), "label"),
                self.result,
                self.remark,
                tasks,
                measures,
                validity,
                None,
                spacing=10,
            )
        )
        self.content.addLayout(row(self.back, self.number, None))
        self.content.addWidget(self.origin)
        self.content.addLayout(row(self.pill, self.part, None, self.meeting))
        self.content.addWidget(scrolling(body), 1)


def _task_words(task: GivenTask) -> str:
    state = f"erledigt {day(task.done_on)}" if task.done_on else "offen"
    due = f"bis {day(task.due_on)}" if task.due_on and not task.done_on else ""
    return " · ".join(words for words in (task.responsible, due, state) if words)
