from datetime import date, time
from enum import StrEnum
from uuid import UUID

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit
from sqlmodel import Field

from praeventionsrat.errors import Invalid
from praeventionsrat.ids import uuid7
from praeventionsrat.records import Fields
from ui.parts.binder import Binder
from ui.parts.fields import ChoiceBox, DateField, NumberField, TimeField
from ui.parts.forms import Form, field, scrolling
from ui.parts.picker import Choice, Picker
from ui.parts.rich_text import RichTextEditor


class Kind(StrEnum):
    REPORT = "report"
    VOTE = "vote"


WORDS = {Kind.REPORT: "Bericht", Kind.VOTE: "Beschluss"}
PERSON = uuid7()


class SampleFields(Fields):
    title: str = Field(min_length=1, max_length=20)
    notes: str = ""
    text: str = ""
    kind: Kind = Kind.REPORT
    public: bool = True
    day: date | None = None
    start: time | None = None
    minutes: int | None = Field(default=None, ge=0)
    person: UUID | None = None
    hidden: str = "bleibt"


class SampleForm(Form):
    def __init__(self):
        super().__init__()
        self.binder = Binder(SampleFields, self)
        bind = self.binder
        self.title, self.notes = QLineEdit(), QPlainTextEdit()
        self.text, self.kind = RichTextEditor("Text"), ChoiceBox()
        self.public, self.day, self.start = QCheckBox("öffentlich"), DateField(), TimeField()
        self.minutes, self.person = NumberField(), Picker()
        self.person.set_choices([Choice(PERSON, "Erika Muster")])
        self.heading("Probe")
        self.add(field("Titel", self.title, bind.bind_line("title", self.title)))
        self.add(
            field("Tag", self.day, bind.bind_date("day", self.day)),
            field("Beginn", self.start, bind.bind_time("start", self.start)),
            stretch=(2, 1),
        )
        for name, made in (
            ("Notizen", bind.bind_text("notes", self.notes)),
            ("Text", bind.bind_text("text", self.text)),
            ("Art", bind.bind_choice("kind", self.kind, WORDS, Kind)),
            ("öffentlich", bind.bind_check("public", self.public)),
            ("Minuten", bind.bind_number("minutes", self.minutes)),
            ("Person", bind.bind_person("person", self.person)),
        ):
            self.add(field(name, bind.widget(made.objectName().split("-")[0]), made))
        self.add(QCheckBox("frei"))
        self.end()


FULL = SampleFields(
    title="Eröffnung",
    notes="a\nb",
    text="**fett**",
    kind=Kind.VOTE,
    public=False,
    day=date(2026, 3, 17),
    start=time(16, 2),
    minutes=15,
    person=PERSON,
    hidden="mein",
)


@pytest.fixture
def form(qtbot, theme):
    form = SampleForm()
    area = scrolling(form)
    qtbot.addWidget(area)
    area.resize(500, 700)
    area.show()
    form.area = area
    return form


def test_what_is_loaded_is_read_back(form):
    form.binder.load(FULL)
    assert form.binder.read(FULL) == FULL
    assert form.binder.read().hidden == "bleibt"
    assert form.kind.currentText() == "Beschluss"


def test_an_empty_form_has_the_defaults(form):
    form.binder.load(SampleFields(title="x"))
    assert form.binder.read() == SampleFields(title="x")


def test_every_wrong_field_has_its_sentence_and_the_first_gets_the_cursor(form, qtbot):
    form.binder.load(FULL)
    form.title.setText("")
    form.day.setText("31.2.")
    form.minutes.setText("viele")
    with pytest.raises(Invalid) as caught:
        form.binder.read()
    assert set(caught.value.fields) == {"title", "day", "minutes"}
    form.binder.complain(caught.value.fields)
    label = form.findChild(object, "day-complaint")
    assert label.isVisible()
    assert label.text().startswith("Dieses Datum gibt es nicht")
    assert form.day.property("wrong") == "true"
    assert form.day.accessibleDescription() == label.text()
    qtbot.waitUntil(form.title.hasFocus)


def test_a_field_that_means_nothing_is_told_even_when_all_others_fit(form):
    form.binder.load(FULL)
    form.start.setText("25 Uhr")
    with pytest.raises(Invalid) as caught:
        form.binder.read()
    assert list(caught.value.fields) == ["start"]


def test_a_complaint_goes_as_soon_as_one_types(form, qtbot):
    form.binder.load(FULL)
    form.day.setFocus()
    form.binder.complain({"title": "Bitte ausfüllen."}, focus=False)
    assert not form.title.hasFocus()
    with qtbot.waitSignal(form.binder.edited):
        qtbot.keyClicks(form.title, "x")
    assert form.findChild(object, "title-complaint").isHidden()
    assert form.title.property("wrong") == "false"


def test_loading_is_no_editing(form):
    heard = []
    form.binder.edited.connect(lambda: heard.append(1))
    form.binder.load(FULL)
    form.binder.load(SampleFields(title="x"))
    assert heard == []
    form.public.toggle()
    form.text.insert_markdown("neu")
    form.notes.setPlainText("neu")
    assert len(heard) >= 3


def test_only_fields_that_exist_can_be_bound(qapp):
    with pytest.raises(KeyError):
        Binder(SampleFields).bind_line("titel", QLineEdit())


def test_choices_may_have_their_words_from_a_function(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    binder = Binder(SampleFields)
    binder.bind_choice("kind", box, str.upper, [Kind.VOTE])
    assert box.itemText(0) == "VOTE"
    plain = ChoiceBox([(Kind.REPORT, "Bericht")])
    qtbot.addWidget(plain)
    binder.bind_choice("kind", plain)
    assert plain.itemText(0) == "Bericht"


def test_every_field_has_a_name_for_screen_readers(form):
    for name in ("title", "notes", "kind", "day", "start", "minutes", "person"):
        assert form.binder.widget(name).accessibleName(), name
