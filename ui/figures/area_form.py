"""The fields of an area, kept as they are typed."""

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.figures.areas import edit_area
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.records import Area, AreaFields
from ui.context import AppContext
from ui.parts.cards import column
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source


class AreaForm(RecordForm[AreaFields]):
    """Edits one area at a time."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(AreaFields, _find, edit_area, "Gebiet ändern", "area", careful=False)
        super().__init__(context, source, parent)
        self.name, self.key = QLineEdit(), QLineEdit()
        self.commuters = QCheckBox(
            self.tr("Viele kommen tagsüber, ohne hier zu wohnen (Pendler, Gäste)")
        )
        bind, form = self.binder, self.form
        form.add(
            field(self.tr("Name"), self.name, bind.bind_line("name", self.name)),
            field(self.tr("Gemeindeschlüssel"), self.key, bind.bind_line("key", self.key)),
            stretch=(3, 2),
        )
        commuters = bind.bind_check("has_commuters", self.commuters)
        form.add(column(self.commuters, commuters, spacing=4))
        self.key.setPlaceholderText("06998")


def _find(work: Work, area_id: UUID) -> Area | None:
    return work.areas.find(area_id)
