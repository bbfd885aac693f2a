"""The tab Helferinnen und Helfer: who they are, what they can, how many hours they give."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import count
from praeventionsrat.prevention_day.helpers.reading import helper_plan
from praeventionsrat.prevention_day.helpers.records import HelperFields
from praeventionsrat.prevention_day.helpers.rows import HelperPlan
from praeventionsrat.prevention_day.helpers.rules import Finding, findings, told_hours
from praeventionsrat.prevention_day.helpers.usecases import (
    add_contact_as_helper,
    add_helper,
    remove_helper,
)
from ui.contacts.pick_or_create import person_choices
from ui.context import AppContext
from ui.parts.cards import column, label, row
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Picker
from ui.prevention_day.helpers.helper_form import HelperForm
from ui.prevention_day.helpers.rows import HELPER_SHEET, HELPERS, ListedHelper
from ui.prevention_day.helpers.shifts_panel import EMPTY_PLAN
from ui.prevention_day.record_list import Listed, RecordListPanel
from ui.shell.theme import Tone

LISTED = Listed(
    "Helferinnen und Helfer",
    "Helferin oder Helfer",
    "Neue Helferin, neuer Helfer",
    add_helper,
    remove_helper,
    (
        "helper",
        "Noch niemand auf der Helferliste",
        "Tragen Sie ein, wer am Tag mithilft, oder lesen Sie eine Liste ein.",
    ),
    "day-helpers",
)


class HelpersPanel(RecordListPanel[ListedHelper]):
    """List on the left, the chosen helper with her shifts on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.plan: HelperPlan = EMPTY_PLAN
        self.found: Sequence[Finding] = ()
        self.facts = HelperForm(context)
        self.contact = Picker(
            self.tr("Kontakt als Helferin oder Helfer"), self.tr("Aus den Kontakten hinzufügen …")
        )
        self.hint = ExplainedNote(tone=Tone.WARN)
        self.shifts = label("", wrap=True)
        super().__init__(context, today, LISTED, HELPERS, HELPER_SHEET, self.facts)
        self.below.setLayout(
            column(label(self.tr("Schichten"), "h2"), self.shifts, self.hint, spacing=8)
        )
        self.contact.choose_from(partial(context.operations.ask, person_choices))
        self.contact.chosen.connect(self._on_contact)

    def above(self) -> Sequence[QWidget]:
        """Override."""
        line = QWidget()
        fields = row(self.filter, self.contact)
        fields.setStretch(0, 1)
        fields.setStretch(1, 1)
        line.setLayout(fields)
        return (line,)

    def read(self, event_id: UUID) -> Sequence[ListedHelper]:
        """Override."""
        plan = self.plan = self.context.operations.ask(helper_plan, event_id)
        self.found = findings(plan)
        odd = {one.helper_id: one.what for one in reversed(self.found) if not one.is_hint}
        return [
            ListedHelper(
                one, tuple(plan.shifts_of[one.id]), plan.minutes_of(one.id), odd.get(one.id, "")
            )
            for one in plan.helpers
        ]

    def blank(self) -> HelperFields:
        """Override."""
        return HelperFields(name=self.tr("Neuer Name"))

    def heading(self, row: ListedHelper) -> str:
        """Override."""
        if not row.shifts:
            return self.tr("Noch ohne Schicht")
        number = count(len(row.shifts), "Schicht", "Schichten")
        return f"{number} · {told_hours(row.minutes)}"

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.facts.name

    def tell(self, row: ListedHelper) -> None:
        """Override."""
        lines = [f"{one.when}: {one.title}" for one in row.shifts]
        self.shifts.setText("\n".join(lines) or self.tr("Eingeteilt wird im Reiter „Schichten“."))
        own = [one for one in self.found if one.helper_id == row.id]
        grave = any(not one.is_hint for one in own)
        self.hint.say(
            "\n".join(one.what for one in own),
            "\n".join(dict.fromkeys(one.why for one in own)),
            Tone.WARN if grave else Tone.SOFT,
        )

    def summary(self) -> str:
        """Override."""
        if not self.rows:
            return ""
        words = count(len(self.rows), "Person", "Personen")
        return f"{words} · {told_hours(sum(one.minutes for one in self.rows))}"

    def _on_contact(self) -> None:
        try:
            person_id = self.contact.value()
        except UserError:
            return  # a name that is still being typed
        if self.event_id is None or person_id is None or not self.flush():
            return
        words = self.tr("Kontakt als Helferin oder Helfer eintragen")
        made = self.context.operations.perform(
            words, add_contact_as_helper, self.event_id, person_id
        )
        self.contact.set_value(None)
        if made is not None:
            self.table.select_id(made)
