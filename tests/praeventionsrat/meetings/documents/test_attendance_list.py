import io

import pypdf
import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents.attendance_list import (
    ATTENDANCE_LIST,
    AttendanceListSheet,
    SignGroup,
    SignLine,
)


def read(sheet):
    out = io.BytesIO()
    ATTENDANCE_LIST.render(sheet, out)
    return out.getvalue(), pypdf.PdfReader(out)


def sheet(*names, title="Anwesenheitsliste", group="Stimmberechtigt"):
    lines = tuple(SignLine(name, "Müller & Söhne <Leitung>") for name in names)
    return AttendanceListSheet(title, "Dienstag", "Stadt", "Stadt", (SignGroup(group, lines),))


def test_everybody_expected_has_a_line_to_sign(work, twelfth, head):
    _, made = read(ATTENDANCE_LIST.gather(work, twelfth.id, head))
    text = " ".join("\n".join(page.extract_text() for page in made.pages).split())
    for words in (
        "Anwesenheitsliste der 12. Sitzung der Lenkungsgruppe des Präventionsrates",
        "Dienstag, 17. März 2026, 16:00 Uhr, Rathaus, Sitzungssaal Mansbach",
        "Bürgermeisterin Dr. Jutta Eichenlaub",
        "Yusuf Karadeniz, i. V. für Petra Lohgerber",
        "Handel & Gewerbe",
        "Weitere Anwesende",
    ):
        assert words in text
    assert made.metadata.title.startswith("Anwesenheitsliste")
    assert made.metadata.author == "Präventionsrat, Stadt Musterau"


def test_fonts_are_embedded_and_every_european_letter_is_right():
    _, made = read(sheet("Łukasz Żółć", "Şebnem Çağlar", "Νίκος", "Дмитрий Щербаков", "Őry Ű"))
    text = made.pages[0].extract_text()
    for name in ("Łukasz Żółć", "Şebnem Çağlar", "Νίκος", "Дмитрий Щербаков", "Őry Ű"):
        assert name in text
    for font in made.pages[0]["/Resources"]["/Font"].values():
        descriptor = font.get_object().get("/FontDescriptor")
        assert descriptor is None or "/FontFile2" in descriptor.get_object()


def test_markup_in_names_is_text():
    _, made = read(sheet("<img src='x'/> <b>Kim</b>"))
    text = made.pages[0].extract_text()
    assert "<b>Kim</b>" in text
    assert "Müller & Söhne <Leitung>" in " ".join(text.split())


def test_the_head_is_repeated_and_pages_are_counted():
    _, made = read(sheet(*(f"Person {number}" for number in range(60))))
    count = len(made.pages)
    assert count > 2
    for number, page in enumerate(made.pages, 1):
        text = page.extract_text()
        assert "Unterschrift" in text
        assert f"Seite {number} von {count}" in text


def test_a_long_name_makes_its_row_higher():
    name = "Dr. " + "Doppelname-" * 25 + "Ende"
    _, made = read(sheet(name))
    assert "Ende" in made.pages[0].extract_text()


def test_characters_the_font_lacks_are_named_with_their_place():
    with pytest.raises(UserError, match=r"„漢“ \(Name in „Stimmberechtigt“\)"):
        read(sheet("Kim 漢字"))


def test_the_same_values_make_the_same_bytes():
    assert read(sheet("Kim"))[0] == read(sheet("Kim"))[0]
