"""Where the data of one contact come from, what they are for, and when somebody looks again."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QWidget

from praeventionsrat.contacts.origin import LEGAL_BASES, OriginFields
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.privacy import contact_of, edit_origin, note_checked
from ui.context import AppContext
from ui.parts.cards import button, column, label
from ui.parts.fields import DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source
from ui.parts.suggestions import suggest_with

PURPOSES = ("Arbeit des Präventionsrates", "Einladung zum Präventionstag", "Rundbrief")


class OriginForm(RecordForm[OriginFields]):
    """What is noted about the data of a person or an institution."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self.kind = "person"
        source = Source(OriginFields, self._find, self._edit, "Datenschutzangaben ändern", "origin")
        super().__init__(context, source, parent)
        self.origin, self.purpose, self.basis = QLineEdit(), QLineEdit(), QLineEdit()
        self.review_on, self.checked_on = DateField(), DateField()
        self.restricted_on = DateField()
        self.no_forwarding = QCheckBox(self.tr("Keine Weitergabe"))
        self.checked_today = button(
            self.tr("Heute geprüft"),
            self.check,
            symbol="check",
            tip=self.tr("Nächste Prüfung in einem Jahr"),
        )
        self._build()

    def show_contact(self, kind: str, record_id: UUID) -> None:
        """Show another person or institution."""
        if kind != self.kind:
            self.show_record(None)
        self.kind = kind
        self.show_record(record_id)

    def check(self) -> None:
        """The data are right."""
        if self.record_id is None or not self.flush():
            return
        words = self.tr("Angaben geprüft")
        today = datetime.now(UTC).astimezone().date()
        self.context.operations.perform(words, note_checked, self.kind, self.record_id, on=today)
        self.refresh()
        self.context.notify.undo_offer(words)

    def _find(self, work: Work, record_id: UUID) -> Any:
        return contact_of(work, self.kind, record_id)

    def _edit(self, work: Work, record_id: UUID, fields: OriginFields, **more: Any) -> None:
        edit_origin(work, self.kind, record_id, fields, **more)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Herkunft und Zweck"))
        form.add(
            field(self.tr("Woher die Daten stammen"), self.origin,
                  bind.bind_line("data_source", self.origin)),
            field(self.tr("Wofür sie gespeichert sind"), self.purpose,
                  bind.bind_line("data_purpose", self.purpose)),
        )  # fmt: skip
        form.add(
            field(self.tr("Rechtsgrundlage"), self.basis, bind.bind_line("legal_basis", self.basis))
        )
        form.add(
            field(self.tr("Zuletzt geprüft am"), self.checked_on,
                  bind.bind_date("checked_on", self.checked_on)),
            field(self.tr("Nächste Prüfung am"), self.review_on,
                  bind.bind_date("review_on", self.review_on)),
            column(label(" ", "label"), self.checked_today, None, spacing=4),
        )  # fmt: skip
        form.heading(self.tr("Schutz"))
        told = label(
            self.tr("Mobilnummer, Notiz, private Kanäle und Anschriften stehen dann in keiner "
                    "Liste und keinem Dokument; Name und Institution bleiben."), "dim", wrap=True
        )  # fmt: skip
        form.add(
            column(
                self.no_forwarding,
                told,
                bind.bind_check("no_forwarding", self.no_forwarding),
                spacing=4,
            ),
            field(self.tr("Verarbeitung eingeschränkt seit (Art. 18)"), self.restricted_on,
                  bind.bind_date("restricted_on", self.restricted_on)),
            stretch=(2, 1),
        )  # fmt: skip
        self.basis.setPlaceholderText(LEGAL_BASES[0])
        _offer(self.basis, LEGAL_BASES)
        _offer(self.purpose, PURPOSES)


def _offer(edit: QLineEdit, words: tuple[str, ...]) -> None:
    completer = QCompleter(list(words), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    suggest_with(edit, completer)
    completer.activated.connect(edit.textEdited)


def today() -> date:
    """The day on the clock of this computer."""
    return datetime.now(UTC).astimezone().date()
