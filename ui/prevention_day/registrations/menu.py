"""What else can be done on the page Anmeldungen: lists in and out, letters, forms, deletion."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from praeventionsrat.documents.list_sheet import ListFormat, ListSheet
from praeventionsrat.german import count, day
from praeventionsrat.office.keeping.registered import erase_now, registered_until
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.registrations.erasing import holds_data
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import RegistrationRow
from ui.context import AppContext
from ui.parts.cards import tool
from ui.parts.list_export import ListExport, sheet_of
from ui.parts.messages import ExplainedNote
from ui.prevention_day.day_page import today
from ui.prevention_day.registrations.forms_flow import FormsFlow
from ui.prevention_day.registrations.import_dialog import ReplyImport
from ui.prevention_day.registrations.letters_dialog import LettersDialog
from ui.prevention_day.registrations.rows import ATTENDANCE, SHEET
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import Tone

WORD = ".docx"


class RegistrationMenu(QObject):
    """The menu behind the three dots."""

    def __init__(
        self,
        context: AppContext,
        page: QWidget,
        rows: Callable[[], Sequence[RegistrationRow]],
        item: Callable[[], UUID | None],
    ) -> None:
        """``rows`` are those of the chosen item, ``item`` is its id."""
        super().__init__(page)
        self._context, self._page, self._rows, self._item = context, page, rows, item
        self.event_id: UUID | None = None
        self._first: Sequence[Command] = ()
        self.chosen: Sequence[QAction] = ()
        self.note = ExplainedNote(action=self.tr("Jetzt löschen …"), on_action=self.erase)
        self.lists = ListExport(context, page)
        self.forms = FormsFlow(context, page)
        self.button = tool("more", self.tr("Weitere Aktionen"))
        self.menu = QMenu(page)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for command in self.commands():
            self.menu.addAction(icon(command.symbol), command.title, command.run)

    def show_day(self, event_id: UUID) -> None:
        """Of which day what follows is about; says when data should be gone by now."""
        self.event_id = event_id
        due = self._context.operations.ask(_overdue, event_id)
        if due is None or due > today():
            self.note.say("")
            return
        what = self.tr("Die Angaben der Angemeldeten sollten seit dem {day} gelöscht sein.")
        why = self.tr(
            "So sagt es das Löschkonzept oder der Tag, den Sie im Überblick eingetragen haben. "
            "Platzzahlen und wer erschienen ist, bleiben für den Bericht."
        )
        self.note.say(what.format(day=day(due)), why, Tone.WARN)

    def offer_first(self, commands: Sequence[Command]) -> None:
        """What is done with the chosen registration stands on top; also behind a right click."""
        self._first = tuple(commands)
        before = self.menu.actions()[0]
        made = [QAction(icon(one.symbol), one.title, self.menu) for one in commands]
        for action, command in zip(made, commands, strict=True):
            action.triggered.connect(command.run)
        self.menu.insertActions(before, made)
        self.menu.insertSeparator(before)
        self.chosen = made

    def make_menu(self, on: QPushButton) -> QMenu:
        """An empty menu at a button."""
        menu = QMenu(on)
        on.setMenu(menu)
        return menu

    def commands(self) -> Sequence[Command]:
        """The same for Ctrl+K."""
        return [
            *self._first,
            Command(self.tr("Bestätigungen …"), self.tell, "mail"),
            Command(self.tr("Anmeldungen einlesen …"), self.take_over, "upload"),
            Command(self.tr("Anmeldebogen (Word) …"), self.give_form, "word"),
            Command(self.tr("Anmeldebögen einlesen …"), self.take_forms, "upload"),
            Command(self.tr("Teilnahmeliste drucken …"), self.print_attendance, "print"),
            Command(self.tr("Alle Anmeldungen nach Excel …"), self.export_all, "excel"),
            Command(self.tr("Daten der Angemeldeten löschen …"), self.erase, "delete"),
        ]

    def take_over(self) -> ReplyImport | None:
        """Registrations from a list."""
        if self.event_id is None:
            return None
        dialog = ReplyImport(self._context, self.event_id, self._item(), self._page)
        dialog.open()
        return dialog

    def tell(self) -> LettersDialog | None:
        """Who must be told how it stands."""
        if self.event_id is None:
            return None
        dialog = LettersDialog(self._context, self.event_id, self._page)
        dialog.open()
        return dialog

    def give_form(self) -> None:
        """A form to fill in, with the items that have seats."""
        if self.event_id is not None:
            self.forms.give(self.event_id)

    def take_forms(self) -> None:
        """Forms that came back."""
        self.forms.choose_files()

    def dropped(self, names: Sequence[str]) -> None:
        """Files that were let fall on the page: forms of ours, else a list."""
        paths = [Path(name) for name in names if name]
        if paths and all(path.suffix.casefold() == WORD for path in paths):
            self.forms.read(paths, self._as_list)
        elif paths:
            self._as_list(paths[0])

    def print_attendance(self) -> None:
        """Who has a seat at the chosen item, to sign at the door."""
        seated = [row for row in self._rows() if row.state is RegistrationState.CONFIRMED]
        seated.sort(key=lambda row: (str(row.slot_at or ""), row.name))
        title = self.tr("Teilnahmeliste {item}").format(item=seated[0].item if seated else "")
        self.lists.start(sheet_of(title.strip(), seated, ATTENDANCE), ListFormat.PDF)

    def export_all(self) -> None:
        """Every registration of the day."""
        if self.event_id is not None:
            title, rows = self._context.operations.ask(_all, self.event_id)
            sheet: ListSheet = sheet_of(self.tr("Anmeldungen"), rows, SHEET)
            self.lists.start(replace(sheet, note=title), ListFormat.EXCEL)

    def erase(self) -> None:
        """Delete who they were; undo cannot bring it back, so it is asked for."""
        if self.event_id is None:
            return
        if not self._context.operations.ask(holds_data, self.event_id):
            self._context.notify.info(self.tr("Hier sind keine Angaben zu löschen."))
            return
        if self._context.notify.ask(
            self.tr("Die Angaben aller Angemeldeten löschen?"),
            self.tr(
                "Namen, E-Mail-Adressen, Telefonnummern und Notizen werden endgültig gelöscht; "
                "„Rückgängig“ holt sie nicht zurück. Platzzahlen, Stand und wer erschienen ist, "
                "bleiben."
            ),
            self.tr("Endgültig löschen"),
        ):
            erased = self._context.operations.perform(
                self.tr("Anmeldedaten löschen"),
                erase_now,
                self.event_id,
                on=today(),
                undoable=False,
            )
            people = count(erased or 0, "Person", "Personen")
            words = self.tr("Die Angaben von {people} sind gelöscht.")
            self._context.notify.info(words.format(people=people))

    def _as_list(self, path: Path) -> None:
        dialog = self.take_over()
        if dialog is not None:
            dialog.open_file(path)


def _overdue(work: Work, event_id: UUID) -> date | None:
    return registered_until(work, event_id) if holds_data(work, event_id) else None


def _all(work: Work, event_id: UUID) -> tuple[str, Sequence[RegistrationRow]]:
    return work.prevention_days.get(event_id).title, work.registrations.rows(event_id)
