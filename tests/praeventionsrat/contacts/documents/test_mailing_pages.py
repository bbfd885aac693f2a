"""What goes to many, opened by another program: LibreOffice makes pages of it and saves forms."""

import shutil
import subprocess
from dataclasses import replace

import pypdf
import pytest

from praeventionsrat.contacts.consents import PURPOSES
from praeventionsrat.contacts.documents.check_up import forms_of
from praeventionsrat.contacts.documents.check_up_word import written
from praeventionsrat.contacts.documents.exports import by_key
from praeventionsrat.contacts.documents.job import FormOf, LetterText
from praeventionsrat.contacts.form_fields import compare_reply, person_fields
from praeventionsrat.documents import labels_word
from praeventionsrat.documents.envelopes import ENVELOPES
from praeventionsrat.documents.fitting import MM
from praeventionsrat.documents.label_sheets import SHEETS
from praeventionsrat.documents.reply_form import is_signed, read
from tests.praeventionsrat.contacts.documents.conftest import ERIKA
from tests.returned_word import retype

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is missing")
ADDRESS = ("Frau Erika Muster", "Waldweg 2", "35999 Musterau")
FIELDS = person_fields(PURPOSES)


def convert(folder, to, names):
    out = folder / to
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", to, "--outdir", str(out), *names]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    return out


def placed(path, wanted):
    """Sheet, distance from the left and from above of a line, in millimetres."""
    found = []
    for number, page in enumerate(pypdf.PdfReader(path).pages):
        height = float(page.mediabox.height)

        def note(text, cm, tm, _font, _size, number=number, height=height):
            if text.strip() == wanted:
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                found.append((number, x / MM, (height - y) / MM))

        page.extract_text(visitor_text=note)
    return found


def test_word_labels_and_envelopes_lie_where_the_paper_has_them(tmp_path):
    for sheet in SHEETS:
        with (tmp_path / f"{sheet.key}.docx").open("wb") as out:
            addresses = [ADDRESS] * (sheet.count + 1)
            labels_word.write_labels(sheet, addresses, 2, "Etiketten", out)
    for envelope in ENVELOPES:
        with (tmp_path / f"{envelope.key}.docx").open("wb") as out:
            labels_word.write_envelopes(envelope, "Absender", [ADDRESS] * 2, "Umschläge", out)
    made = convert(tmp_path, "pdf", [f"{one.key}.docx" for one in (*SHEETS, *ENVELOPES)])
    for sheet in SHEETS:
        found = placed(made / f"{sheet.key}.pdf", ADDRESS[0])
        assert len(found) == sheet.count + 1
        for number, (page, left, top) in enumerate(found, 1):
            on_sheet, x, y = sheet.place(number)
            assert page == on_sheet, sheet.key
            assert left == pytest.approx(x + 5, abs=0.5), sheet.key
            assert y < top < y + sheet.height / 2, sheet.key
    for envelope in ENVELOPES:
        pages = placed(made / f"{envelope.key}.pdf", ADDRESS[0])
        assert [page for page, *_ in pages] == [0, 1]
        for _, left, top in pages:
            assert left == pytest.approx(envelope.left, abs=0.5)
            assert envelope.top < top < envelope.top + 6


def test_letters_have_a_page_each_and_are_counted_each(job, tmp_path):
    long = replace(job, letter=replace(job.letter, text="«Name»\n\n" + "Ein langer Satz. " * 300))
    with (tmp_path / "briefe.docx").open("wb") as out:
        by_key("letters").render(long, out)
    made = convert(tmp_path, "pdf", ["briefe.docx"])
    pages = [page.extract_text() for page in pypdf.PdfReader(made / "briefe.pdf").pages]
    assert len(pages) == 4
    assert ["Seite 1 von" in page for page in pages] == [True, False, True, False]
    assert ["Rathausplatz 1 · 35999" in page for page in pages] == [True] * 4
    assert "Herrn Pfarrer Anselm Tüncher" in pages[2]


def test_a_form_that_libreoffice_saved_says_the_same(job, tmp_path):
    values = (("vorname", "Erika"), ("telefon", "+49 1"), ("keine_weitergabe", "nein"))
    forms = (FormOf("m.r", ERIKA, FIELDS, values),)
    (form,) = forms_of(replace(job, letter=LetterText(), forms=forms, secret="geheim"))
    sent = written(form)
    (tmp_path / "leer.docx").write_bytes(sent)
    changed = retype(sent, {"telefon": "+49 2 ab 9 Uhr", "einwilligung_fotos": "ja"})
    (tmp_path / "voll.docx").write_bytes(changed)
    made = convert(tmp_path, "docx", ["leer.docx", "voll.docx"])
    same, answer = (read((made / f"{name}.docx").read_bytes()) for name in ("leer", "voll"))
    assert is_signed("geheim", same)
    assert compare_reply(dict(values), same, FIELDS).is_same
    assert is_signed("geheim", answer)
    found = compare_reply(dict(values), answer, FIELDS)
    assert [(d.field.name, d.after) for d in found.differences] == [
        ("telefon", "+49 2 ab 9 Uhr"),
        ("einwilligung_fotos", "ja"),
    ]
    assert found.beside == found.lost == ()
