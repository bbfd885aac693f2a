import io
from dataclasses import dataclass
from typing import Annotated, ClassVar

import pytest
from docx import Document

from praeventionsrat.documents import word
from praeventionsrat.documents.guard import Hostile
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.own_template import check_template, preview, rendered
from praeventionsrat.documents.sample_values import sample
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.errors import NotFound, UserError
from praeventionsrat.meetings.documents.agenda_sheet import AgendaSheet
from praeventionsrat.office import own_templates
from praeventionsrat.office.own_templates import KINDS
from resources.templates.fields import PAGE, page
from tests.hostile_word import changed
from tests.word_reading import opened, paragraphs

SHEET = "praeventionsrat.meetings.documents.agenda_sheet:AgendaSheet"
OURS = template("agenda")


def edited(text, source=OURS):
    document = Document(io.BytesIO(source))
    document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def texts(content):
    return [text for _style, text in paragraphs(opened(content))]


@dataclass(frozen=True, slots=True)
class Line:
    done: Annotated[bool, "ob"]
    many: Annotated[int, "wie viele"]
    maybe: Annotated[bytes | None, "nichts für Vorlagen"]
    body: Annotated[Rich, "Verlauf"]


@dataclass(frozen=True, kw_only=True)
class Tried(Sheet):
    template: ClassVar[str] = "agenda"
    lines: tuple[Line, ...]
    words: tuple[str, ...]


def test_sample_values_say_what_will_stand_there():
    made = sample(Tried)
    assert made.title == "[Titel der Datei]"
    assert made.head.municipality == "Stadt Musterau"
    assert made.words == ("[Text]", "[Text]")
    assert made.lines == (Line(done=True, many=1, maybe=None, body=Rich("[Verlauf]")),) * 2


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_shipped_template_can_be_taken_as_an_own_one(kind):
    check_template(template(kind.name), kind.sheet)
    assert "[" in str(paragraphs(opened(preview(template(kind.name), kind.sheet))))


def test_an_own_sentence_with_a_field_is_filled_in():
    content = edited("Bitte mitbringen: {{ subtitle }}")
    sheet = sample(AgendaSheet)
    head = Head("Stadt Musterau", own_templates={"agenda": content})
    made = rendered(type(sheet)(**{**vars(sheet), "head": head, "subtitle": "Müller & Söhne"}))
    assert "Bitte mitbringen: Müller & Söhne" in texts(made)


def test_documents_are_written_on_the_own_template_in_a_process_of_its_own():
    sheet = sample(AgendaSheet)
    head = Head("Stadt Musterau", own_templates={"agenda": edited("Nur bei uns")})
    out = io.BytesIO()
    word.render(type(sheet)(**{**vars(sheet), "head": head}), out)
    assert "Nur bei uns" in texts(out.getvalue())


def test_an_unknown_field_is_named_with_its_place():
    with pytest.raises(UserError) as caught:
        check_template(edited("Grüße von {{ mayor.name }} aus dem Rathaus"), SHEET)
    assert "„mayor.name“" in str(caught.value)
    assert "Text: „Grüße von" in str(caught.value)


def test_many_unknown_fields_are_counted():
    with pytest.raises(UserError, match="und 4 weitere"):
        check_template(edited(" ".join(f"{{{{ nix{n} }}}}" for n in range(12))), SHEET)


@pytest.mark.parametrize(
    "trick", ["{{ title.__class__ }}", "{% include 'x' %}", "{{ title.format(head) }}"]
)
def test_templates_only_read_fields(trick):
    with pytest.raises(UserError, match="In der Vorlage stimmt etwas nicht"):
        check_template(edited(trick), SHEET)


def test_a_statement_that_breaks_the_page_is_refused():
    with pytest.raises(UserError, match=r"falschen Stelle|nicht richtig geschrieben"):
        check_template(edited("{%tr for part in parts %} offen"), SHEET)


def test_a_statement_that_leaves_no_readable_page_is_refused():
    def spoil(text):
        said = b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
        table = b"<w:tbl><w:tr><w:tc>" + said + b"</w:tc></w:tr></w:tbl>"
        begin = said % b"{% if foot_note %}" + table % b"{% endif %}"
        return text.replace(b"<w:body>", b"<w:body>" + begin, 1)

    with pytest.raises(UserError, match="falschen Stelle"):
        check_template(changed(OURS, "word/document.xml", spoil), SHEET)


def test_what_is_no_word_file_is_refused():
    with pytest.raises(Hostile):
        check_template(b"Hallo", SHEET)
    with pytest.raises(Hostile):
        check_template(changed(OURS, "word/document.xml", lambda _: b"<nothing"), SHEET)


def test_an_office_looks_at_a_template_before_it_is_chosen():
    own_templates.check_template(OURS, "agenda")
    assert own_templates.preview(OURS, "agenda")
    with pytest.raises(UserError):
        own_templates.check_template(b"Hallo", "agenda")
    with pytest.raises(NotFound):
        own_templates.check_template(OURS, "poem")


def test_the_handbuch_names_every_field_of_every_template():
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m resources.templates.fields"


def test_every_shipped_template_may_be_replaced_but_those_with_a_purpose_of_their_own():
    shipped = {path.stem for path in (PAGE.parent.parent / "templates").glob("*.docx")}
    fixed = {"letterhead", "poll", "cover", "accessibility", "checkup", "asking"}
    fixed |= {"registration_form"}
    assert shipped - fixed == {kind.name for kind in KINDS}
