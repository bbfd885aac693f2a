"""The inhabitants of one area by year, and the line that takes another year."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.figures.areas import (
    AreaRow,
    PopulationRow,
    remove_population,
    write_population,
)
from praeventionsrat.figures.rates import CENSUS_WORDS
from praeventionsrat.figures.records import Census, PopulationFields
from praeventionsrat.quantity import number, parse_number
from ui.context import AppContext
from ui.parts.cards import button, column, label, restyle, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field
from ui.parts.row_table import Column, RowTable

CENSUS = {
    Census.UNKNOWN: "nicht angegeben",
    Census.C2011: "Zensus 2011",
    Census.C2022: "Zensus 2022",
}
WHOLE = "Bitte eine ganze Zahl eingeben: 211.400."
YEAR = "Bitte ein Jahr eingeben: 2024."
COLUMNS = (
    Column[PopulationRow]("Jahr", lambda one: one.year, width=80),
    Column[PopulationRow]("Einwohner", lambda one: one.inhabitants, number, right=True, width=130),
    Column[PopulationRow]("Zensus", lambda one: CENSUS_WORDS[one.census], width=130),
    Column[PopulationRow]("Quelle", lambda one: one.source),
)


class PeoplePart(QWidget):
    """Shows and takes numbers of inhabitants."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._area: AreaRow | None = None
        self.list = RowTable[PopulationRow](COLUMNS, self.tr("Einwohnerzahlen"))
        self.list.setMinimumHeight(150)
        self.year, self.count, self.origin = QLineEdit(), QLineEdit(), QLineEdit()
        self.census = ChoiceBox([(one, CENSUS[one]) for one in Census])
        self.census.set_value(Census.UNKNOWN)
        self.keep = button(self.tr("Eintragen"), self.keep_now, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.list.opened.connect(self._change)
        self.list.delete_asked.connect(self._remove)
        self._build()

    def show_area(self, area: AreaRow | None) -> None:
        """Show the inhabitants of this area."""
        if area is None or self._area is None or area.id != self._area.id:
            self.clear()
        self._area = area
        self.list.set_rows(area.people if area else ())

    def clear(self) -> None:
        """Ready for another year; the census stays, as years come in a row."""
        for edit in (self.year, self.count):
            edit.clear()
        self._complain({})

    def keep_now(self) -> None:
        """Keep what is typed, or say what is wrong with it."""
        if self._area is None:
            return
        try:
            fields = self._read()
        except Invalid as err:
            self._complain(err.fields)
            return
        words = self.tr("Einwohnerzahl eintragen")
        if self._context.operations.perform(words, write_population, self._area.id, fields):
            self.clear()
            self.year.setFocus()

    def _read(self) -> PopulationFields:
        wrong = {}
        year, count = self.year.text().strip(), 0.0
        try:
            count = parse_number(self.count.text(), "Einwohner") or 0.0
            if count < 1 or not count.is_integer():
                wrong["inhabitants"] = WHOLE
        except UserError:
            wrong["inhabitants"] = WHOLE
        if not (len(year) == 4 and year.isdecimal() and int(year) >= 1900):
            wrong["year"] = YEAR
        if wrong:
            raise Invalid(wrong)
        return PopulationFields.checked(
            year=int(year),
            inhabitants=int(count),
            census=self.census.value(),
            source=self.origin.text().strip(),
        )

    @Slot(object)
    def _change(self, population_id: UUID) -> None:
        people = self._area.people if self._area else ()
        found = next(one for one in people if one.id == population_id)
        self.year.setText(str(found.year))
        self.count.setText(number(found.inhabitants))
        self.census.set_value(found.census)
        self.origin.setText(found.source)
        self.count.setFocus()
        self.count.selectAll()

    @Slot(object)
    def _remove(self, population_id: UUID) -> None:
        words = self.tr("Einwohnerzahl löschen")
        self._context.operations.perform(words, remove_population, population_id)
        self._context.notify.undo_offer(self.tr("Einwohnerzahl gelöscht"))

    def _complain(self, fields: dict[str, str]) -> None:
        for name, edit in (("year", self.year), ("inhabitants", self.count)):
            restyle(edit, wrong="true" if name in fields else "false")
            edit.setAccessibleDescription(fields.get(name, ""))
        self.complaint.setText(" ".join(fields.values()))
        self.complaint.setVisible(bool(fields))
        if fields:
            (self.year if "year" in fields else self.count).setFocus()

    def _build(self) -> None:
        for edit in (self.year, self.count, self.origin):
            edit.returnPressed.connect(self.keep_now)
        self.year.setFixedWidth(72)
        self.count.setFixedWidth(110)
        self.origin.setMaxLength(200)
        self.year.setPlaceholderText("2024")
        self.count.setPlaceholderText("211.400")
        self.origin.setPlaceholderText(self.tr("Statistisches Landesamt"))
        fields = row(
            field(self.tr("Jahr"), self.year),
            field(self.tr("Einwohner"), self.count),
            field(self.tr("Zensus"), self.census),
            field(self.tr("Quelle"), self.origin),
            spacing=12,
        )
        fields.setStretch(3, 1)
        self.setLayout(
            column(
                label(self.tr("Einwohner"), "h2"),
                self.list,
                fields,
                self.complaint,
                row(None, self.keep),
                spacing=10,
            )
        )
