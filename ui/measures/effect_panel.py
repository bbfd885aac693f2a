"""The tab Wirkung: what shows that the measure works, counted and asked."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.figures.records import Aspect
from praeventionsrat.measures.indicators import IndicatorFields
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.indicators import add_indicator
from praeventionsrat.measures.words import ASPECT_NAMES
from ui.contacts.owned_forms import Owner
from ui.context import AppContext
from ui.measures.effect_form import IndicatorForm
from ui.measures.lines import MeasureLines
from ui.parts.cards import button, column, label, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import scrolling
from ui.parts.record_panel import RecordPanel


class Indicators(MeasureLines):
    """All indicators of a measure, and a line that adds one."""

    NOTHING = "Noch kein Indikator. Zwei genügen: einer, den man zählt, und einer, den man erfragt."

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "indicator", _ids, lambda: IndicatorForm(context), spacing=12)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Neuer Indikator: Woran merkt man, dass es wirkt?"))
        self.name.setAccessibleName(self.tr("Neuer Indikator"))
        self.aspect = ChoiceBox(list(ASPECT_NAMES.items()), self.tr("Art des neuen Indikators"))
        self.aspect.set_value(Aspect.OBJECTIVE)
        self.add = button(self.tr("Hinzufügen"), self.take, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        line = row(self.name, self.aspect, self.add)
        line.setStretch(0, 1)
        self.foot.addLayout(line)
        self.foot.addWidget(self.complaint)
        self.name.returnPressed.connect(self.take)

    def tail(self) -> Sequence[QWidget]:
        """Override."""
        return [self.name, self.aspect, self.add]

    def take(self) -> bool:
        """Add what was typed; whether nothing is left to add."""
        name = self.name.text()
        self.complaint.hide()
        try:
            fields = IndicatorFields.checked(name=name, aspect=self.aspect.value())
            measure_id = (self.owner or {})["measure_id"]
            self.name.clear()
            words = self.tr("Indikator hinzufügen")
            self.context.operations.attempt(words, add_indicator, measure_id, fields)
        except UserError as err:
            self.name.setText(name)
            self.complaint.setText(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            self.complaint.show()
            return False
        if self.aspect.value() is Aspect.OBJECTIVE:  # both are wanted: the other one comes next
            self.aspect.set_value(Aspect.SUBJECTIVE)
        self.forms[-1].base.setFocus()
        return True

    def flush(self) -> bool:
        """Override: what was typed to be added is added."""
        added = self.take() if self.name.text().strip() and self.owner else True
        return all([super().flush(), added])


class EffectPanel(RecordPanel):
    """The indicators as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = (
        "indicator",
        "indicator_reading",
        "figure_series",
        "series_value",
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.indicators = Indicators(context)
        content = QWidget()
        content.setLayout(column(self.indicators, None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if not self.indicators.is_saving:
            self.indicators.show_owner({"measure_id": record_id})

    def go_to(self, _gap: str) -> None:
        """The line that adds what is missing."""
        self.indicators.name.setFocus()

    def flush(self) -> bool:
        """Override."""
        return self.indicators.flush()


def _ids(work: Work, owner: Owner) -> Sequence[UUID]:
    return [one.id for one in work.indicators.where(**owner)]
