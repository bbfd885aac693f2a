import email
import io
import zipfile
from dataclasses import replace
from email.policy import default
from uuid import UUID

import openpyxl
import pytest
from pypdf import PdfReader

from praeventionsrat.contacts.addressee import RESTRICTED, Addressee
from praeventionsrat.contacts.documents import addressee_list, mails
from praeventionsrat.contacts.documents.exports import MAILING_EXPORTS, Option, by_key
from praeventionsrat.contacts.documents.mails import (
    addresses_of,
    clipboard,
    draft_for_each,
    plain_text,
)
from praeventionsrat.contacts.mailings import MailingKind
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from tests.praeventionsrat.contacts.documents.conftest import ANSELM, ERIKA, HEAD, KIM
from tests.word_reading import leaks, opened, text_of

OF_ADDRESSEES = [one for one in MAILING_EXPORTS if one.kind is not MailingKind.CHECK_UP]


def written(key, job):
    out = io.BytesIO()
    by_key(key).render(job, out)
    return out.getvalue()


def with_letter(job, **changes):
    return replace(job, letter=replace(job.letter, **changes))


@pytest.fixture
def plain(job):
    return with_letter(job, subject="Treffen", text="wir laden **herzlich** ein.")


@pytest.mark.parametrize("export", OF_ADDRESSEES, ids=lambda export: export.key)
def test_every_format_makes_a_file_and_says_what_it_is(export, plain):
    content = written(export.key, plain)
    starts = {".docx": b"PK", ".xlsx": b"PK", ".zip": b"PK", ".pdf": b"%PDF", ".eml": b"X-Unsent"}
    assert content.startswith(starts[export.suffix])
    assert export.file_name("Netzwerk").endswith(f" Netzwerk{export.suffix}")
    assert export.description.endswith(".")
    assert "(" in export.label
    assert isinstance(export.kind, MailingKind)


def test_formats_are_found_by_their_name():
    assert len({export.key for export in MAILING_EXPORTS}) == len(MAILING_EXPORTS)
    assert Option.LABEL_SHEET in by_key("labels-pdf").options
    assert by_key("steintafel") is None


@pytest.mark.parametrize("export", OF_ADDRESSEES, ids=lambda export: export.key)
def test_restricted_data_leave_in_no_format(export, plain):
    closed = Addressee(
        id=UUID(int=9),
        given_name="Verborgene",
        family_name="Sperrling",
        address=("Verborgene Sperrling", "Geheimweg 1"),
        names=("Verborgene Sperrling",),
        email="sperrling@geheim.example",
        is_restricted=True,
        no_address=RESTRICTED,
        no_email=RESTRICTED,
    )
    job = replace(plain, addressees=(ERIKA, closed))
    assert leaks(written(export.key, job), ["Sperrling", "Geheimweg"]) == []
    if export.suffix == ".pdf":
        told = "".join(
            p.extract_text() for p in PdfReader(io.BytesIO(written(export.key, job))).pages
        )
        assert "Sperrling" not in told
    with pytest.raises(UserError):
        written(export.key, replace(plain, addressees=(closed,)))


def test_letters_as_pdf_say_the_same_and_begin_a_page_each(job):
    long = with_letter(
        job,
        text="1. Ein *langer* Absatz «Name»\n   1. innen\n- Punkt\n  - Strich\n\n" + "Wort " * 1200,
    )
    pages = [
        page.extract_text() for page in PdfReader(io.BytesIO(written("letters-pdf", long))).pages
    ]
    first = [
        page for page in pages if "Rathausplatz 1 · 35999" in page and "Präventionsrat ·" in page
    ]
    assert len(first) == 2
    assert len(pages) == 4
    assert "Herrn Pfarrer Anselm Tüncher" in first[1]
    assert "Treffen für Kirchengemeinde *Nord* & Co" in first[1]
    assert "Seite 1" in first[1]
    assert "Seite 2" in pages[1]
    for mark in ("1.", "a)", "•", "–"):
        assert mark in first[0]
    assert "Anlagen: Programm" in pages[1]
    short = written("letters-pdf", with_letter(job, text="Text", attachments=""))
    assert len(PdfReader(io.BytesIO(short)).pages) == 2
    with pytest.raises(UserError, match="„漢“"):
        written("letters-pdf", replace(job, head=Head(city="漢")))


def test_labels_begin_where_the_sheet_has_some_left(job, told):
    begun = told(job, first_label=4, label_sheet="99.1x38.1")
    table = opened(written("labels-word", begun)).tables[0]
    filled = [cell.text != "" for row in table.rows for cell in row.cells if cell.width.mm > 50]
    assert filled == [False, False, False, True, True, False]
    with pytest.raises(UserError, match="kein Etikett 15"):
        written("labels-pdf", told(begun, first_label=15))


def test_envelopes_name_the_office_as_sender(job, told):
    text = text_of(opened(written("envelopes-word", told(job, envelope="C6"))).element.body)
    assert text.count("Stadt Musterau · Rathausplatz 1 · 35999 Musterau") == 2


