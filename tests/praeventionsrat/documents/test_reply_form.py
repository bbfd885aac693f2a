import io
import json
import re
import zipfile

import pytest

from praeventionsrat.documents import reply_form
from praeventionsrat.documents.reply_form import NotOurs, is_signed, read, read_here, seal, sign
from praeventionsrat.documents.shipped import template
from tests.returned_word import fill, part, replaced, retype

NAMES = ["t1", "bemerkung"]


def sheet(*paragraphs):
    """Our template with two fields instead of its text."""
    content = part(template("letterhead"), "word/document.xml").decode()
    start, end = content.index("<w:body>") + 8, content.index("<w:sectPr>")
    fields = "".join(
        f'<w:p><w:r><w:t>Frage </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="{name}"/>'
        "<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>bitte wählen</w:t></w:r>"
        "</w:sdtContent></w:sdt></w:p>"
        for name in NAMES
    )
    texts = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    whole = content[:start] + texts + fields + content[end:]
    return replaced(template("letterhead"), "word/document.xml", whole.encode())


@pytest.fixture
def sent():
    return seal(sheet("Guten Tag", "Bitte antworten"), sign("geheim", "umfrage.person", NAMES))


def test_what_was_filled_in_comes_back_under_its_names(sent):
    reply = read(fill(sent, {"t1": "zur Not"}))
    assert reply.fields == {"t1": "zur Not", "bemerkung": ""}
    assert reply.beside == ()
    assert is_signed("geheim", reply)
    assert not is_signed("anders", reply)


def test_what_is_typed_beside_the_fields_is_shown(sent):
    content = part(sent, "word/document.xml").decode()
    typed = content.replace("Bitte antworten", "Bitte antworten – geht nur mittwochs!")
    reply = read(replaced(sent, "word/document.xml", typed.encode()))
    assert reply.beside == ("Bitte antworten – geht nur mittwochs!",)


def test_a_field_that_was_cut_out_or_put_in_does_not_break_the_seal(sent):
    content = part(sent, "word/document.xml").decode()
    renamed = content.replace('w:val="t1"/><w:showingPlcHdr/>', 'w:val="fremd"/>')
    renamed = renamed.replace("bitte wählen", "eigenes Feld", 1)
    reply = read(replaced(sent, "word/document.xml", renamed.encode()))
    assert reply.fields == {"t1": "", "bemerkung": ""}
    assert reply.beside == ("eigenes Feld",)
    assert is_signed("geheim", reply)


def without_names(content):
    return re.sub(r'<w:tag w:val="[^"]*"/>', "", content)


def test_a_program_that_forgets_the_names_keeps_the_order(sent):
    content = part(fill(sent, {"t1": "ja", "bemerkung": "gern"}), "word/document.xml").decode()
    reply = read(replaced(sent, "word/document.xml", without_names(content).encode()))
    assert reply.fields == {"t1": "ja", "bemerkung": "gern"}
    nameless = replaced(sent, "word/document.xml", without_names(content).encode())
    assert b'"t1": "ja"' in read_here(nameless)
    last = content[content.rindex("<w:sdt>") : content.rindex("</w:sdt>") + 8]
    shorter = without_names(content.replace(last, "<w:r><w:t>gern</w:t></w:r>"))
    reply = read(replaced(sent, "word/document.xml", shorter.encode()))
    assert reply.fields == {"t1": "ja", "bemerkung": ""}
    assert reply.beside == ("Frage gern",)
    unfilled = shorter.replace("<w:t>gern</w:t>", "").replace("Frage ", "bitte wählen")
    reply = read(replaced(sent, "word/document.xml", unfilled.encode()))
    assert reply.beside == ()


def test_what_stood_in_an_empty_field_is_no_answer(sent):
    content = part(sent, "word/document.xml").decode().replace("<w:showingPlcHdr/>", "")
    reply = read(replaced(sent, "word/document.xml", content.encode()))
    assert reply.fields == {"t1": "", "bemerkung": ""}


