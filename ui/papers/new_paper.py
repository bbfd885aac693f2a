"""Putting a new paper on record: what it is about, for whom; its number comes by itself."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat import numbering
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.papers import KIND_NAMES, PaperFields, PaperKind
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.consultations import link_paper
from praeventionsrat.meetings.usecases.papers import create_paper, number_values
from ui.context import AppContext
from ui.papers.step_data import first_committee
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class NewPaper(FormDialog):
    """Asks for subject, kind and committee; everything else can be filled in later.

    Signals:
        created: Emitted with the id of the new paper.
    """

    created = Signal(object)

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, *, item_id: UUID | None = None
    ) -> None:
        """``item_id`` is the item of an agenda at which the paper is laid at once."""
        super().__init__(parent)
        self._context, self._item_id = context, item_id
        self._is_public = True
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neue Vorlage"))
        self.subject, self.number = QLineEdit(), QLineEdit()
        self.kind, self.committee = ChoiceBox(), ChoiceBox()
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.binder = Binder(PaperFields, self)
        self._build()
        self._prefill()
        for box in (self.kind, self.committee):
            box.currentIndexChanged.connect(self._preview)
        self._preview()
        self.subject.setFocus()

    def create_now(self) -> None:
        """Put the paper on record, or say what is missing."""
        self.complaint.hide()
        try:
            made = self._context.operations.perform(
                self.tr("Vorlage anlegen"),
                _create,
                self.binder.read(PaperFields.model_construct(is_public=self._is_public)),
                on=_today(),
                committee_id=self.committee.value(),
                number=self.number.text(),
                item_id=self._item_id,
                complain=self._complain,
            )
        except Invalid as err:
            self.binder.complain(err.fields)
            if "number" in err.fields:
                self._complain(err.fields["number"])
            return
        if made:
            self.created.emit(made)
            self.accept()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()

    def _preview(self) -> None:
        number = self._context.operations.ask(
            _next_number, self.kind.value(), self.committee.value(), is_public=self._is_public
        )
        self.number.setPlaceholderText(number)

    def _prefill(self) -> None:
        found = self._context.operations.ask(_begin, self._item_id)
        committees, chosen, self._is_public, subject = found
        self.committee.set_options(((None, self.tr("noch offen")), *committees))
        self.committee.set_value(chosen)
        self.committee.setEnabled(self._item_id is None)
        self.kind.set_value(PaperKind.RESOLUTION)
        self.subject.setText(subject)

    def _build(self) -> None:
        bind, form = self.binder, Form()
        form.add(field(self.tr("Betreff"), self.subject, bind.bind_line("subject", self.subject)))
        form.add(
            field(
                self.tr("Art"),
                self.kind,
                bind.bind_choice("kind", self.kind, KIND_NAMES, PaperKind),
            ),
            field(self.tr("Gremium"), self.committee),
        )
        number = field(self.tr("Nummer (leer: die nächste)"), self.number, self.complaint)
        form.add(number)
        self.subject.setPlaceholderText(self.tr("Worum geht es?"))
        create = primary(self.tr("Vorlage anlegen"), self.create_now)
        create.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neue Vorlage"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), create))
        self.setMinimumWidth(520)


def _create(
    work: Work,
    fields: PaperFields,
    *,
    on: date,
    committee_id: UUID | None,
    number: str,
    item_id: UUID | None,
) -> UUID:
    """One step for undo: the paper, and that it lies at an item."""
    paper = create_paper(work, fields, on=on, committee_id=committee_id, number=number)
    if item_id:
        link_paper(work, paper, item_id)
    return paper


def _next_number(work: Work, kind: PaperKind, committee_id: UUID | None, *, is_public: bool) -> str:
    fields = PaperFields.model_construct(kind=kind, is_public=is_public)
    values = number_values(work, fields, _today(), committee_id)
    return numbering.preview(work, numbering.PAPER, values)


Begin = tuple[tuple[tuple[UUID, str], ...], UUID | None, bool, str]


def _begin(work: Work, item_id: UUID | None) -> Begin:
    """Committees, the one to begin with, whether it is public, what it is about."""
    committees = sorted(work.committees.all(), key=lambda c: c.label)
    offered = tuple((c.id, c.label) for c in committees)
    item = work.agenda_items.find(item_id)
    if item is None:
        return offered, first_committee(work), True, ""
    meeting = work.meetings.get(item.meeting_id)
    return offered, meeting.committee_id, item.is_public, item.title


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the user's wall