def test_the_clipboard_holds_every_address_once_and_names_the_broken():
    twin = replace(KIM, email="KIM@au.example")
    broken = replace(KIM, given_name="Ute", email="ute", no_email="„ute“ ist keine E-Mail-Adresse.")
    found = addresses_of([ERIKA, KIM, twin, ANSELM, broken])
    assert found.found == ("e.muster@musterau.example", "kim@au.example")
    assert found.sentence == (
        "2 Adressen in der Zwischenablage. Nicht erreicht werden:\n"
        "Anselm Tüncher: Keine E-Mail-Adresse eingetragen.\n"
        "Ute Beispiel: „ute“ ist keine E-Mail-Adresse."
    )
    assert addresses_of([KIM]).sentence == "1 Adresse in der Zwischenablage."
    assert clipboard([ERIKA, KIM], "; ") == "e.muster@musterau.example; kim@au.example"
    assert clipboard([ERIKA, KIM], mails.SEPARATORS[1][0]).count(", ") == 1
    with pytest.raises(UserError, match="gültige E-Mail-Adresse"):
        clipboard([ANSELM], ", ")


def test_one_draft_hides_the_recipients_from_each_other(plain):
    message = email.message_from_bytes(written("mail", plain), policy=default)
    assert message["Bcc"] == "e.muster@musterau.example, kim@au.example"
    assert message["To"] == HEAD.email
    assert message.get_content().replace("\r\n", "\n") == (
        "Sehr geehrte Damen und Herren,\n\nwir laden herzlich ein.\n\n"
        "Mit freundlichen Grüßen\nJutta Eichenlaub\nGeschäftsführung\n"
    )


def test_a_mail_to_all_cannot_name_one_of_them(job):
    with pytest.raises(UserError, match="das Feld „Name“ kann nur ausgefüllt werden"):
        written("mail", job)
    with pytest.raises(UserError, match="schreiben Sie zuerst die E-Mail"):
        written("mail", with_letter(job, text=""))
    with pytest.raises(UserError, match="gibt es nicht"):
        written("mails", with_letter(job, text="«Nahme»"))
    with pytest.raises(UserError, match="gültige E-Mail-Adresse"):
        written("mails", replace(job, addressees=(ANSELM,)))


def test_each_gets_a_draft_in_her_own_words(job, told):
    namesake = replace(KIM, id=UUID(int=4), email="kim2@au.example")
    twin = replace(KIM, id=UUID(int=5), email="KIM@au.example")
    job = replace(job, addressees=(ERIKA, ANSELM, KIM, namesake, twin))
    with zipfile.ZipFile(io.BytesIO(written("mails", job))) as package:
        assert package.namelist() == [
            "E-Mail Muster Erika.eml",
            "E-Mail Beispiel Kim.eml",
            "E-Mail Beispiel Kim (2).eml",
        ]
        first = email.message_from_bytes(package.read("E-Mail Muster Erika.eml"), policy=default)
    assert first["To"] == "e.muster@musterau.example"
    assert first["Bcc"] is None
    assert first["X-Unsent"] == "1"
    assert first["Subject"] == "Treffen für Stadt Musterau"
    assert "Sehr geehrte Frau Professorin von Muster," in first.get_content()
    (_, spoken), *_ = draft_for_each(told(job, by_office=True))
    assert spoken.text.startswith("Sehr geehrte Frau Bürgermeisterin,\n\nwir laden Prof. Dr.")
    (_, own), *_ = draft_for_each(with_letter(job, text="Hallo «Vorname», «Briefanrede»"))
    assert own.text.startswith("Hallo Erika,")


def test_rich_text_keeps_its_lists_in_a_plain_mail():
    rich = "Vorweg **fett**\n\n1. eins\n   - innen\n2. zwei\n\nDanach\n\n1. wieder\n\n- Punkt"
    assert plain_text(rich) == (
        "Vorweg fett\n\n1. eins\n   – innen\n2. zwei\n\nDanach\n\n1. wieder\n– Punkt"
    )


def rows_of(job):
    sheet = openpyxl.load_workbook(io.BytesIO(written("addressees-xlsx", job))).active
    head, *rows = sheet.iter_rows()
    names = [cell.value for cell in head]
    return [dict(zip(names, row, strict=True)) for row in rows]


def test_the_table_has_every_part_in_a_column_and_telephones_keep_their_plus(job):
    first, second, third = rows_of(job)
    assert first["Nachname"].value == "Muster"
    assert first["Namenszusatz"].value == "von"
    assert first["PLZ"].value == "35999"
    assert first["Telefon"].value == "+49 6499 1"
    assert first["Telefon"].data_type == "s"
    assert first["Briefanrede"].value == "Sehr geehrte Frau Professorin von Muster,"
    assert second["Hinweis"].value == "Keine E-Mail-Adresse eingetragen."
    assert third["Hinweis"].value == "Straße oder Ort fehlt."


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_cell_becomes_a_formula(job, sign):
    bad = f'{sign}HYPERLINK("http://x";"y")'
    (row,) = rows_of(replace(job, addressees=(replace(KIM, family_name=bad, organization=bad),)))
    for name in ("Nachname", "Institution"):
        assert row[name].value == bad
        assert row[name].data_type == "s"
        assert row[name].quotePrefix


def test_what_must_not_be_passed_on_is_not_in_the_table(job):
    shy = replace(ERIKA, private=frozenset({"address", "email", "phone"}))
    (row,) = rows_of(replace(job, addressees=(shy,)))
    for name in ("Straße", "PLZ", "Ort", "Land", "E-Mail", "Telefon"):
        assert row[name].value is None
    assert row["Hinweis"].value == addressee_list.KEPT
    assert row["Nachname"].value == "Muster"