def test_without_any_field_nothing_is_guessed(sent):
    content = part(sent, "word/document.xml").decode()
    none = re.sub(r"<w:sdt>.*?</w:sdt>", "", content, flags=re.DOTALL)
    reply = read(replaced(sent, "word/document.xml", none.encode()))
    assert reply.fields == {"t1": "", "bemerkung": ""}


def test_fields_over_several_paragraphs_keep_their_lines(sent):
    content = part(sent, "word/document.xml").decode()
    block = (
        '<w:sdt><w:sdtPr><w:tag w:val="bemerkung"/></w:sdtPr><w:sdtContent>'
        "<w:p><w:r><w:t>eins</w:t></w:r></w:p><w:p><w:r><w:t>zwei</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/></w:sdt>"
    )
    changed = content.replace("<w:sectPr>", f"<w:p/>{block}<w:sectPr>", 1)
    reply = read_here(replaced(sent, "word/document.xml", changed.encode()))
    assert b"eins\\nzwei" in reply


def test_a_changed_token_is_not_signed(sent):
    own = part(sent, "docProps/custom.xml").replace(b"umfrage.person", b"umfrage.andere")
    assert not is_signed("geheim", read(replaced(sent, "docProps/custom.xml", own)))


def test_other_files_are_refused_with_a_reason(sent):
    with pytest.raises(NotOurs, match="kein lesbares Word-Dokument"):
        read(b"keine Datei")
    with pytest.raises(NotOurs, match="kein Antwortblatt"):
        read_here(template("letterhead"))
    with pytest.raises(NotOurs, match="beschädigt"):
        read_here(replaced(sent, "word/document.xml", b"<w:document"))
    with pytest.raises(NotOurs, match="DTD"):
        read(replaced(sent, "docProps/custom.xml", b"<!DOCTYPE x>"))


def test_long_lists_of_checksums_stay_whole_in_short_properties():
    many = [f"Absatz {n}" for n in range(80)]
    sent = seal(sheet(*many), sign("geheim", "x", NAMES))
    own = part(sent, "docProps/custom.xml").decode()
    values = own.split("<vt:lpwstr>")[1:]
    assert max(len(value.split("<")[0]) for value in values) <= reply_form.PIECE
    assert read(sent).beside == ()


def test_the_sealed_file_is_whole(sent):
    with zipfile.ZipFile(io.BytesIO(sent)) as package:
        assert package.testzip() is None
        assert b"custom-properties+xml" in package.read("[Content_Types].xml")
        assert b"docProps/custom.xml" in package.read("_rels/.rels")


def known_sheet(titles=("Vorname", "Nachname", "Ort")):
    """A sheet whose fields say what is on record; the last is empty."""
    content = part(template("letterhead"), "word/document.xml").decode()
    start, end = content.index("<w:body>") + 8, content.index("<w:sectPr>")
    said = zip(("vorname", "nachname", "ort"), titles, ("Erika", "Muster", ""), strict=True)
    fields = "".join(
        f'<w:p><w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{name}"/>'
        f"{'' if text else '<w:showingPlcHdr/>'}</w:sdtPr><w:sdtContent><w:r>"
        f"<w:t>{text or 'hier schreiben'}</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        for name, title, text in said
    )
    whole = content[:start] + fields + content[end:]
    made = replaced(template("letterhead"), "word/document.xml", whole.encode())
    return seal(made, sign("geheim", "x", ["vorname", "nachname", "ort"]))


def read_changed(content, change):
    body = part(content, "word/document.xml").decode()
    returned = replaced(content, "word/document.xml", change(body).encode())
    reply = read(returned)
    assert json.loads(read_here(returned))["fields"] == reply.fields
    return reply


def test_what_stood_in_a_field_is_an_answer_and_known_to_be_left_alone():
    reply = read(known_sheet())
    assert reply.fields == {"vorname": "Erika", "nachname": "Muster", "ort": ""}
    assert reply.untouched == {"vorname", "nachname", "ort"}
    assert (reply.lost, reply.beside) == ((), ())


