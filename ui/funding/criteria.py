"""The criteria of a programme: name, hint, most points, weight; kept while they are typed."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import Criterion, CriterionFields
from praeventionsrat.funding.usecases.programmes import (
    add_criterion,
    edit_criterion,
    remove_criterion,
)
from praeventionsrat.german import count
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, clear, column, label, row, tool
from ui.parts.fields import NumberField
from ui.shell.theme import STEP


class CriterionRow(QWidget):
    """One criterion."""

    def __init__(self, context: AppContext, record: Criterion, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.criterion_id = context, record.id
        self.name, self.hint = QLineEdit(), QLineEdit()
        self.most, self.weight = NumberField(least=1, most=1000), NumberField(least=1, most=100)
        self.binder = Binder(CriterionFields, self)
        complaints = [
            self.binder.bind_line("name", self.name),
            self.binder.bind_line("hint", self.hint),
            self.binder.bind_number("most_points", self.most),
            self.binder.bind_number("weight", self.weight),
        ]
        self.wrong = label("", "complaint", wrap=True)
        self.wrong.hide()
        named = (
            (self.name, self.tr("Kriterium")),
            (self.hint, self.tr("Erläuterung")),
            (self.most, self.tr("Höchste Punktzahl")),
            (self.weight, self.tr("Gewicht")),
        )
        for edit, words in named:
            edit.setAccessibleName(words)
            edit.setToolTip(words)
        self.hint.setPlaceholderText(self.tr("Woran erkennt man es?"))
        self.remove = tool("delete", self.tr("Kriterium löschen"), self._remove)
        line = row(
            self.name,
            self.hint,
            self.most,
            label(self.tr("Punkte ×"), "dim"),
            self.weight,
            self.remove,
        )
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        for edit in (self.most, self.weight):
            edit.setFixedWidth(64)
        self.setLayout(column(line, *complaints, self.wrong, spacing=4))
        self.binder.load(record)
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self.binder.edited.connect(self.wrong.hide)

    def _save(self) -> None:
        self._context.operations.attempt(
            self.tr("Kriterium ändern"),
            edit_criterion,
            self.criterion_id,
            self.binder.read(),
            merge=f"criterion/{self.criterion_id}",
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
        else:
            self.wrong.setText(str(err))
            self.wrong.show()

    def _remove(self) -> None:
        words = self.tr("Kriterium „{name}“ gelöscht").format(name=self.name.text())
        self.autosave.forget()
        self._context.operations.perform(words, remove_criterion, self.criterion_id)
        self._context.notify.undo_offer(words)


class CriteriaEditor(QWidget):
    """All criteria, and the button for one more."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._programme_id: UUID | None = None
        self.rows: list[CriterionRow] = []
        self.sum = label("", "dim")
        self.add_button = button(self.tr("Kriterium hinzufügen"), self.add, symbol="add")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP)
        self.setLayout(column(self._lines, row(self.add_button, None, self.sum), spacing=12))

    def show_programme(self, programme_id: UUID) -> None:
        """Show these; a row that is being typed in stays."""
        found = self._context.operations.ask(_criteria, programme_id)
        self._programme_id = programme_id
        most = sum(one.most_points * one.weight for one in found)
        words = self.tr("zusammen höchstens {points}")
        self.sum.setText(words.format(points=count(most, "Punkt", "Punkte")) if found else "")
        if [one.id for one in found] == [made.criterion_id for made in self.rows]:
            for made, record in zip(self.rows, found, strict=True):
                if not made.autosave.pending and not made.isAncestorOf(focused(made)):
                    made.binder.load(record)
            return
        clear(self._lines)
        self.rows = []
        for record in found:
            made = CriterionRow(self._context, record, self)
            self.rows.append(made)
            self._lines.addWidget(made)

    def add(self) -> None:
        """One more, its name ready to be typed over."""
        if self._programme_id is None or not self.flush():
            return
        fields = CriterionFields(name=self.tr("Neues Kriterium"))
        said = self.tr("Kriterium hinzufügen")
        self._context.operations.perform(said, add_criterion, self._programme_id, fields)
        self.show_programme(self._programme_id)
        self.rows[-1].name.setFocus()
        self.rows[-1].name.selectAll()

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        kept = [made.autosave.flush() for made in self.rows]  # every one, also after a failure
        return all(kept)


def focused(made: QWidget) -> QWidget:
    """The widget of the same window that has the cursor, else the window."""
    found: QWidget | None = made.window().focusWidget()
    return made.window() if found is None else found


def _criteria(work: Work, programme_id: UUID) -> list[Criterion]:
    return list(work.criteria.where(programme_id=programme_id))
