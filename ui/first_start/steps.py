"""The four steps of the assistant, each a small form with one question."""

from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from praeventionsrat.council.presets import CONSENSUS, FREE, HGO
from praeventionsrat.council.records import CommitteeFields, RuleSetFields
from praeventionsrat.errors import Invalid
from praeventionsrat.files import safe_name
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.vault import Founder
from ui.parts.binder import Binder
from ui.parts.cards import button, label, row
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone

SHORTEST = 8
ENDING = ".prat"


class Step(QWidget):
    """One question of the assistant: a heading, why it is asked, the fields."""

    def __init__(self, title: str, why: str) -> None:
        """Head of the step; fields go into ``body``."""
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.addWidget(label(title, "h1"))
        self.body.addWidget(label(why, "dim", wrap=True))
        self.body.addSpacing(STEP)


class OfficeStep(Step):
    """Who are you?"""

    def __init__(self) -> None:
        """Municipality and office."""
        super().__init__(
            self.tr("Willkommen"),
            self.tr("Diese Angaben stehen im Kopf Ihrer Schreiben. Sie lassen sich später ändern."),
        )
        self.binder: Binder[OfficeFields] = Binder(OfficeFields, self)
        self.municipality = self._line("municipality", self.tr("Kommune, z. B. Stadt Musterau"))
        self._line("council_name", self.tr("Name des Rates"))
        self._line("name", self.tr("Name der Stelle"))
        self.binder.load(OfficeFields())
        self.body.addStretch(1)

    def fields(self) -> OfficeFields:
        """What was typed; the municipality is needed."""
        fields = self.binder.read()
        if not fields.municipality:
            raise Invalid({"municipality": self.tr("Bitte den Namen der Kommune eintragen.")})
        return fields

    def _line(self, name: str, title: str) -> QLineEdit:
        edit = QLineEdit()
        self.body.addLayout(field(title, edit, self.binder.bind_line(name, edit)))
        return edit


class CommitteeStep(Step):
    """Which committee comes first, and by which rules?"""

    def __init__(self) -> None:
        """Name and preset."""
        super().__init__(
            self.tr("Ihr erstes Gremium"),
            self.tr(
                "Weitere Gremien, Mitglieder und jede einzelne Regel legen Sie danach in Ruhe fest."
            ),
        )
        self.binder: Binder[CommitteeFields] = Binder(CommitteeFields, self)
        self.name = QLineEdit(self.tr("Präventionsrat"))
        complaint = self.binder.bind_line("name", self.name)
        self.body.addLayout(field(self.tr("Name des Gremiums"), self.name, complaint))
        self._group = QButtonGroup(self)
        self._rules = (HGO, FREE, CONSENSUS)
        why = (
            self.tr("Ladungsfrist 3 Tage, Beschlüsse mit Mehrheit, Stimmengleichheit lehnt ab."),
            self.tr("Eigene Geschäftsordnung; bei Stimmengleichheit entscheidet der Vorsitz."),
            self.tr("Beschlossen ist, wogegen niemand Einwände hat."),
        )
        for place, rules in enumerate(self._rules):
            choice = QRadioButton(rules.name)
            choice.setChecked(place == 1)
            self._group.addButton(choice, place)
            self.body.addWidget(choice)
            self.body.addWidget(label(why[place], "dim", wrap=True))
        self.body.addStretch(1)

    def fields(self) -> CommitteeFields:
        """The committee."""
        return self.binder.read()

    def rules(self) -> RuleSetFields:
        """The chosen preset."""
        return self._rules[self._group.checkedId()]


class FileStep(Step):
    """Where shall everything lie, and how is it locked?"""

    def __init__(self, founder: Founder, folder: Path) -> None:
        """Folder, name and, without a keyring, a passphrase."""
        super().__init__(
            self.tr("Ihre Datei"),
            self.tr(
                "Alles liegt in einer einzigen verschlüsselten Datei auf diesem Computer. "
                "Das Programm braucht kein Netz."
            ),
        )
        self.folder, self.name = QLineEdit(str(folder)), QLineEdit()
        self.folder_button = button(self.tr("Wählen …"), self.choose_folder, symbol="folder")
        self.first, self.second = QLineEdit(), QLineEdit()
        self.complaint = label("", "complaint", wrap=True)
        self._needs_passphrase = not founder.has_keyring()
        self.body.addLayout(field(self.tr("Name"), self.name))
        self.body.addLayout(
            row(field(self.tr("Ordner"), self.folder), field(" ", self.folder_button))
        )
        self.body.addWidget(self._lock_note())
        for edit, title in (
            (self.first, self.tr("Kennwort")),
            (self.second, self.tr("Kennwort wiederholen")),
        ):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            holder = QWidget()
            holder.setLayout(field(title, edit))
            holder.setVisible(self._needs_passphrase)
            self.body.addWidget(holder)
        self.body.addWidget(self.complaint)
        self.body.addStretch(1)

    def propose(self, municipality: str) -> None:
        """A name after the municipality: „Stadt Musterau“ gives „Musterau“."""
        if not self.name.text():
            self.name.setText(safe_name(municipality.removeprefix("Stadt ") or "Präventionsrat"))

    def choose_folder(self) -> None:
        """Another folder."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Ordner"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def path(self) -> Path:
        """Where the file will lie; raises ``Invalid``."""
        name = self.name.text().strip()
        if not name:
            raise Invalid({"name": self.tr("Bitte einen Namen eintragen.")})
        path = (
            Path(self.folder.text()).expanduser()
            / f"{safe_name(name.removesuffix(ENDING))}{ENDING}"
        )
        if path.exists():
            raise Invalid(
                {"name": self.tr("Diese Datei gibt es schon. Bitte einen anderen Namen wählen.")}
            )
        return path

    def passphrase(self) -> str | None:
        """The passphrase where one is needed; raises ``Invalid``."""
        if not self._needs_passphrase:
            return None
        text = self.first.text()
        if len(text) < SHORTEST:
            raise Invalid(
                {"passphrase": self.tr("Bitte mindestens {n} Zeichen.").format(n=SHORTEST)}
            )
        if text != self.second.text():
            raise Invalid({"passphrase": self.tr("Die beiden Kennwörter sind verschieden.")})
        return text

    def complain(self, text: str) -> None:
        """Say below the fields what is wrong."""
        self.complaint.setText(text)

    def _lock_note(self) -> ExplainedNote:
        if self._needs_passphrase:
            return ExplainedNote(
                self.tr("Dieser Computer hat keinen Schlüsselbund, dem das Programm vertraut."),
                self.tr("Deshalb öffnen Sie die Datei mit einem Kennwort."),
                tone=Tone.SOFT,
            )
        return ExplainedNote(
            self.tr("Der Schlüssel liegt im Schlüsselbund dieses Computers."),
            self.tr("Sie müssen sich kein Kennwort merken; Ihre Anmeldung genügt."),
            tone=Tone.OK,
        )