def test_a_changed_a_cleared_and_a_filled_field_are_told_from_those_left_alone():
    returned = retype(known_sheet(), {"vorname": "", "nachname": "Neu", "ort": "Eins\nZwei"})
    reply = read(returned)
    assert reply.fields == {"vorname": "", "nachname": "Neu", "ort": "Eins\nZwei"}
    assert reply.untouched == frozenset()
    assert is_signed("geheim", reply)


def test_what_word_writes_into_an_emptied_field_is_no_answer():
    hint = "Klicken oder tippen Sie hier, um Text einzugeben."
    reply = read(retype(known_sheet(), {"vorname": hint}))
    assert reply.fields["vorname"] == ""
    assert "vorname" not in reply.untouched


def test_a_field_that_is_gone_says_nothing():
    reply = read_changed(
        known_sheet(), lambda body: re.sub(r"<w:sdt>(?:(?!</w:sdt>).)*Muster.*?</w:sdt>", "", body)
    )
    assert reply.lost == ("nachname",)
    assert reply.untouched == {"vorname", "ort"}


def test_a_program_that_keeps_the_titles_need_not_keep_the_order():
    def swapped(body):
        first, second, _ = re.findall(r"<w:sdt>.*?</w:sdt>", without_names(body), re.S)
        turned = without_names(body).replace(first, "#").replace(second, first)
        return turned.replace("#", second)

    assert read_changed(known_sheet(), swapped).fields["nachname"] == "Muster"


def test_fields_without_name_and_title_are_known_by_their_order_among_the_others():
    def bare(body):
        return without_names(body).replace('<w:alias w:val="Nachname"/>', "")

    assert read_changed(known_sheet(), bare).fields["nachname"] == "Muster"
    odd = read_changed(known_sheet(), lambda body: bare(body).replace('"Ort"', '"Anderes"', 1))
    assert odd.fields == {"vorname": "Erika", "nachname": "Muster", "ort": ""}
    more = "<w:p><w:sdt><w:sdtContent><w:r><w:t>eigenes</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    added = read_changed(
        known_sheet(), lambda body: bare(body).replace("<w:sectPr>", f"{more}<w:sectPr>", 1)
    )
    assert added.lost == ("nachname",)
    assert added.beside == ("Muster", "eigenes")


def test_alike_titles_are_no_names():
    alike = known_sheet(("Angabe", "Angabe", "Angabe"))
    assert read_changed(alike, without_names).fields["nachname"] == "Muster"


def test_a_field_that_was_copied_loses_nothing():
    def twice(body):
        (own,) = re.findall(r"<w:sdt>(?:(?!</w:sdt>).)*Muster.*?</w:sdt>", body, re.S)
        copy = f"<w:p>{own.replace('Muster', 'geb. Neu')}</w:p>"
        return body.replace("<w:sectPr>", f"{copy}<w:sectPr>", 1)

    reply = read_changed(known_sheet(), twice)
    assert reply.fields["nachname"] == "Muster"
    assert reply.beside == ("geb. Neu",)
    nameless = read_changed(known_sheet(("A", "A", "A")), lambda body: without_names(twice(body)))
    assert nameless.fields["nachname"] == "Muster"
    assert nameless.beside == ("geb. Neu",)


def test_words_that_stand_elsewhere_on_the_form_are_an_answer_too(sent):
    assert read(fill(sent, {"t1": "Guten Tag"})).fields["t1"] == "Guten Tag"


def test_forms_that_went_out_before_hints_were_kept_apart_are_read_as_before(sent):
    own = re.sub(
        rb"<property [^>]*name=\"Hinweise.*?</property>", b"", part(sent, "docProps/custom.xml")
    )
    content = part(sent, "word/document.xml").decode().replace("<w:showingPlcHdr/>", "")
    old = replaced(
        replaced(sent, "docProps/custom.xml", own), "word/document.xml", content.encode()
    )
    assert b"Hinweise" not in own
    assert read(old).fields == {"t1": "", "bemerkung": ""}
