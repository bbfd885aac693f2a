"""Kennung of the office and the Wahlperioden its numbers speak of."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat import terms
from praeventionsrat.changes import Changes
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.office.ports import Work
from praeventionsrat.terms import LegislativeTerm, LegislativeTermFields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, clear, column, label, row, tool
from ui.parts.fields import DateField
from ui.parts.forms import field
from ui.shell.theme import STEP


class TermRow(QWidget):
    """One electoral period: its name, from when to when."""

    def __init__(self, context: AppContext, record: LegislativeTerm, parent: QWidget) -> None:
        super().__init__(parent)
        self._operations, self.term_id = context.operations, record.id
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Wahlperiode"))
        self.begin = DateField(self.tr("Wahlperiode von"))
        self.end = DateField(self.tr("Wahlperiode bis"))
        self.remove = tool("delete", self.tr("Wahlperiode {name} löschen").format(name=record.name))
        self.binder = Binder(LegislativeTermFields, self)
        complaints = (
            self.binder.bind_line("name", self.name),
            self.binder.bind_date("starts_on", self.begin),
            self.binder.bind_date("ends_on", self.end),
        )
        self.name.setMaximumWidth(120)
        until = label(self.tr("bis"), "dim")
        self.setLayout(
            column(row(self.name, self.begin, until, self.end, self.remove), *complaints, spacing=2)
        )
        self.binder.load(record)
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)

    def _save(self) -> None:
        self._operations.attempt(
            self.tr("Wahlperiode ändern"),
            terms.edit_term,
            self.term_id,
            self.binder.read(),
            merge=f"term/{self.term_id}",
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)


class TermsForm(QWidget):
    """What {Amt} and {Wahlperiode} stand for.

    Signals:
        edited: Emitted at every key in the code.
    """

    edited = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context, self._operations = context, context.operations
        self.rows: list[TermRow] = []
        self.code = QLineEdit()
        self.code.setPlaceholderText("101")
        self.code.textEdited.connect(lambda _text: self.edited.emit())
        self.add_button = button(self.tr("Wahlperiode hinzufügen"), self.add, symbol="add")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP)
        code = field(self.tr("Kennung der Stelle für {Amt}"), self.code)
        heading = label(self.tr("Wahlperioden für {Wahlperiode}"), "label")
        self.setLayout(column(code, heading, self._lines, row(self.add_button, None), spacing=12))
        self.autosave = Autosave(self.edited, self._save, self)
        self._operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Show what is on record; a row that is being typed in stays."""
        code, found = self._operations.ask(_read)
        if not self.autosave.pending:
            self.code.setText(code)
        if [record.id for record in found] == [made.term_id for made in self.rows]:
            for made, record in zip(self.rows, found, strict=True):
                if not made.autosave.pending:
                    made.binder.load(record)
            return
        clear(self._lines)
        self.rows = [self._row(record) for record in found]

    def add(self) -> None:
        """One more period, named by counting on."""
        names = [made.name.text() for made in self.rows if made.name.text().isdecimal()]
        fields = LegislativeTermFields(name=str(int(names[-1]) + 1) if names else "1")
        self._operations.perform(self.tr("Wahlperiode hinzufügen"), terms.add_term, fields)
        self.rows[-1].name.setFocus()
        self.rows[-1].name.selectAll()

    def flush(self) -> bool:
        """Save what is being typed."""
        return all([self.autosave.flush(), *(made.autosave.flush() for made in self.rows)])

    def _row(self, record: LegislativeTerm) -> TermRow:
        made = TermRow(self._context, record, self)
        made.remove.clicked.connect(lambda: self._remove(record.id, made.name.text()))
        self._lines.addWidget(made)
        return made

    def _remove(self, term_id: UUID, name: str) -> None:
        words = self.tr("Wahlperiode {name} gelöscht").format(name=name)
        self._operations.perform(words, terms.remove_term, term_id)
        self._context.notify.undo_offer(words)

    def _save(self) -> None:
        self._operations.attempt(
            self.tr("Kennung der Stelle ändern"),
            terms.set_office_code,
            self.code.text(),
            merge="office-code",
        )

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("legislative_term", "number_origin"):
            self.reload()


def _read(work: Work) -> tuple[str, list[LegislativeTerm]]:
    return terms.office_code(work), list(work.legislative_terms.all())
