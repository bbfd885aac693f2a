"""Putting a new committee on record: its name and the rules it begins with."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.council.presets import PRESETS
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.errors import Invalid
from ui.committees.words import PRESET_NAMES, PRESET_WORDS
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class NewCommittee(FormDialog):
    """Asks for the name and a preset; everything else can be filled in later.

    Signals:
        created: Emitted with the id of the new committee.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neues Gremium"))
        self.name, self.short_name = QLineEdit(), QLineEdit()
        self.preset = ChoiceBox(list(PRESET_NAMES.items()))
        self.explained = label("", "dim", wrap=True)
        self.preview = label("", "dim", wrap=True)
        self.known = label("", "complaint", wrap=True)
        self.binder = Binder(CommitteeFields, self)
        self._build()
        self.preset.set_value("free")
        self.preset.currentIndexChanged.connect(self._explain)
        self.name.textEdited.connect(self._explain)
        self._explain()
        self.name.setFocus()

    def create_now(self) -> None:
        """Put the committee on record, or say what is missing."""
        try:
            made = self._context.operations.perform(
                self.tr("Gremium anlegen"),
                create_committee,
                self.binder.read(),
                PRESETS[self.preset.value()],
            )
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if made:
            self.created.emit(made)
            self.accept()

    def _explain(self) -> None:
        name = " ".join(self.name.text().split())
        self.explained.setText(PRESET_WORDS[self.preset.value()])
        words = self.tr("So steht es in der Einladung: „1. Sitzung {of}“")
        self.preview.setText(words.format(of=german.genitive(name)) if name else " ")
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        rows = self._context.operations.ask(lambda work: work.committees.rows(today))
        twin = any(german.fold(row.name) == german.fold(name) for row in rows)
        self.known.setText(self.tr("Ein Gremium mit diesem Namen gibt es schon.") if twin else "")
        self.known.setVisible(twin)

    def _build(self) -> None:
        bind, form = self.binder, Form()
        name = field(self.tr("Name"), self.name, bind.bind_line("name", self.name))
        name.insertWidget(2, self.known)
        name.insertWidget(3, self.preview)
        form.add(name)
        form.add(
            field(
                self.tr("Kurzname (wenn er in Listen kürzer stehen soll)"),
                self.short_name,
                bind.bind_line("short_name", self.short_name),
            )
        )
        preset = field(self.tr("Regelwerk zum Anfang"), self.preset)
        preset.insertWidget(2, self.explained)
        form.add(preset)
        self.name.setPlaceholderText(self.tr("Lenkungsgruppe des Präventionsrates"))
        create = primary(self.tr("Gremium anlegen"), self.create_now)
        create.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neues Gremium"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), create))
        self.setMinimumWidth(520)
