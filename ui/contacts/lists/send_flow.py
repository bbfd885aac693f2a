"""From an order to files on disk: ask where, write beside the window, keep what went out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat import german
from praeventionsrat.contacts import sending
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.checking.answers import forms_for
from praeventionsrat.contacts.documents.check_up import forms_of
from praeventionsrat.contacts.documents.exports import MAILING_EXPORTS, MailingExport
from praeventionsrat.contacts.documents.job import LetterText, MailingJob, MailingOptions
from praeventionsrat.contacts.mailings import MailingFields, MailingKind
from praeventionsrat.documents.export import Export
from praeventionsrat.files import safe_name, unused, write_atomically
from praeventionsrat.office import paperwork
from praeventionsrat.office.paperwork import Prepared, Written
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import known_hash
from ui.context import AppContext
from ui.parts.save_dialog import ask_folder, ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.tasks import Progress


@dataclass(frozen=True, slots=True)
class Order:
    """What shall go out, to whom, and how."""

    list_id: UUID
    export: MailingExport
    fields: MailingFields
    letter: LetterText
    options: MailingOptions
    to: tuple[Addressee, ...]


def formats_of(kind: MailingKind) -> Sequence[MailingExport]:
    """The formats a kind of mailing may come out in."""
    return [one for one in MAILING_EXPORTS if one.kind is kind]


class SendFlow(QObject):
    """Writes mailings."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what the dialogs belong to."""
        super().__init__(window)
        self._context, self._window = context, window

    def start(self, order: Order) -> QFileDialog:
        """Ask where it shall lie; forms lie side by side in a folder."""
        if order.fields.kind is MailingKind.CHECK_UP:
            title = self.tr("Ordner für die Prüfbögen")
            settings = self._context.settings
            return ask_folder(self._window, settings, title, partial(self.write_forms, order))
        name = self._context.operations.ask(_name, order.list_id)
        return ask_where(
            self._window,
            self._context.settings,
            self.tr("{title} speichern").format(title=order.export.label),
            order.export.file_name(name),
            order.export.label,
            partial(self.write, order),
            confirm=False,  # hand edits are never touched
        )

    def write(self, order: Order, target: Path) -> None:
        """Read now, write beside the window, then keep what went out."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        prepared = self._context.operations.ask(_prepare, order, target.absolute(), _today())
        self._context.tasks.start(partial(paperwork.write, prepared), partial(self._written, order))

    def write_forms(self, order: Order, folder: Path) -> None:
        """A form for each; what goes out is kept first, because the forms name it."""
        self._context.settings.set(EXPORT_FOLDER, str(folder))
        said, perform = self.tr("Prüfbögen ausgeben"), self._context.operations.perform
        job = perform(said, _forms, order, _today())
        if job is not None:
            self._context.tasks.start_long(
                self.tr("Prüfbögen"),
                partial(_write_forms, job, folder),
                partial(self._forms_written, folder),
            )

    def _forms_written(self, folder: Path, number: int) -> None:
        said = german.count(number, "Prüfbogen", "Prüfbögen")
        self._context.notify.saved(self.tr("{n} geschrieben.").format(n=said), folder)

    def _written(self, order: Order, written: Written) -> None:
        said, perform = self.tr("Versand festhalten"), self._context.operations.perform
        perform(said, _keep, order, written, _today())
        self._context.notify.saved(written.sentence, written.path)


def as_export(made: MailingExport) -> Export:
    """A format as the machinery of documents takes it."""
    return Export(made.key, made.label, made.suffix, _nothing, made.renderer, of="mailing")


def _nothing(_work: object, _record_id: UUID, _head: object) -> None:
    """Mailings are gathered by their list."""


def _forms(work: Work, order: Order, today: date) -> MailingJob:
    mailing = sending.keep_mailing(work, order.fields, order.list_id, order.to, on=today)
    privacy = next(iter(work.privacy_contacts.all()), None)
    note = order.options.privacy_note or (privacy.notice if privacy else "")
    return replace(
        _job(work, order, today),
        options=replace(order.options, privacy_note=note),
        secret=work.mailings.get(mailing).secret,
        forms=forms_for(work, mailing, order.to, today),
    )


def _write_forms(job: MailingJob, folder: Path, progress: Progress) -> int:
    """A form for each, and the draft it goes out with; what lies there already stays."""
    from praeventionsrat.contacts.documents import check_up_word  # noqa: PLC0415 - loads Word

    forms = forms_of(job)
    for done, form in enumerate(forms):
        progress.step(done, len(forms))
        for stem, suffix, content in check_up_word.files_of(form):
            target = folder / safe_name(f"{stem}{suffix}")
            target = unused(target) if target.exists() else target
            write_atomically(target, partial(_put, content))
    return len(forms)


def _put(content: bytes, file: BinaryIO) -> None:
    file.write(content)


def _keep(work: Work, order: Order, written: Written, today: date) -> None:
    sending.keep_mailing(work, order.fields, order.list_id, order.to, on=today)
    paperwork.remember(work, written)


def _prepare(work: Work, order: Order, target: Path, today: date) -> Prepared:
    known, job = known_hash(work, str(target)), _job(work, order, today)
    return Prepared(as_export(order.export), order.list_id, job, target, known)


def _job(work: Work, order: Order, today: date) -> MailingJob:
    return MailingJob(
        head=paperwork.head_of(work, today),
        title=_name(work, order.list_id),
        addressees=order.to,
        letter=order.letter,
        options=order.options,
    )


def _name(work: Work, list_id: UUID) -> str:
    return work.mailing_lists.get(list_id).name


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the user's wall
