"""Drawings as values, as pages and as pictures: everything is there, everywhere the same."""

import io

import pypdf
import pytest
from PIL import Image
from reportlab.pdfbase.pdfmetrics import stringWidth

from praeventionsrat.documents.drawing import Circle, Drawing, Line, Text
from praeventionsrat.documents.drawing_colours import DARK, LIGHT, PRINT
from praeventionsrat.documents.drawing_parts import bounds, dashes, swung
from praeventionsrat.documents.drawing_png import EDGE, MOST_PIXELS, SHARP, picture
from praeventionsrat.documents.drawing_sheet import DrawingFormat, DrawingSheet, render, write
from praeventionsrat.documents.letter_widths import shortened, width_of
from praeventionsrat.documents.pdf import STRONG, TEXT, use_fonts
from praeventionsrat.errors import UserError
from tests.praeventionsrat.documents.drawings import SAMPLE, outside, overlapping, texts


def made(drawing, kind, *more):
    out = io.BytesIO()
    render(DrawingSheet((drawing, *more), "Stadt Musterau"), kind, out)
    out.seek(0)
    return out


def contrast(one, other):
    def light(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        r, g, b = (p / 12.92 if p <= 0.04 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_page_shows_every_word_and_every_line():
    page = pypdf.PdfReader(made(SAMPLE, DrawingFormat.A4)).pages[0]
    said = " ".join(page.extract_text().split())
    for text in texts(SAMPLE):
        assert text.words in said
    assert "Stadt Musterau Muster Stand 22.11.2026" in said
    drawn = page.get_contents().get_data().decode("latin-1").split()
    painted = sum(drawn.count(sign) for sign in ("S", "f", "f*", "B", "B*"))
    halos = sum(bool(text.halo) for text in texts(SAMPLE))
    assert painted == len(SAMPLE.shapes) - len(texts(SAMPLE)) + halos


def test_the_page_says_whose_it_is_and_what_it_tells():
    found = pypdf.PdfReader(made(SAMPLE, DrawingFormat.A4))
    assert (found.metadata.title, found.metadata.author) == ("Muster", "Stadt Musterau")
    assert found.metadata.subject == "Ein Gremium und zwei Personen."


@pytest.mark.parametrize(
    ("kind", "size"), [(DrawingFormat.A4, (842, 595)), (DrawingFormat.A3, (1191, 842))]
)
def test_every_drawing_has_a_page_of_its_own_lying_on_its_side(kind, size):
    pages = pypdf.PdfReader(made(SAMPLE, kind, SAMPLE)).pages
    assert [tuple(map(round, page.mediabox[2:])) for page in pages] == [size, size]
    assert "Seite 2 von 2" in pages[1].extract_text()


def test_a_drawing_larger_than_the_page_is_made_smaller():
    wide = Drawing("Breit", "Breit", 9000, 300, (Text(8000, 100, "ganz rechts"),))
    page = pypdf.PdfReader(made(wide, DrawingFormat.A4)).pages[0]
    places = {}
    page.extract_text(visitor_text=lambda t, _c, m, _f, _s: places.setdefault(t.strip(), m[4]))
    assert places["ganz rechts"] < 842


def test_letters_without_a_sign_in_the_typeface_are_named():
    odd = Drawing("Bild", "Bild", 200, 100, (Text(10, 50, "🎈"),))
    with pytest.raises(UserError, match=r"🎈.*Excel-Liste"):
        made(odd, DrawingFormat.A4)


def test_the_picture_has_ink_where_words_and_areas_are():
    found = Image.open(made(SAMPLE, DrawingFormat.PNG))
    assert found.size == ((440 + 2 * EDGE) * SHARP, (220 + 2 * EDGE) * SHARP)
    for text in texts(SAMPLE):
        part = found.crop(tuple(round((place + EDGE) * SHARP) for place in text.box))
        assert len(part.getcolors(10_000)) > 10, text.words
    assert found.getpixel((2 * (70 + EDGE), 2 * (16 + EDGE))) == (31, 95, 174)
    assert found.text["Title"] == "Muster"
    assert found.text["Description"] == "Ein Gremium und zwei Personen."


def test_a_huge_drawing_is_painted_less_sharp():
    huge = Drawing("Groß", "Groß", 6000, 6000, SAMPLE.shapes)
    wide, high = picture(huge).size
    assert wide * high <= MOST_PIXELS * 1.01


def test_the_same_drawing_gives_the_same_bytes(tmp_path):
    for kind in DrawingFormat:
        first = write(DrawingSheet((SAMPLE,)), kind, tmp_path / f"a{kind.suffix}")
        again = write(DrawingSheet((SAMPLE,)), kind, tmp_path / f"b{kind.suffix}")
        assert first.read_bytes() == again.read_bytes()
        assert kind.label


def test_every_palette_knows_every_colour_and_can_be_read():
    assert LIGHT.keys() == DARK.keys() == PRINT.keys()
    for palette in (LIGHT, DARK, PRINT):
        for name in ("text", "dim", "warn", "accent"):
            assert contrast(palette[name], palette["ground"]) >= 4.5
        assert contrast(palette["on_accent"], palette["accent"]) >= 4.5
        for name in (name for name in palette if name.startswith("tint")):
            assert contrast(palette[name], palette["ground"]) >= 3


def test_words_are_taken_for_as_wide_as_they_are_on_paper():
    use_fonts()
    for words in ("Dr. Jutta Eichenlaub", "Müller & Söhne", "Łukasz Żółć – „ja“", "IIII…"):
        for font, strong in ((TEXT, False), (STRONG, True)):
            real = stringWidth(words, font, 13)
            assert width_of(words, 13, strong=strong) == pytest.approx(real, rel=0.12)
    assert width_of("漢", 10) > 7


def test_words_that_do_not_fit_end_with_an_ellipsis():
    assert shortened("Schulen", 13, 200) == "Schulen"
    cut = shortened("Bürgerinnen und Bürger der Nordstadt", 13, 150)
    assert cut.endswith("…")
    assert width_of(cut, 13) <= 150
    assert shortened("Schulen", 13, 1) == "…"


def test_a_curve_begins_and_ends_where_it_should():
    curve = swung((0, 0), (100, 50))
    assert (curve[0], curve[-1]) == ((0, 0), (100, 50))
    assert swung((0, 10), (100, 10.2)) == ((0, 10), (100, 10.2))


def test_bounds_hold_all_that_is_painted_of_a_shape():
    assert bounds(Circle(10, 10, 4, "text", "accent", 2)) == (4, 4, 16, 16)
    assert bounds(Line(((5, 9), (1, 3)), width=1)) == (0, 2, 6, 10)
    assert bounds(texts(SAMPLE)[0]) == texts(SAMPLE)[0].box


def test_dashes_cover_their_part_of_the_line():
    pieces = list(dashes(((0, 0), (30, 0), (30, 30)), (4, 2)))
    assert sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pieces) == pytest.approx(40)


def test_an_element_is_found_by_its_place_and_lights_its_neighbours():
    assert SAMPLE.element_at(20, 20).key == "table"
    assert SAMPLE.element_at(220, 210).key == "room"
    assert SAMPLE.element_at(500, 500) is None
    assert SAMPLE.lit("table") == {"table", "person"}
    assert SAMPLE.lit("nobody") == frozenset()


def test_the_sample_itself_is_well_drawn():
    assert overlapping(SAMPLE) == []
    assert outside(SAMPLE) == []
