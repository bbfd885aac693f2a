"""How resolutions and assignments are numbered, with a preview and the next number."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from praeventionsrat import numbering
from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.cards import Card, button, column, label, row, set_part
from ui.parts.fields import NumberField
from ui.parts.forms import Form, field


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
        self.preview, self.complaint = (
            label("", "dim", wrap=True),
            label("", "complaint", wrap=True),
        )
        self.start = NumberField(self.tr("Nächste laufende Nummer"))
        self.start_button = button(self.tr("Festlegen"), self.set_start)
        form = Form()
        self.setLayout(column(form))
        form.add(
            field(title, self.pattern, self.complaint),
            field(self.tr("Nächste laufende Nummer"), self._line()),
            stretch=(3, 2),
        )
        form.add(self.preview)
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

    def _line(self) -> QWidget:
        holder = QWidget()
        set_part(holder, "plain")
        holder.setLayout(row(self.start, self.start_button))
        return holder

    def _values(self) -> dict[str, object]:
        year = date.today().year  # noqa: DTZ011 - an office counts by its own calendar
        return {"Jahr": year, "Sitzung": 12, "Gremium": "Lenkungsgruppe"}

    def _show_preview(self) -> None:
        example = self._operations.ask(numbering.preview, self._series, self._values())
        where = self.tr(" (in der 12. Sitzung)") if "{Sitzung}" in self.pattern.text() else ""
        self.preview.setText(
            self.tr("Nächste Nummer{where}: {example}").format(where=where, example=example)
        )

    def _save(self) -> None:
        pattern = self.pattern.text().strip()
        self._operations.attempt(
            self.tr("Nummernmuster ändern"),
            numbering.set_pattern,
            self._series,
            pattern,
            merge=f"pattern/{self._series}",
        )
        self.complaint.hide()
        self._show_preview()

    def _complain(self, err: UserError) -> None:
        self.complaint.setText(str(err))
        self.complaint.show()

    def _on_edited(self) -> None:
        self.complaint.hide()
        self.edited.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("number_series", "counter") and not self.autosave.pending:
            self.reload()


class NumbersCard(Card):
    """Both number series."""

    def __init__(self, context: AppContext) -> None:
        """Build both forms."""
        super().__init__()
        self.content.addWidget(label(self.tr("Nummern"), "h2"))
        hint: QLabel = label(
            self.tr(
                "Möglich sind {Jahr}, {Sitzung}, {Gremium} und {lfd} für die laufende Nummer, mit "
                "Stellen {lfd:03}. Gezählt wird für jeden Anfang neu; vergebene Nummern bleiben."
            ),
            "dim",
            wrap=True,
        )
        self.content.addWidget(hint)
        self.resolutions = SeriesForm(context, numbering.RESOLUTION, self.tr("Beschlüsse"))
        self.assignments = SeriesForm(context, numbering.ASSIGNMENT, self.tr("Aufträge"))
        self.content.addWidget(self.resolutions)
        self.content.addWidget(self.assignments)

    def flush(self) -> bool:
        """Save what is being typed."""
        saved = [form.autosave.flush() for form in (self.resolutions, self.assignments)]
        return all(saved)
