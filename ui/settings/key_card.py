"""How the file is opened: keyring, passphrase, recovery sheet."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.office.recovery_sheet import RecoverySheet, save_sheet
from praeventionsrat.office.usecases import note_sheet_printed, office_of
from praeventionsrat.records import now
from ui.context import AppContext
from ui.parts.cards import Card, button, label, row
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.settings.recovery_steps import RecoverySteps
from ui.shell.theme import Tone

SHORTEST = 8


class KeyCard(Card):
    """The state of the key in words, and what can be done about it."""

    def __init__(self, context: AppContext) -> None:
        """Show how the file can be opened on this computer."""
        super().__init__()
        assert context.vault is not None
        self._context, self._vault = context, context.vault
        self.state = ExplainedNote(tone=Tone.OK)
        self.sheet = ExplainedNote(
            "", "", self.tr("Blatt erstellen …"), self.begin_sheet, tone=Tone.WARN
        )
        self.first, self.second = QLineEdit(), QLineEdit()
        for edit in (self.first, self.second):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.set_button = button(self.tr("Kennwort festlegen"), self.set_passphrase)
        self.keyring_button = button("", self.switch_keyring)
        self.steps: RecoverySteps | None = None
        self.content.addWidget(label(self.tr("Schlüssel"), "h2"))
        self.content.addWidget(self.state)
        self.content.addWidget(self.sheet)
        self.content.addLayout(
            row(
                field(self.tr("Neues Kennwort"), self.first),
                field(self.tr("Kennwort wiederholen"), self.second),
            )
        )
        self.content.addWidget(self.complaint)
        self.content.addLayout(row(self.set_button, self.keyring_button, None))
        self._context.operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Show the state again."""
        state = self._vault.key_state()
        ways = [self.tr("der Schlüsselbund dieses Computers")] if state.keyring else []
        ways += [self.tr("Ihr Kennwort")] if state.passphrase else []
        what = self.tr("Die Datei ist verschlüsselt. Schlüssel dazu: {ways}.").format(
            ways=self.tr(" oder ").join(ways) or self.tr("nur der Wiederherstellungscode")
        )
        self.state.say(what, "", Tone.OK if ways else Tone.WARN)
        self.keyring_button.setText(
            self.tr("Nicht mehr im Schlüsselbund aufbewahren")
            if state.keyring
            else self.tr("Im Schlüsselbund aufbewahren")
        )
        self._show_sheet()

    def set_passphrase(self) -> None:
        """Keep the passphrase typed twice."""
        text = self.first.text()
        if len(text) < SHORTEST:
            self._complain(self.tr("Bitte mindestens {n} Zeichen.").format(n=SHORTEST))
        elif text != self.second.text():
            self._complain(self.tr("Die beiden Kennwörter sind verschieden."))
        else:
            self._try(
                lambda: self._vault.set_passphrase(text), self.tr("Das Kennwort gilt ab jetzt.")
            )

    def switch_keyring(self) -> None:
        """Put the key into the keyring, or take it out."""
        if self._vault.key_state().keyring:
            self._try(self._vault.forget_keyring, self.tr("Der Schlüsselbund hat ihn vergessen."))
        else:
            self._try(self._vault.use_keyring, self.tr("Der Schlüsselbund kennt die Datei jetzt."))

    def begin_sheet(self) -> None:
        """Show the steps to a sheet on paper."""
        if self.steps is not None:
            return
        name = f"{self.tr('Wiederherstellungsblatt')} {self._vault.path.stem}.pdf"
        self.steps = RecoverySteps(self._vault.recovery_code(), name, self._save_sheet)
        self.steps.confirmed.connect(self._on_confirmed)
        self.content.insertWidget(3, self.steps)

    def _save_sheet(self, path: Path) -> None:
        save_sheet(sheet_for(self._vault.path, self._vault.recovery_code()), path)

    @Slot()
    def _on_confirmed(self) -> None:
        self._context.operations.perform(
            self.tr("Wiederherstellungsblatt bestätigen"), note_sheet_printed, at=now()
        )
        if self.steps is not None:
            self.steps.hide()
            self.steps.deleteLater()
            self.steps = None
        self.reload()

    def _show_sheet(self) -> None:
        printed = self._context.operations.ask(office_of).sheet_printed_at
        if printed:
            self.sheet.say(
                self.tr("Wiederherstellungsblatt vorhanden seit {day}.").format(
                    day=day(printed.astimezone().date())
                ),
                "",
                Tone.OK,
            )
        else:
            self.sheet.say(
                self.tr("Das Wiederherstellungsblatt ist noch nicht gedruckt."),
                self.tr("Ohne das Blatt sind alle Daten verloren, wenn dieser Computer ausfällt."),
                Tone.WARN,
            )

    def _try(self, act: Callable[[], object], done: str) -> None:
        try:
            act()
        except UserError as err:
            self._complain(str(err))
            return
        self._complain("")
        self.first.clear()
        self.second.clear()
        self._context.notify.info(done)
        self.reload()

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("office"):
            self._show_sheet()


def sheet_for(path: Path, code: str) -> RecoverySheet:
    """The sheet of a file, made today."""
    today = date.today()  # noqa: DTZ011 - the day on the wall
    return RecoverySheet(store_name=path.name, made_on=today, code=code)
