"""„Bestätigungen …“: who must be told how it stands, by mail or by telephone; noted when done."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.documents import mail_draft
from praeventionsrat.files import write_atomically
from praeventionsrat.german import count
from praeventionsrat.office import paperwork
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.registrations.letters import Telling, note_told, tellings
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import STEP, Tone


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011 - the day on the user's wall


def way(one: Telling) -> tuple[str, Tone]:
    """How they are reached."""
    if one.has_mail:
        return "E-Mail", Tone.SOFT
    return ("anrufen", Tone.WARN) if one.phone else ("kein Kontakt", Tone.BAD)


def reached(one: Telling) -> str:
    """Where they are reached, and for how many registrations."""
    number = count(len(one.ids), "Anmeldung", "Anmeldungen")
    return " · ".join(part for part in (one.email or one.phone, number) if part)


PEOPLE = (Column[Telling]("Wer", lambda one: one.name, second=reached, badge=way),)


class LettersDialog(QDialog):
    """Shows everybody who was not told yet."""

    def __init__(self, context: AppContext, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._event_id = context, event_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bestätigungen"))
        self.summary = label("", "dim", wrap=True)
        everybody = EmptyState(
            "ok", self.tr("Alle wissen Bescheid"), self.tr("Es ist niemand zu benachrichtigen.")
        )
        self.list = RowTable[Telling](
            PEOPLE, self.tr("Wer zu benachrichtigen ist"), header=False, empty=everybody
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Was mitgeteilt wird"))
        self.open_mail = button(self.tr("Mailprogramm öffnen"), self.open_one, symbol="mail")
        self.told = button(self.tr("Ist mitgeteilt"), self.note_one, symbol="check")
        self.save = primary(self.tr("Alle Entwürfe speichern …"), self.ask_where)
        self._from = ""
        self._build()
        self.reload()

    def reload(self) -> None:
        """Read who is left."""
        self._from, found = self._context.operations.ask(_read, self._event_id, today())
        self.list.set_rows(found)
        self.list.choose_some()
        by_mail = sum(one.has_mail for one in found)
        self.save.setEnabled(bool(by_mail))
        people = count(len(found), "Person", "Personen")
        words = self.tr("{people} noch nicht benachrichtigt, {mails} davon mit E-Mail-Adresse.")
        self.summary.setText(words.format(people=people, mails=by_mail) if found else "")
        self._show()

    @property
    def chosen(self) -> Telling | None:
        """Who is under the cursor."""
        place = self.list.rows_model.line_of(self.list.current_id())
        return self.list.rows_model.row_at(place) if place >= 0 else None

    def open_one(self) -> None:
        """A new mail in the mail program, with everything in it."""
        one = self.chosen
        if one is None or not one.has_mail:
            return
        link = mail_draft.mailto(one.draft(one.email))
        if link:
            QDesktopServices.openUrl(QUrl(link))
            self._note(one.ids)
        else:
            self._context.notify.error(
                self.tr("Diese Nachricht ist zu lang dafür; bitte speichern Sie die Entwürfe.")
            )

    def note_one(self) -> None:
        """They were told, by telephone say."""
        if (one := self.chosen) is not None:
            self._note(one.ids)

    def ask_where(self) -> QFileDialog:
        """Ask where the drafts shall lie."""
        name = f"Bestätigungen {today().isoformat()}.zip"
        title, kind = self.tr("Entwürfe speichern"), self.tr("ZIP-Datei")
        return ask_where(self, self._context.settings, title, name, kind, self.write)

    def write(self, target: Path) -> None:
        """A draft for everybody with an address; then they count as told."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        found = [one for one in self.list.rows_model.rows() if one.has_mail]
        job = partial(_write, tuple(found), self._from, target)
        self._context.tasks.start(job, partial(self._written, found))

    def _written(self, found: Sequence[Telling], target: Path) -> None:
        self._note([key for one in found for key in one.ids])
        drafts = count(len(found), "Entwurf", "Entwürfe")
        words = self.tr("{drafts} gespeichert; sie öffnen sich im Mailprogramm.")
        self._context.notify.saved(words.format(drafts=drafts), target)

    def _note(self, ids: Sequence[UUID]) -> None:
        words = self.tr("Benachrichtigung vermerken")
        self._context.operations.perform(words, note_told, ids, on=today())
        self.reload()

    @Slot()
    def _show(self) -> None:
        one = self.chosen
        self.text.setPlainText(one.text if one else "")
        self.open_mail.setEnabled(one is not None and one.has_mail)
        self.told.setEnabled(one is not None)

    def _build(self) -> None:
        sides = row(self.list, self.text, spacing=2 * STEP)
        sides.setStretch(0, 2)
        sides.setStretch(1, 3)
        foot = row(
            self.open_mail, self.told, None, button(self.tr("Schließen"), self.reject), self.save
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.windowTitle(), "h1"))
        layout.addWidget(self.summary)
        layout.addLayout(sides, 1)
        layout.addLayout(foot)
        self.list.current.connect(lambda _id: self._show())
        self.resize(980, 600)


def _read(work: Work, event_id: UUID, on: date) -> tuple[str, Sequence[Telling]]:
    head = paperwork.head_of(work, on)
    return head.email, tellings(work, event_id, head)


def _write(found: Sequence[Telling], sender: str, target: Path) -> Path:
    from praeventionsrat.prevention_day.registrations import letters_eml  # noqa: PLC0415 - worker

    write_atomically(target, partial(letters_eml.render, found, sender))
    return target
