import dataclasses
import io
import re

import pytest
from docx import Document

from praeventionsrat.documents import word
from praeventionsrat.documents.guard import Hostile
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.own_letterhead import check_letterhead, rendered
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import Rich
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents.minutes_values import (
    ItemEntry,
    MinutesSheet,
    Signer,
)
from praeventionsrat.office import letterhead
from tests.hostile_word import changed, with_parts
from tests.word_reading import in_style, opened, paragraphs

OURS = template("letterhead")


def edited(edit):
    document = Document(io.BytesIO(OURS))
    edit(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def minutes(own=OURS):
    item = ItemEntry(1, "TOP 1  Titel", "", "", Rich("Text\n\n1. eins"), (), (), "", ())
    return MinutesSheet(
        head=Head("Stadt Musterau", letterhead=own),
        title="Niederschrift",
        running_title="Niederschrift 12/2026",
        foot_note="Entwurf",
        marking="",
        kind="Kurzverlaufsprotokoll",
        subtitle="über die 12. Sitzung",
        facts_about="Angaben",
        facts=(),
        groups=(),
        items=(item,),
        closing_notes=(),
        nonpublic_hint="",
        assignments=(),
        next_meeting="",
        place_and_day="Musterau",
        signers=(Signer("Dr. Jutta Eichenlaub", "Vorsitzende"),),
        attachments="",
        distribution="",
    )


def head_line(document):
    document.sections[0].header.paragraphs[0].text = "Unser Wappen · {{ head.municipality }}"


def test_head_and_foot_are_the_offices_and_the_text_is_ours():
    made = opened(rendered(minutes(edited(head_line))))
    head = made.sections[0].header.paragraphs[0].text
    assert head == "Unser Wappen · Stadt Musterau"
    assert in_style(made, "Heading1") == ["TOP 1  Titel"]
    assert "Hier steht später der Text" not in str(paragraphs(made))


def german_keys(text):
    names = {b"Heading1": b"berschrift1", b"ListNumber": b"Listennummer", b"BodyText": b"Textkrper"}
    for key, renamed in names.items():
        text = re.sub(rb'"%s"' % key, b'"%s"' % renamed, text)
    return text


def test_styles_are_found_by_name_when_word_has_renamed_their_keys():
    own = changed(OURS, "word/styles.xml", german_keys)
    own = changed(own, "word/document.xml", german_keys)
    made = opened(rendered(minutes(changed(own, "word/numbering.xml", german_keys))))
    assert in_style(made, "berschrift1") == ["TOP 1  Titel"]
    assert in_style(made, "Textkrper") == ["Text"]
    assert in_style(made, "Listennummer") == ["eins"]


def test_whose_file_the_letterhead_was_does_not_get_into_the_document():
    def sign(document):
        document.core_properties.last_modified_by = "Erika Mustermann"
        document.core_properties.comments = "{{ head.nothing }}"

    made = opened(rendered(minutes(edited(sign))))
    assert made.core_properties.last_modified_by == ""
    assert made.core_properties.author == "Präventionsrat, Stadt Musterau"


def test_unknown_fields_are_named_with_their_place():
    def add(document):
        document.sections[0].footer.paragraphs[0].text = "Tel. {{ head.fax }}"
        document.sections[0].header.paragraphs[0].text = "x" * 90 + "{% for a in b %}"

    with pytest.raises(UserError) as refused:
        check_letterhead(edited(add))
    said = str(refused.value)
    assert "Das Feld „head.fax“ gibt es nicht (Fußzeile: „Tel. {{ head.fax }}“)." in said
    assert f"nicht richtig geschrieben (Kopfzeile: „{'x' * 77}…“)." in said


def test_missing_styles_are_named():
    def without(document):
        for style in document.styles.element.xpath('w:style[w:name/@w:val!="Normal"]'):
            document.styles.element.remove(style)

    with pytest.raises(UserError) as refused:
        check_letterhead(edited(without))
    said = str(refused.value)
    assert "Die Formatvorlage „Title“ fehlt." in said
    assert re.search(r"und \d+ weitere\.$", said)


def test_lists_without_numbering_are_named():
    def without(document):
        for link in document.styles.element.xpath("//w:numPr"):
            link.getparent().remove(link)

    with pytest.raises(UserError, match="keiner Nummerierung"):
        check_letterhead(edited(without))


def test_a_file_that_is_no_document_inside_is_refused():
    with pytest.raises(Hostile):
        check_letterhead(changed(OURS, "word/document.xml", lambda _: b"<nothing"))
    with pytest.raises(Hostile):
        check_letterhead(
            with_parts(b"", {"[Content_Types].xml": b"<a/>", "word/document.xml": b"<a/>"})
        )


def test_an_own_letterhead_is_filled_in_a_process_of_its_own():
    out = io.BytesIO()
    word.render(minutes(edited(head_line)), out)
    assert "Unser Wappen" in opened(out.getvalue()).sections[0].header.paragraphs[0].text


def test_a_letterhead_is_looked_at_before_it_is_chosen():
    letterhead.check_letterhead(OURS)
    with pytest.raises(UserError, match="kein lesbares Word-Dokument"):
        letterhead.check_letterhead(b"Hallo")


def test_a_sheet_travels_to_the_process_and_back_unchanged():
    import pickle

    sheet = minutes()
    assert pickle.loads(pickle.dumps(sheet)) == sheet
    assert dataclasses.replace(sheet, title="x") != sheet


@pytest.mark.parametrize(
    "payload",
    [
        "{{ cycler.__init__.__globals__.os.popen('echo x').read() }}",
        "{{ ''.__class__.__mro__[1].__subclasses__()|length }}",
        "{% for i in range(1000000000) %}{% endfor %}",
        "{{ 'a'*(1000000000) }}",
        "{{ head.__class__ }}",
        "{{ head.letterhead }}",
        "{%p include '/etc/passwd' %}",
        "{{r title.__init__ }}",
    ],
)
def test_code_in_a_letterhead_is_refused(payload):
    def add(document):
        document.sections[0].header.paragraphs[0].text = payload

    with pytest.raises(UserError, match="stimmt etwas nicht"):
        check_letterhead(edited(add))
