"""How papers, resolutions and assignments are numbered, with a live example."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat import numbering, terms
from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.office.ports import Work
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.cards import Card, button, column, label, line, row, set_part
from ui.parts.fields import NumberField
from ui.parts.forms import field
from ui.settings.number_fields import InsertField
from ui.settings.terms_form import TermsForm

TABLES = ("number_series", "counter", "legislative_term", "number_origin", "committee")


class SeriesForm(QWidget):
    """One number series.

    Signals:
        edited: Emitted at every key in the pattern.
    """

    edited = Signal()

    def __init__(self, context: AppContext, series: str, title: str) -> None:
        """Show the pattern in force and what it gives."""
        super().__init__()
        self._operations, self._series = context.operations, series
        self.pattern = QLineEdit()
        self.pattern.textEdited.connect(lambda _text: self._on_edited())
        self.insert = InsertField(series, self.pattern)
        self.insert.setAccessibleName(
            self.tr("Feld in das Muster für {title} einfügen").format(title=title)
        )
        self.insert.inserted.connect(self._on_edited)
        self.preview, self.complaint = (
            label("", "dim", wrap=True),
            label("", "complaint", wrap=True),
        )
        self.start = NumberField(self.tr("Nächste laufende Nummer"))
        self.start_button = button(self.tr("Festlegen"), self.set_start)
        self.start.setPlaceholderText(self.tr("lfd. Nr."))
        self.start.setFixedWidth(84)
        self.start_button.setToolTip(self.tr("Ab dieser laufenden Nummer weiterzählen"))
        below = row(self.preview, self.start, self.start_button)
        below.setStretch(0, 1)
        first = field(title, _beside(self.pattern, self.insert), self.complaint)
        self.setLayout(column(first, below))
        self.pattern.setAccessibleName(title)
        self.autosave = Autosave(self.edited, self._save, self, self._complain)
        self._operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Show what is on record."""
        self.pattern.setText(self._operations.ask(numbering.pattern_of, self._series))
        self.complaint.hide()
        self._show_preview()

    def set_start(self) -> None:
        """Let the next number be the one typed."""
        if not self.autosave.flush():
            return
        try:
            start = self.start.value()
            if start is not None:
                self._operations.attempt(
                    self.tr("Startwert festlegen"),
                    numbering.set_start,
                    self._series,
                    self._values(),
                    start,
                )
        except UserError as err:
            self._complain(err)
            return
        self.start.set_value(None)

    def _values(self) -> dict[str, object]:
        return self._operations.ask(_example, date.today())  # noqa: DTZ011 - the office's calendar

    def _show_preview(self) -> None:
        """What the pattern would give as it is typed now; what is wrong with it is said at once."""
        pattern, values = self.pattern.text().strip(), self._values()
        try:
            numbering.check_pattern(pattern, numbering.TOKENS[self._series])
        except UserError as err:
            self.preview.setText("")
            self._complain(err)
            return
        self.complaint.hide()
        example = self._operations.ask(numbering.preview, self._series, values, pattern)
        where = self.tr(" (in der 12. Sitzung)") if "{Sitzung}" in pattern else ""
        words = self.tr("Nächste Nummer{where}: {example}").format(where=where, example=example)
        if self._series == numbering.PAPER:
            stem = numbering.stem(pattern, values, example)
            follow = stem.replace(numbering.ADDITION_FIELD, "-02")
            words += self.tr(", neue Fassung {number}").format(number=follow)
        self.preview.setText(". ".join([words, *numbering.missing(pattern, values)]))

    def _save(self) -> None:
        pattern = self.pattern.text().strip()
        self._operations.attempt(
            self.tr("Nummernmuster ändern"),
            numbering.set_pattern,
            self._series,
            pattern,
            merge=f"pattern/{self._series}",
        )
        self._show_preview()

    def _complain(self, err: UserError) -> None:
        self.complaint.setText(str(err))
        self.complaint.show()

    def _on_edited(self) -> None:
        self._show_preview()
        self.edited.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES) and not self.autosave.pending:
            self.reload()


class NumbersCard(Card):
    """All number series, and what they say of time and office."""

    def __init__(self, context: AppContext) -> None:
        """Build the forms."""
        super().__init__()
        self.content.addWidget(label(self.tr("Nummern"), "h2"))
        hint = self.tr(
            "Ein Muster mischt Text und Felder. Gezählt wird neu, sobald sich ein anderes Feld "
            "ändert, etwa {Jahr}; vergebene Nummern bleiben."
        )
        self.content.addWidget(label(hint, "dim", wrap=True))
        self.papers = SeriesForm(context, numbering.PAPER, self.tr("Vorlagen"))
        self.resolutions = SeriesForm(context, numbering.RESOLUTION, self.tr("Beschlüsse"))
        self.assignments = SeriesForm(context, numbering.ASSIGNMENT, self.tr("Aufträge"))
        self.terms = TermsForm(context)
        for form in self._series:
            self.content.addWidget(form)
        self.content.addWidget(line())
        self.content.addWidget(self.terms)

    @property
    def _series(self) -> tuple[SeriesForm, ...]:
        return (self.papers, self.resolutions, self.assignments)

    def flush(self) -> bool:
        """Save what is being typed."""
        saved = [form.autosave.flush() for form in self._series]
        return all([*saved, self.terms.flush()])


def _beside(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    set_part(holder, "plain")
    holder.setLayout(row(*widgets))
    return holder


def _example(work: Work, today: date) -> dict[str, object]:
    """What the fields stand for today; a committee of the office where there is one."""
    labels = sorted(committee.label for committee in work.committees.all())
    return {
        **terms.number_words(work, today),
        "Sitzung": 12,
        "Gremium": labels[0] if labels else "Lenkungsgruppe",
        "Art": "BV",
        "Teil": "Ö",
    }
