import io
import re
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Annotated

import pytest
from docxtpl import DocxTemplate

from praeventionsrat.documents import contract, word
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import PlainSheet, Rich
from praeventionsrat.meetings.documents.agenda_sheet import AgendaSheet
from praeventionsrat.meetings.documents.invitation import InvitationSheet
from praeventionsrat.meetings.documents.minutes_values import MinutesSheet

SHEETS = (AgendaSheet, InvitationSheet, MinutesSheet, PlainSheet)


@dataclass(frozen=True)
class Line:
    name: Annotated[str, "Name"]


@dataclass(frozen=True)
class Page:
    title: Annotated[str, "Titel"]
    text: Annotated[Rich, "Text"]
    lines: tuple[Line, ...]
    words: tuple[str, ...]
    hidden: str = ""
    day: date | None = None
    logo: bytes = b""


def said(source, kind=Page):
    found = contract.faults(source, contract.shape_of(kind), word.environment())
    return [(fault.what, fault.line) for fault in found]


def test_fields_follow_from_the_values_without_a_list_of_their_own():
    assert contract.describe(Page) == [
        contract.Field("title", "Titel"),
        contract.Field("text", "Text"),
        contract.Field("lines[].name", "Name"),
        contract.Field("words[]", ""),
    ]


def test_a_template_within_the_contract_has_no_faults():
    assert not said(
        "{{ title }}{% for l in lines %}{{ l.name }}{% if not loop.last and l.name == 'x' %}, "
        "{% endif %}{% endfor %}{{ text if title else 'y' ~ title }}"
    )


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("{{ titel }}", "Das Feld „titel“ gibt es nicht"),
        ("{{ title.upper }}", "Das Feld „title.upper“ gibt es nicht"),
        ("{{ day }}", "Das Feld „day“ gibt es nicht"),
        ("{{ hidden }}", "Das Feld „hidden“ gibt es nicht"),
        ("{{ logo }}", "Das Feld „logo“ gibt es nicht"),
        ("{{ ''.x }}", "Das Feld „….x“ gibt es nicht"),
        ("{% for l in lines %}{{ l.age }}{% endfor %}", "Das Feld „l.age“ gibt es nicht"),
        ("{% for l in rows %}{{ l.age }}{% endfor %}", "Das Feld „rows“ gibt es nicht"),
        ("{% for l in title %}{% endfor %}", "Nur Listen lassen sich wiederholen"),
        ("{% for l in words if l.x %}{% endfor %}", "Das Feld „l.x“ gibt es nicht"),
        ("{% for a, b in lines %}{% endfor %}", "Nur Listen lassen sich wiederholen"),
        ("{{ lines.name }}", "Das Feld „lines.name“ gibt es nicht"),
        ("{{ title() }}", "Diese Anweisung ist in Vorlagen nicht vorgesehen"),
        ("{{ 'a' * 1000000000 }}", "Diese Anweisung ist in Vorlagen nicht vorgesehen"),
        ("{{ title|upper }}", "Diese Anweisung ist in Vorlagen nicht vorgesehen"),
        ("{% set x = title %}", "Diese Anweisung ist in Vorlagen nicht vorgesehen"),
        ("{% include 'x' %}", "Diese Anweisung ist in Vorlagen nicht vorgesehen"),
        ("{{ title", "Ein Feld oder eine Anweisung ist nicht richtig geschrieben"),
    ],
)
def test_what_a_template_may_not_say_is_named_with_its_line(source, what):
    assert said(f"a\n{source}")[0] == (what, 2)


def test_after_an_unknown_list_nothing_inside_is_complained_about():
    assert len(said("{% for l in rows %}{{ l.age }}{% endfor %}")) == 1


def test_a_template_for_no_values_may_use_no_field():
    assert contract.faults("{{ title }}", None, word.environment())


@pytest.mark.parametrize("kind", SHEETS)
def test_every_field_in_every_shipped_template_is_in_its_contract(kind):
    word_file = DocxTemplate(io.BytesIO(template(kind.template)))
    word_file.init_docx()
    parts = [word_file.patch_xml(word_file.get_xml())]
    parts += [
        word_file.patch_xml(relation.target_part.blob.decode())
        for relation in word_file.docx.part.rels.values()
        if relation.reltype.endswith(("/header", "/footer"))
    ]
    assert sum(len(re.findall(r"\{\{|\{%", part)) for part in parts) >= 3
    for part in parts:
        assert not said(part, kind)


@pytest.mark.parametrize("kind", SHEETS)
def test_every_field_of_text_is_explained(kind):
    unexplained = [f.path for f in contract.describe(kind) if not f.about]
    assert all(path.endswith("[]") for path in unexplained)


def test_the_handbuch_names_every_field_of_a_letterhead():
    page = (files("resources") / "handbuch" / "vorlagen.md").read_text(encoding="utf-8")
    rows = [f"| `{f.path}` | {f.about} |" for f in contract.describe(PlainSheet)]
    assert [line for line in page.splitlines() if line.startswith("| `")] == rows
