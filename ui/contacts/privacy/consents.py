"""The consents of a person: what was agreed to, when, how; revoked, never rewritten."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.consents import PURPOSES, WAYS, ConsentFields
from praeventionsrat.contacts.privacy import (
    ConsentRow,
    consents_of,
    give_consent,
    last_wording,
    revoke_consent,
)
from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from ui.contacts.privacy.origin_form import today
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import Pill, button, clear, column, label, line, primary, row
from ui.parts.fields import DateField
from ui.parts.forms import Form, FormDialog, field
from ui.parts.suggestions import suggest_with
from ui.shell.theme import STEP, Tone


class ConsentDialog(FormDialog):
    """Notes a consent of a person."""

    def __init__(self, context: AppContext, person_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._person = context, person_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Einwilligung festhalten"))
        self.purpose, self.version, self.way = QLineEdit(), QLineEdit(), QLineEdit()
        self.given_on, self.wording = DateField(), QPlainTextEdit()
        self.binder = Binder(ConsentFields, self)
        self._build()
        self.purpose.editingFinished.connect(self._propose)
        self.given_on.set_value(today())

    def keep(self) -> None:
        """Write it down."""
        try:
            base = ConsentFields.model_construct(person_id=self._person)
            fields = self.binder.read(base)
            self._context.operations.perform(
                self.tr("Einwilligung festhalten"), give_consent, fields, today=today()
            )
        except Invalid as err:
            self.binder.complain(err.fields)
        else:
            self.accept()

    @Slot()
    def _propose(self) -> None:
        """The words that were used last for the same purpose."""
        wording, version = self._context.operations.ask(last_wording, self.purpose.text().strip())
        if wording and not self.wording.toPlainText():
            self.wording.setPlainText(wording)
            self.version.setText(version)

    def _build(self) -> None:
        bind, form = self.binder, Form()
        form.add(field(self.tr("Wofür"), self.purpose, bind.bind_line("purpose", self.purpose)))
        form.add(
            field(self.tr("Wortlaut der Einwilligung"), self.wording,
                  bind.bind_text("wording", self.wording))
        )  # fmt: skip
        form.add(
            field(self.tr("Fassung"), self.version, bind.bind_line("version", self.version)),
            field(self.tr("Erteilt am"), self.given_on, bind.bind_date("given_on", self.given_on)),
            field(self.tr("Auf welchem Weg"), self.way, bind.bind_line("way", self.way)),
        )
        self.version.setPlaceholderText("2026-01")
        for edit, words in ((self.purpose, PURPOSES), (self.way, WAYS)):
            completer = QCompleter(list(words), edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            suggest_with(edit, completer)
        self.purpose.setPlaceholderText(", ".join(PURPOSES[:3]))
        self.wording.setFixedHeight(96)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(form)
        back = button(self.tr("Abbrechen"), self.reject)
        layout.addLayout(row(None, back, primary(self.tr("Festhalten"), self.keep)))
        self.resize(560, 360)


class Consents(QWidget):
    """Every consent of one person, also those that were revoked."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: UUID | None = None
        self.lines = column(spacing=10)
        self.add = button(self.tr("Einwilligung festhalten …"), self.new, symbol="add")
        self.none = label(self.tr("Noch keine Einwilligung festgehalten."), "dim", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Einwilligungen"), "h2"))
        layout.addWidget(self.none)
        layout.addLayout(self.lines)
        layout.addLayout(row(self.add, None))

    def show_person(self, person_id: UUID) -> None:
        """Show the consents of a person."""
        self._person = person_id
        found = self._context.operations.ask(consents_of, person_id, on=today())
        clear(self.lines)
        self.none.setVisible(not found)
        for place, row_ in enumerate(found):
            if place:
                self.lines.addWidget(line())
            self.lines.addLayout(self._line(row_))

    def new(self) -> None:
        """Note another one."""
        if self._person is not None:
            ConsentDialog(self._context, self._person, self).open()

    def _revoke(self, consent_id: UUID, purpose: str) -> None:
        words = self.tr("Einwilligung „{purpose}“ widerrufen").format(purpose=purpose)
        self._context.operations.perform(words, revoke_consent, consent_id, on=today())
        self._context.notify.undo_offer(words)

    def _line(self, one: ConsentRow) -> QVBoxLayout:
        told = [self.tr("erteilt am {day}").format(day=day(one.given_on)), one.way]
        told.append(self.tr("Fassung {version}").format(version=one.version) if one.version else "")
        if one.revoked_on:
            told.append(self.tr("widerrufen am {day}").format(day=day(one.revoked_on)))
        pill = Pill(self.tr("gilt"), Tone.OK) if one.holds else Pill(self.tr("widerrufen"))
        head = row(label(one.purpose, "strong", wrap=True), pill)
        head.setStretch(0, 1)
        if one.revoked_on is None:
            # Later: the button that was pressed goes when the list is made anew.
            later = partial(QTimer.singleShot, 0, self, partial(self._revoke, one.id, one.purpose))
            away = button(self.tr("Widerrufen"), later, part="link")
            away.setAccessibleName(self.tr("{what} widerrufen").format(what=one.purpose))
            head.addWidget(away)
        about = label(" · ".join(word for word in told if word), "dim", wrap=True)
        said = [label(f"„{one.wording}“", wrap=True)] if one.wording else []
        return column(head, about, *said, spacing=2)
