import io
import zipfile

import jinja2
import pytest

from praeventionsrat.documents import word
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import PlainSheet
from tests.word_reading import opened

TEMPLATES = ("agenda", "invitation", "letterhead", "minutes")


def plain(**values):
    return PlainSheet(head=Head("Stadt Musterau"), title="T", running_title="R", **values)


def made(sheet):
    out = io.BytesIO()
    word.render(sheet, out)
    return out.getvalue()


def test_head_and_foot_carry_the_office_and_the_page():
    section = opened(made(plain(foot_note="Vermerk"))).sections[0]
    assert (
        section.header.paragraphs[0].text == "Stadt Musterau · Präventionsrat · Geschäftsstelle\tR"
    )
    assert section.first_page_header.paragraphs[0].text == "Stadt Musterau"
    foot = section.footer.paragraphs[0]._p.xml
    assert "Vermerk" in foot
    assert " PAGE " in foot
    assert " NUMPAGES " in foot


def test_title_author_and_language_stand_in_the_properties():
    properties = opened(made(plain())).core_properties
    assert (properties.title, properties.language) == ("T", "de-DE")
    assert properties.author == "Präventionsrat, Stadt Musterau"


def test_the_sandbox_refuses_what_is_no_plain_value():
    with pytest.raises(jinja2.exceptions.SecurityError):
        word.environment().from_string("{{ ''.__class__.__mro__ }}").render()


def test_an_unknown_field_is_an_error_not_a_gap():
    with pytest.raises(jinja2.UndefinedError):
        word.environment().from_string("{{ nothing }}").render()


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_carry_no_thumbnail_and_no_trace_of_their_making(name):
    with zipfile.ZipFile(io.BytesIO(template(name))) as package:
        names = package.namelist()
        whole = b"".join(package.read(n) for n in names)
    assert not [n for n in names if "thumbnail" in n or "customXml" in n]
    assert b"python-docx" not in whole
    assert b"<dc:creator>" not in whole


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_speak_german_and_keep_rows_whole(name):
    with zipfile.ZipFile(io.BytesIO(template(name))) as package:
        styles = package.read("word/styles.xml").decode()
        text = package.read("word/document.xml").decode()
    assert 'w:lang w:val="de-DE"' in styles
    assert text.count("<w:tr>") == text.count("<w:cantSplit/>")
    assert "<w:tab/>" not in text


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {part.filename: (package.read(part), part.date_time) for part in package.infolist()}


def test_the_shipped_templates_are_those_the_script_builds(tmp_path):
    from resources.templates.build import build

    build(tmp_path)
    for name in TEMPLATES:
        assert parts((tmp_path / f"{name}.docx").read_bytes()) == parts(template(name))
