"""One task: when, who, after what, and how far; saved while it is typed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.records import (
    EventTask,
    EventTaskFields,
    TaskState,
)
from praeventionsrat.prevention_day.tasks.rows import TaskRow
from praeventionsrat.prevention_day.tasks.usecases import (
    edit_task,
    possible_predecessors,
    set_task_state,
)
from praeventionsrat.prevention_day.tasks.words import TASK_STATES
from ui.contacts.pick_or_create import person_choices
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.prevention_day.tasks.offset_field import AreaLine, OffsetField
from ui.shell.theme import Tone

TALL = 120


class TaskForm(RecordForm[EventTaskFields]):
    """The fields of one task.

    Signals:
        after_asked: Emitted with the id of the task it waits for.
    """

    after_asked = Signal(object)

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        source = Source(EventTaskFields, _find, edit_task, "Aufgabe ändern", "event-task")
        super().__init__(context, source, parent)
        self._today = today
        self.title, self.owner = QLineEdit(), QLineEdit()
        self.area = AreaLine()
        self.state = ChoiceBox([(one, TASK_STATES[one]) for one in TaskState])
        self.offset, self.due_on = OffsetField(), DateField()
        self.person = Picker(hint=self.tr("aus den Kontakten"))
        self.after = Picker(hint=self.tr("wartet auf nichts"))
        self.text = QPlainTextEdit()
        self.hint = ExplainedNote(
            action=self.tr("Zeigen"), on_action=self._show_after, tone=Tone.SOFT
        )
        self._waits_for: UUID | None = None
        self._build()
        self.state.activated.connect(self._on_state)

    def show_record(self, record_id: UUID | None) -> None:
        """Override: those chosen are known before anybody types."""
        if record_id is not None:
            self._offer(record_id)
        super().show_record(record_id)

    def shown(self, record: Any) -> None:
        """Override."""
        self.state.set_value(record.state)

    def tell(self, row: TaskRow) -> None:
        """Say what is to be minded about the task."""
        told = bool(row.order_warning) or row.is_blocked
        self._waits_for = row.after_id
        self.hint.button.setVisible(told)
        if row.order_warning:
            why = self.tr("Bitte Termin oder Reihenfolge prüfen.")
            self.hint.say(row.order_warning, why, Tone.WARN)
        elif row.is_blocked:
            words = self.tr("Wartet auf „{title}“.").format(title=row.after_title)
            self.hint.say(words, row.free_note, Tone.SOFT)
        else:
            self.hint.say(row.free_note, "", Tone.SOFT)

    def _show_after(self) -> None:
        self.after_asked.emit(self._waits_for)

    def _offer(self, record_id: UUID) -> None:
        ask = self.context.operations.ask
        person, after = ask(_known, record_id)
        self.person.set_choices(person)
        self.person.choose_from(partial(ask, person_choices))
        self.after.set_choices(after)
        self.after.choose_from(lambda: ask(_predecessors, self.record_id))

    def _on_state(self) -> None:
        state = self.state.value()
        if self.record_id is None or not self.flush():
            return
        words = self.tr("Aufgabe: {state}").format(state=TASK_STATES[state])
        self.context.operations.perform(
            words, set_task_state, self.record_id, state, on=self._today()
        )

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(self.hint)
        form.add(field(self.tr("Aufgabe"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(self.tr("Stand"), self.state),
            field(self.tr("Bereich"), self.area, bind.bind_line("area", self.area)),
        )
        form.add(
            field(
                self.tr("Gerechnet vom Tag"),
                self.offset,
                bind.bind(
                    "offset_days",
                    self.offset,
                    self.offset.value,
                    self.offset.set_value,
                    self.offset.value_edited,
                ),
            ),
            field(
                self.tr("oder fester Termin"), self.due_on, bind.bind_date("due_on", self.due_on)
            ),
        )
        form.add(
            field(self.tr("Zuständig"), self.person, bind.bind_person("owner_id", self.person)),
            field(self.tr("oder frei"), self.owner, bind.bind_line("owner", self.owner)),
        )
        form.add(field(self.tr("Erst nach"), self.after, bind.bind_person("after_id", self.after)))
        self.text.setMinimumHeight(TALL)
        form.add(field(self.tr("Notiz"), self.text, bind.bind_text("note", self.text)))
        form.end()


def _find(work: Work, task_id: UUID) -> EventTask | None:
    return work.event_tasks.find(task_id)


def _known(work: Work, task_id: UUID) -> tuple[list[Choice], list[Choice]]:
    """The chosen person and the chosen predecessor."""
    task = work.event_tasks.get(task_id)
    person, after = work.persons.find(task.owner_id), work.event_tasks.find(task.after_id)
    return (
        [Choice(person.id, person.name)] if person else [],
        [Choice(after.id, after.title)] if after else [],
    )


def _predecessors(work: Work, task_id: UUID | None) -> list[Choice]:
    if task_id is None:
        return []
    return [Choice(key, title) for key, title in possible_predecessors(work, task_id)]
