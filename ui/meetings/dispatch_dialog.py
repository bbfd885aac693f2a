"""Versenden: letters, papers and drafts into a folder; which way opens where, said honestly.

Here sits somebody with sixteen envelopes and four mail programs she cannot choose; she wants all
of it done in one go and fears that somebody gets papers that are none of her business.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.documents import mail_draft
from praeventionsrat.documents.mail_draft import MailDraft
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents import invitation_mail
from praeventionsrat.meetings.invitation_list import invitation_rows
from praeventionsrat.meetings.invitees import Extent
from praeventionsrat.meetings.records import InvitationForm
from praeventionsrat.office import dispatch, paperwork
from praeventionsrat.office.paperwork import Prepared, Written
from praeventionsrat.office.ports import Work
from ui.context import AppContext
from ui.parts.cards import button, label, line, primary, row
from ui.parts.chips import FlowLayout
from ui.parts.forms import FormDialog
from ui.parts.messages import ExplainedNote
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import STEP, Tone
from ui.tasks import Progress

HONEST = (
    "Entwürfe (.eml) öffnen im klassischen Outlook, in Thunderbird und in Apple Mail als neue "
    "Nachricht mit Anlagen. Das neue Outlook zeigt sie nur an und kann sie nicht senden: Kopieren "
    "Sie dort die Adressen in das Feld „Bcc“ und hängen Sie die ZIP-Datei an. „Mailprogramm "
    "öffnen“ geht mit jedem Programm, aber ohne Anlagen."
)


@dataclass(frozen=True, slots=True)
class Plan:
    """Who gets what how."""

    people: int
    by_mail: int
    by_post: int
    by_hand: int
    public_only: int
    unreachable: tuple[str, ...]
    draft: MailDraft

    @property
    def sentence(self) -> str:
        """„16 Personen: 9 per E-Mail, 6 per Post, 1 durch Boten“."""
        ways = (
            (self.by_mail, "per E-Mail"),
            (self.by_post, "per Post"),
            (self.by_hand, "durch Boten"),
        )
        said = ", ".join(f"{number} {way}" for number, way in ways if number)
        return f"{german.count(self.people, 'Person', 'Personen')}: {said}."


class DispatchDialog(FormDialog):
    """Makes what goes out with the invitation to one meeting.

    Signals:
        mark_asked: Emitted when the invitation is to be noted as sent.
    """

    mark_asked = Signal()

    def __init__(self, context: AppContext, meeting_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._meeting, self._window = context, meeting_id, parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Einladung versenden"))
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self.plan = context.operations.ask(_read, meeting_id, today)
        plan, letters = self.plan, self.plan.by_post + self.plan.by_hand
        self.letters = _box(
            self.tr("Briefe für {n} in einer Word-Datei").format(
                n=german.count(letters, "Person", "Personen")
            ),
            enabled=letters > 0,
        )
        self.single = _box(self.tr("Jeder Brief auch als eigene Datei"), enabled=letters > 0)
        self.single.setChecked(False)
        extents = self.tr("Unterlagen als ZIP-Datei")
        if plan.public_only:
            extents = self.tr("Unterlagen als ZIP-Dateien: Ö + N, und nur Ö für {n}").format(
                n=german.count(plan.public_only, "Person", "Personen")
            )
        self.papers = _box(extents)
        self.mails = _box(
            self.tr("E-Mail-Entwurf mit allen Adressen in Bcc"), enabled=plan.by_mail > 0
        )
        self.make = primary(self.tr("Dateien erstellen …"), self.choose_folder, symbol="folder")
        self.open_mail = button(self.tr("Mailprogramm öffnen"), self.open_program, symbol="mail")
        self.copy = button(self.tr("Adressen kopieren"), self.copy_addresses, symbol="copy")
        self.mark = button(self.tr("Als versandt vermerken"), self._mark, symbol="send")
        self._build()

    def choose_folder(self) -> QFileDialog:
        """Ask where the files shall lie; the folder chosen last is proposed."""
        kept = self._context.settings.get(EXPORT_FOLDER)
        known = kept if kept and Path(kept).is_dir() else str(user_documents_path())
        dialog = QFileDialog(self, self.tr("Ordner für den Versand"), known)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda found: self.write(Path(found)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, folder: Path) -> None:
        """Read now, write beside the window; long work can be given up."""
        self._context.settings.set(EXPORT_FOLDER, str(folder))
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        wishes = dispatch.Wishes(
            self.letters.isChecked(),
            self.single.isChecked(),
            self.papers.isChecked(),
            self.mails.isChecked(),
        )
        try:
            files = self._context.operations.ask(
                dispatch.prepare, self._meeting, folder, wishes, today=today
            )
        except UserError as err:
            self._context.notify.error(str(err))
            return
        if files:
            job = partial(_write, files)
            done = partial(_written, self._context, folder, self.tr("Versand: Dateien erstellt"))
            self._context.tasks.start_long(self.tr("Versand"), job, done)

    def open_program(self) -> None:
        """A new mail in the user's program, without files."""
        link = mail_draft.mailto(self.plan.draft)
        if link:
            QDesktopServices.openUrl(QUrl(link))
        else:
            self.copy_addresses()
            self._context.notify.error(
                self.tr(
                    "Es sind zu viele Adressen für diesen Weg. Sie liegen in der Zwischenablage: "
                    "Fügen Sie sie in einer neuen Nachricht bei „Bcc“ ein."
                )
            )

    def copy_addresses(self) -> None:
        """All addresses, as mail programs take them."""
        QGuiApplication.clipboard().setText(mail_draft.addresses(self.plan.draft.bcc))
        number = german.count(len(self.plan.draft.bcc), "Adresse", "Adressen")
        self.copy.setText(self.tr("{n} kopiert").format(n=number))

    def _mark(self) -> None:
        self.mark_asked.emit()
        self.accept()

    def _build(self) -> None:
        plan = self.plan
        missing = ExplainedNote(tone=Tone.WARN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Einladung versenden"), "h1"))
        layout.addWidget(label(plan.sentence, "dim", wrap=True))
        layout.addWidget(missing)
        if plan.unreachable:
            what = self.tr("E-Mail-Adresse oder Anschrift fehlt.")
            missing.say(what, f"{german.and_list(plan.unreachable)}.")
        layout.addWidget(label(self.tr("Dateien"), "h2"))
        for box in (self.letters, self.single, self.papers, self.mails):
            layout.addWidget(box)
        layout.addLayout(row(self.make, None))
        layout.addWidget(line())
        layout.addWidget(label(self.tr("E-Mail ohne Datei"), "h2"))
        acts = QWidget()
        flow = FlowLayout(acts)
        for made in (self.open_mail, self.copy):
            made.setEnabled(bool(plan.draft.bcc))
            flow.addWidget(made)
        layout.addWidget(acts)
        layout.addWidget(label(HONEST, "dim", wrap=True))
        layout.addStretch()
        layout.addWidget(line())
        layout.addLayout(row(None, button(self.tr("Schließen"), self.reject), self.mark))
        self.setMinimumWidth(560)


def _box(text: str, *, enabled: bool = True) -> QCheckBox:
    box = QCheckBox(text)
    box.setChecked(enabled)
    box.setEnabled(enabled)
    box.setAccessibleName(text)
    return box


def _write(files: Sequence[Prepared], progress: Progress) -> Sequence[Written]:
    return dispatch.write(files, progress.step)


def _written(context: AppContext, folder: Path, said: str, written: Sequence[Written]) -> None:
    """The dialog may be gone by now; what was written is remembered all the same."""
    context.operations.perform(said, dispatch.remember, written)
    number = german.count(len(written), "Datei", "Dateien")
    kept = [one.instead_of.name for one in written if one.instead_of]
    words = f"{number} für den Versand geschrieben."
    if kept:
        words += f" Unverändert blieb, was schon da war: {german.and_list(kept)}."
    context.notify.saved(words, folder)


def _read(work: Work, meeting_id: UUID, today: date) -> Plan:
    rows = invitation_rows(work, meeting_id)
    ways = [one.channel for one in rows]
    bcc = invitation_mail.addresses_of(work, meeting_id)
    return Plan(
        people=len(rows),
        by_mail=ways.count(InvitationForm.EMAIL),
        by_post=ways.count(InvitationForm.POST),
        by_hand=ways.count(InvitationForm.HAND),
        public_only=sum(one.extent is Extent.PUBLIC for one in rows),
        unreachable=tuple(one.name for one in rows if not one.is_reachable),
        draft=invitation_mail.draft_of(work, meeting_id, paperwork.head_of(work, today), bcc),
    )
