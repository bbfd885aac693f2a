"""Head and foot of the minutes: kind, day of issue, Verteiler, next meeting."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.council.records import MinutesKind
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Minutes, MinutesFields
from praeventionsrat.meetings.usecases.hours import check_item_hours, fit_items
from praeventionsrat.meetings.usecases.leaks import check_minutes_leaks
from praeventionsrat.meetings.usecases.minutes import edit_minutes
from praeventionsrat.meetings.usecases.review import review_recusals, review_votes
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import Card, label, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import Form, field, scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.record_form import differing
from ui.shell.theme import Tone

MOST = 3
"""Leaks that are named here."""
KINDS = {
    MinutesKind.SUMMARY: "Kurzverlaufsprotokoll – Verlauf und Ergebnis",
    MinutesKind.RESULTS: "Ergebnisprotokoll – Ergebnisse ohne Verlauf",
    MinutesKind.RESOLUTIONS: "Beschlussprotokoll – nur Beschlüsse, Abstimmungen, Aufträge",
}


class MinutesHead(Card):
    """The minutes as a whole."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(margin=20, parent=parent)
        self._context, self._today = context, today
        self._meeting: UUID | None = None
        self._seen: int | None = None
        self.binder = Binder(MinutesFields, self)
        self.kind, self.issued = ChoiceBox(), DateField(today=today)
        self.distribution, self.next_meeting = QLineEdit(), QLineEdit()
        self.content.addWidget(label(self.tr("Kopf und Fuß der Niederschrift"), "h1"))
        self.leaks = ExplainedNote()
        self.content.addWidget(self.leaks)
        self.votes = ExplainedNote()
        self.content.addWidget(self.votes)
        self.hours = ExplainedNote(action=self.tr("Zeiten anpassen"), on_action=self.fit)
        self.content.addWidget(self.hours)
        self.recusals = ExplainedNote()
        self.content.addWidget(self.recusals)
        self.content.addWidget(scrolling(self._form()))
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show the minutes of a meeting."""
        if meeting_id != self._meeting:
            self.autosave.flush()
            self.autosave.forget()
            self._meeting = meeting_id
        self.reload()

    def reload(self) -> None:
        """Show what is on file, unless something is being typed."""
        if self._meeting is None or self.autosave.pending:
            return
        self._seen, fields = self._context.operations.ask(_read, self._meeting)
        self.binder.load(fields)

    def check(self) -> None:
        """Say what should be seen to before the minutes go out: leaks, votes, times."""
        if self._meeting is None:
            return
        found = self._context.operations.ask(check_minutes_leaks, self._meeting)
        places = " ".join(leak.sentence for leak in found[:MOST])
        more = self.tr("Alle Stellen zeigt die Leck-Prüfung unter „Stand“.")
        self.leaks.say(places, more if found else "", Tone.WARN)
        lines = self._context.operations.ask(review_votes, self._meeting)
        open_ones = [line for line in lines if not line.remark]
        todo = self.tr("Berichtigen Sie es am Punkt oder halten Sie es mit einer Bemerkung fest.")
        tone = Tone.WARN if open_ones else Tone.NEUTRAL
        said = " ".join(line.sentence for line in lines)
        self.votes.say(said, todo if open_ones else "", tone)
        hours = self._context.operations.ask(check_item_hours, self._meeting)
        self.hours.say(*((hours[0].what, hours[0].todo) if hours else ("",)))
        today = self._today()
        flag = self._context.operations.ask(review_recusals, self._meeting, today=today)
        self.recusals.say(flag.what if flag else "", flag.why if flag else "", Tone.NEUTRAL)

    def fit(self) -> None:
        """Shorten the times of items to begin and end of the meeting."""
        if self._meeting is None:
            return
        said = self.tr("Zeiten an Beginn und Ende anpassen")
        if self._context.operations.perform(said, fit_items, self._meeting) == 0:
            words = self.tr("Diese Zeiten liegen ganz außerhalb; bitte berichtigen Sie sie selbst.")
            self._context.notify.error(words)
        self.check()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.autosave.flush()

    def _save(self) -> None:
        if self._meeting is None:
            return
        self._context.operations.attempt(
            self.tr("Kopf der Niederschrift ändern"),
            edit_minutes,
            self._meeting,
            self.binder.read(),
            merge=f"minutes-head/{self._meeting}",
            seen=self._seen,
        )
        self._seen, _ = self._context.operations.ask(_read, self._meeting)

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
            return
        if isinstance(err, Stale):
            # What is typed stays on screen; the next key saves it over the newer entry knowingly.
            self._seen = None
            theirs = differing(self.binder, self.binder.read(), err)
            said = self.tr("{why} In der Datei steht: {theirs}").format(why=err, theirs=theirs)
            self._context.notify.error(said)
        else:
            self._context.notify.error(str(err))

    def _form(self) -> Form:
        form, bind = Form(), self.binder
        kind = bind.bind_choice("kind", self.kind, KINDS, list(KINDS))
        form.add(field(self.tr("Art der Niederschrift"), self.kind, kind))
        issued = bind.bind_date("issued_on", self.issued)
        form.add(row(field(self.tr("Ausfertigungsdatum"), self.issued, issued), None))
        self.issued.setMaximumWidth(180)
        distribution = bind.bind_line("distribution", self.distribution)
        form.add(field(self.tr("Verteiler"), self.distribution, distribution))
        following = bind.bind_line("next_meeting", self.next_meeting)
        form.add(field(self.tr("Nächste Sitzung"), self.next_meeting, following))
        form.end()
        return form


def _read(work: Work, meeting_id: UUID) -> tuple[int | None, MinutesFields]:
    found = work.minutes.where(meeting_id=meeting_id)
    if not found:
        return None, MinutesFields()
    record: Minutes = found[0]
    values = {name: getattr(record, name) for name in MinutesFields.model_fields}
    return record.revision, MinutesFields(**values)
