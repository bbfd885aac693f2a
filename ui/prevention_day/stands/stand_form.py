"""One stand: who, what is needed, what is shown; saved while it is typed."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.records import LONGEST_CM, Stand, StandFields, StandState
from praeventionsrat.prevention_day.stands.usecases import edit_stand, set_stand_state
from praeventionsrat.prevention_day.stands.words import STAND_STATES, metres
from ui.contacts.pick_or_create import organization_choices, person_choices
from ui.context import AppContext
from ui.parts.cards import column
from ui.parts.fields import ChoiceBox, DateField, NumberField, ParsedLine, TimeField
from ui.parts.forms import field
from ui.parts.money_field import bind_parsed
from ui.parts.picker import Picker
from ui.parts.record_form import RecordForm, Source

TALL = 84
CHECKS = (
    ("needs_water", "Wasseranschluss"),
    ("needs_wifi", "WLAN"),
    ("is_loud", "laut"),
    ("wants_quiet", "ruhige Lage gewünscht"),
    ("liability_proved", "Haftpflicht nachgewiesen"),
    ("uses_reusables", "nur Mehrweggeschirr"),
)


class MetresField(ParsedLine):
    """A length typed in metres and kept in centimetres: „3“, „2,5“."""

    def __init__(self, name: str = "") -> None:
        super().__init__("m", name)
        self.setMinimumWidth(72)

    def _parse(self, text: str) -> int | None:
        typed = text.strip().removesuffix("m").strip().replace(",", ".")
        if not typed:
            return None
        try:
            found = round(float(typed) * 100)
        except (ValueError, OverflowError):  # „inf“ is a number for Python
            raise UserError(self.tr("Bitte Meter angeben, etwa 3 oder 2,5.")) from None
        if not 0 <= found <= LONGEST_CM:
            raise UserError(self.tr("Bitte eine Länge zwischen 0 und 1000 m angeben."))
        return found

    def _write(self, value: int | None) -> str:
        return "" if value is None else metres(value)


class StandForm(RecordForm[StandFields]):
    """The fields of one stand."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(StandFields, _find, edit_stand, "Stand ändern", "stand")
        super().__init__(context, source, parent)
        self.number, self.exhibitor, self.contact_name = QLineEdit(), QLineEdit(), QLineEdit()
        self.email, self.mobile, self.vehicle = QLineEdit(), QLineEdit(), QLineEdit()
        self.topics, self.activity = QLineEdit(), QLineEdit()
        self.house = Picker(hint=self.tr("aus den Kontakten"))
        self.person = Picker(hint=self.tr("aus den Kontakten"))
        self.state = ChoiceBox([(one, STAND_STATES[one]) for one in StandState])
        self.width_field, self.depth_field = MetresField(), MetresField()
        self.vehicle_length, self.vehicle_width = MetresField(), MetresField()
        self.power = NumberField(most=1_000_000)
        self.tables, self.chairs = NumberField(most=1000), NumberField(most=10_000)
        self.pinboards = NumberField(most=1000)
        self.registered_on, self.arrives_at = DateField(), TimeField()
        self.checks = {name: QCheckBox(words) for name, words in CHECKS}
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(TALL)
        ask = context.operations.ask
        self.house.choose_from(lambda: ask(organization_choices))
        self.person.choose_from(lambda: ask(person_choices))
        self._build_who()
        self._build_needs()
        self._build_rest()
        self.state.activated.connect(self._on_state)

    def shown(self, record: Any) -> None:
        """Override."""
        self.state.set_value(record.state)

    def _on_state(self) -> None:
        state = self.state.value()
        if self.record_id is None or not self.flush():
            return
        words = self.tr("Stand: {state}").format(state=STAND_STATES[state])
        self.context.operations.perform(words, set_stand_state, self.record_id, state)

    def _build_who(self) -> None:
        bind, form = self.binder, self.form
        form.add(
            field(self.tr("Standnummer"), self.number, bind.bind_line("number", self.number)),
            field(self.tr("Stand der Anmeldung"), self.state),
        )
        form.add(
            field(
                self.tr("Name im Programm"),
                self.exhibitor,
                bind.bind_line("exhibitor", self.exhibitor),
            ),
            field(
                self.tr("Institution"), self.house, bind.bind_person("organization_id", self.house)
            ),
        )
        form.add(
            field(
                self.tr("Ansprechperson"),
                self.contact_name,
                bind.bind_line("contact_name", self.contact_name),
            ),
            field(self.tr("Kontakt"), self.person, bind.bind_person("contact_id", self.person)),
        )
        form.add(
            field(self.tr("E-Mail"), self.email, bind.bind_line("email", self.email)),
            field(
                self.tr("Mobil am Tag"), self.mobile, bind.bind_line("mobile_on_day", self.mobile)
            ),
        )

    def _build_needs(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Was gebraucht wird"))
        form.add(
            *(
                field(title, edit, bind_parsed(bind, name, edit))
                for name, edit, title in (
                    ("width_cm", self.width_field, self.tr("Breite (m)")),
                    ("depth_cm", self.depth_field, self.tr("Tiefe (m)")),
                )
            ),
            field(self.tr("Strom (Watt)"), self.power, bind.bind_number("power_watts", self.power)),
        )
        form.add(
            field(self.tr("Tische"), self.tables, bind.bind_number("table_count", self.tables)),
            field(self.tr("Stühle"), self.chairs, bind.bind_number("chair_count", self.chairs)),
            field(
                self.tr("Stellwände"),
                self.pinboards,
                bind.bind_number("pinboard_count", self.pinboards),
            ),
        )
        form.add(
            field(self.tr("Fahrzeug"), self.vehicle, bind.bind_line("vehicle", self.vehicle)),
            *(
                field(title, edit, bind_parsed(bind, name, edit))
                for name, edit, title in (
                    ("vehicle_length_cm", self.vehicle_length, self.tr("Länge (m)")),
                    ("vehicle_width_cm", self.vehicle_width, self.tr("Breite (m)")),
                )
            ),
        )
        names = list(self.checks)
        for pair in (names[:2], names[2:4], names[4:]):
            form.add(
                *(
                    column(self.checks[name], bind.bind_check(name, self.checks[name]), spacing=4)
                    for name in pair
                )
            )
        for name, box in self.checks.items():
            box.setAccessibleName(dict(CHECKS)[name])

    def _build_rest(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Was gezeigt wird"))
        form.add(field(self.tr("Themen"), self.topics, bind.bind_line("topics", self.topics)))
        form.add(field(self.tr("Aktion"), self.activity, bind.bind_line("activity", self.activity)))
        form.add(
            field(
                self.tr("Angemeldet am"),
                self.registered_on,
                bind.bind_date("registered_on", self.registered_on),
            ),
            field(
                self.tr("Ankunft"), self.arrives_at, bind.bind_time("arrives_at", self.arrives_at)
            ),
        )
        form.add(field(self.tr("Bemerkung"), self.text, bind.bind_text("note", self.text)))


def _find(work: Work, stand_id: UUID) -> Stand | None:
    return work.stands.find(stand_id)
