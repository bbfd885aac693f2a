"""One poll: who can come when, which day fits best, and the meeting that comes of it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.documents import mail_draft
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.polls import Answer, PollDateFields
from praeventionsrat.meetings.usecases import polling
from praeventionsrat.meetings.usecases.inviting_lists import ask_list
from praeventionsrat.meetings.usecases.polling import PollView
from ui.contacts.lists.list_menu import ListMenu
from ui.contacts.pick_or_create import PickOrCreate, person_choices
from ui.context import AppContext
from ui.parts.cards import button, clear, column, label, row, tool
from ui.parts.fields import DateField, TimeField, read_field
from ui.parts.forms import Form, field
from ui.parts.messages import ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.polls.grid import PollGrid
from ui.polls.head_form import PollHead
from ui.polls.sheets import PollSheets
from ui.shell.theme import STEP, Tone


class PollDetail(RecordPanel):
    """Shows one poll and takes answers.

    Signals:
        meeting_made: Emitted with the id of the meeting that came of it.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        *("date_poll", "poll_date", "poll_member", "poll_answer"),
        *("person", "meeting", "committee", "rule_set"),
    )
    meeting_made = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: PollView | None = None
        self.grid: PollGrid | None = None
        self.sheets = PollSheets(context, self)
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.best = ExplainedNote(action=self.tr("Sitzung anlegen"), on_action=self.call_best)
        self.told = ExplainedNote(action=self.tr("Gelesen"), on_action=lambda: self.told.say(""))
        self.day, self.start, self.end = DateField(), TimeField(), TimeField()
        self.propose = button(self.tr("Vorschlagen"), self.add_date, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.head = PollHead(context)
        self.write = button(
            self.tr("Antwortblätter …"),
            lambda: self.sheets.choose_folder(self.chosen),
            symbol="word",
        )
        self.take = button(
            self.tr("Antworten einlesen …"), self.sheets.choose_files, symbol="upload"
        )
        self.call = button(self.tr("Sitzung am gewählten Tag"), self.call_chosen)
        self.more, self.menu = tool("more", self.tr("Weitere Schritte")), QMenu(self)
        self.people = PickOrCreate(
            context,
            person_choices,
            self.tr("Weitere Person fragen"),
            self.tr("Name eintippen"),
            self.tr("Fragen"),
        )
        self.people.picked.connect(self._ask)
        self.lists = ListMenu(context, self.tr("Aus Verteiler …"))
        self.lists.chosen.connect(lambda found: _ask_list(self, found))
        self.sheets.taken.connect(self._tell)
        self._place_of_grid = QVBoxLayout()
        self._build()

    @property
    def chosen(self) -> UUID:
        """The poll that is shown; asked for only when there is one."""
        assert self._record_id is not None
        return self._record_id

    def flush(self) -> bool:
        """Override."""
        return self.head.autosave.flush()

    def reload(self, record_id: UUID) -> None:
        """Override."""
        before = self.view
        view = self.view = self.context.operations.ask(polling.view_poll, record_id)
        self.title.setText(view.row.title)
        replied = self.tr("{n} von {all} haben geantwortet")
        said = replied.format(n=view.row.replied, all=view.row.asked)
        self.line.setText(f"{view.row.committee} · {said}")
        self.head.show_view(view)
        if self.grid is None or self.grid.dates != view.dates or before is None:
            self._make_grid(view)
        else:
            self.grid.show_view(view)
        self._show_best(view)

    def add_date(self) -> None:
        """Propose the day that is typed."""
        try:
            fields = PollDateFields.checked(
                held_on=read_field("held_on", self.day),
                starts_at=read_field("starts_at", self.start),
                ends_at=read_field("ends_at", self.end),
            )
            said = self.tr("Termin vorschlagen")
            self.context.operations.perform(said, polling.add_date, self.chosen, fields)
        except Invalid as err:
            self._complain(" ".join(err.fields.values()))
            return
        self._complain("")
        self.day.set_value(None)
        self.day.setFocus()

    @Slot(object, object, object)
    def note(self, member_id: UUID, date_id: UUID, given: Answer | None) -> None:
        """Keep an answer."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self._do(self.tr("Antwort"), polling.answer, member_id, date_id, given, today=today)

    def call_best(self) -> None:
        """Put the meeting on record on the day that fits best, or go to it."""
        assert self.view is not None
        if self.view.row.meeting_id is not None:
            self.meeting_made.emit(self.view.row.meeting_id)
        elif self.view.best is not None:
            self._call(self.view.best.date.id)

    def call_chosen(self) -> None:
        """Put the meeting on record on the day under the cursor."""
        chosen = self.grid.chosen_date() if self.grid else None
        if chosen is None:
            self.context.notify.info(self.tr("Bitte wählen Sie zuerst einen Tag in der Tabelle."))
        else:
            self._call(chosen.id)

    def copy_addresses(self) -> None:
        """The addresses of those who have not answered."""
        assert self.view is not None
        waiting = [one.email for one in self.view.asked if one.email and not one.replied_on]
        QGuiApplication.clipboard().setText(mail_draft.addresses(waiting))
        number = german.count(len(waiting), "Adresse", "Adressen")
        self.context.notify.info(self.tr("{n} in die Zwischenablage gelegt.").format(n=number))

    def remove_date(self) -> None:
        """Take the day under the cursor back."""
        chosen = self.grid.chosen_date() if self.grid else None
        if chosen:
            self._do(self.tr("Termin entfernen"), polling.remove_date, chosen.id)
            self.context.notify.undo_offer(self.tr("{d} entfernt.").format(d=chosen.words))

    def leave_out(self) -> None:
        """Do not ask the person under the cursor after all."""
        person = self.grid.chosen_person() if self.grid else None
        if person:
            self._do(self.tr("Nicht mehr fragen"), polling.leave_out, person.id)
            said = self.tr("{name} wird nicht mehr gefragt.").format(name=person.name)
            self.context.notify.undo_offer(said)

    def _call(self, date_id: UUID) -> None:
        made = self._do(self.tr("Sitzung anlegen"), polling.call_meeting, self._record_id, date_id)
        if made is not None:
            self.meeting_made.emit(made)

    def _do(self, said: str, usecase: Callable[..., Any], *args: Any, **more: Any) -> Any:
        try:
            return self.context.operations.perform(said, usecase, *args, **more)
        except Invalid as err:
            self.context.notify.error(" ".join(err.fields.values()))
            return None

    def _ask(self, person_id: UUID) -> None:
        attempt, said = self.context.operations.attempt, self.tr("Person fragen")
        ask = partial(attempt, said, polling.ask_person, self._record_id, person_id)
        self.people.guarded(ask)

    def _show_best(self, view: PollView) -> None:
        self.best.button.setVisible(bool(view.best) or view.row.meeting_id is not None)
        self.call.setVisible(view.row.meeting_id is None and bool(view.dates))
        if view.row.meeting_id is not None:
            self.best.button.setText(self.tr("Zur Sitzung"))
            self.best.say(self.tr("Die Sitzung ist angelegt."), "", Tone.OK)
        elif view.best is None:
            what = self.tr("Noch keine Antwort, aus der sich ein Tag ergibt.")
            todo = self.tr("Schlagen Sie Tage vor und geben Sie die Antwortblätter aus.")
            self.best.say(what, "" if view.dates else todo, Tone.SOFT)
        else:
            self.best.button.setText(self.tr("Sitzung anlegen"))
            what = self.tr("Am besten passt {day}.").format(day=view.best.date.words)
            tone = Tone.OK if view.best.is_quorate else Tone.WARN
            self.best.say(what, f"{view.best.reason}.", tone)

    def _make_grid(self, view: PollView) -> None:
        clear(self._place_of_grid)
        self.grid = PollGrid(view)
        self.grid.answered.connect(self.note)
        self.grid.dropped.connect(self._on_dropped)
        self._place_of_grid.addWidget(self.grid)

    @Slot(list)
    def _on_dropped(self, paths: list[str]) -> None:
        self.sheets.read([Path(one) for one in paths])

    @Slot(list)
    def _tell(self, sentences: list[str]) -> None:
        first, *rest = sentences
        self.told.button.setVisible(bool(rest))
        if rest:
            self.told.say(first, "\n".join(rest), Tone.SOFT)
        else:
            self.told.say("")
            self.context.notify.info(first)

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _build(self) -> None:
        for words, act in (
            (self.tr("Adressen ohne Antwort kopieren"), self.copy_addresses),
            (self.tr("Gewählten Tag entfernen"), self.remove_date),
            (self.tr("Gewählte Person nicht fragen"), self.leave_out),
        ):
            self.menu.addAction(words, act)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        head = row(self.title, self.write, self.take, self.more)
        head.setStretch(0, 1)
        form = Form()
        form.add(
            field(self.tr("Weiterer Tag"), self.day),
            field(self.tr("Beginn"), self.start),
            field(self.tr("Ende"), self.end),
            column(None, self.propose),
            stretch=(3, 2, 2, 0),
        )
        self.complaint.hide()
        keys = self.tr("J ja · Z zur Not · N nein · Entf leer · Antwortblätter hierher ziehen")
        layout = column(
            head, self.line, self.head, form, self.complaint, self.best, self.told, spacing=STEP
        )
        layout.addLayout(self._place_of_grid, 1)
        bottom = row(self.people, self.lists, self.call)
        bottom.setStretch(0, 1)
        layout.addLayout(bottom)
        layout.addWidget(label(keys, "label", wrap=True))
        self.setLayout(layout)


def _ask_list(detail: PollDetail, list_id: UUID) -> None:
    """Ask the persons of a Verteiler as well."""
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    said, perform = detail.tr("Aus Verteiler fragen"), detail.context.operations.perform
    made = perform(said, ask_list, detail.chosen, list_id, on=today)
    if made is not None:
        detail.context.notify.info(made.sentence)
