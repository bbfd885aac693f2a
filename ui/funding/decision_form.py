"""What was decided about an application, and what came back, as a form."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import FundingApplicationFields
from ui.context import AppContext
from ui.funding.application_form import source
from ui.parts.fields import DateField
from ui.parts.forms import field
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm

TALL = 80


class DecisionForm(RecordForm[FundingApplicationFields]):
    """What was decided and what came back."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, source(), parent)
        self.granted, self.decided_on = MoneyField(), DateField()
        self.resolution = Picker(hint=self.tr("Nummer oder Gegenstand"))
        self.remarks, self.proof_note = QPlainTextEdit(), QPlainTextEdit()
        self.proof_due, self.proof_on = DateField(), DateField()
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: the chosen resolution is known before anybody types."""
        if record_id is not None:
            ask = self.context.operations.ask
            self.resolution.set_choices(ask(_chosen_resolution, record_id))
            self.resolution.choose_from(partial(ask, _resolutions))
        super().show_record(record_id)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(
            field(
                self.tr("Bewilligt"), self.granted, bind_parsed(bind, "granted_cents", self.granted)
            ),
            field(
                self.tr("Entschieden am"),
                self.decided_on,
                bind.bind_date("decided_on", self.decided_on),
            ),
            field(
                self.tr("Beschluss"),
                self.resolution,
                bind.bind_person("resolution_id", self.resolution),
            ),
            stretch=(1, 1, 2),
        )
        for edit, name, title in ((self.remarks, "decision_note", self.tr("Auflagen, Gründe")),):
            edit.setFixedHeight(TALL)
            form.add(field(title, edit, bind.bind_text(name, edit)))
        form.heading(self.tr("Verwendungsnachweis"))
        form.add(
            field(
                self.tr("Fällig am (leer: nach dem Programm)"),
                self.proof_due,
                bind.bind_date("proof_due_on", self.proof_due),
            ),
            field(
                self.tr("Vorgelegt am"), self.proof_on, bind.bind_date("proof_on", self.proof_on)
            ),
        )
        self.proof_note.setFixedHeight(TALL)
        form.add(
            field(
                self.tr("Bemerkung zum Nachweis"),
                self.proof_note,
                bind.bind_text("proof_note", self.proof_note),
            )
        )


def _chosen_resolution(work: Work, application_id: UUID) -> Sequence[Choice]:
    chosen = work.funding_applications.get(application_id).resolution_id
    return [one for one in _resolutions(work) if one.id == chosen] if chosen else []


def _resolutions(work: Work) -> Sequence[Choice]:
    return [Choice(row.id, f"{row.number} {row.title}") for row in work.resolutions.rows()]
