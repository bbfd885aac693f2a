"""The programme as a web page: readable by everybody, complete in itself, without secrets."""

import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from praeventionsrat.prevention_day.exchange.documents import PROGRAMME_HTML
from praeventionsrat.prevention_day.exchange.page_style import STYLE
from praeventionsrat.prevention_day.exchange.public import gather
from praeventionsrat.prevention_day.exchange.rich_html import rich_html
from tests.praeventionsrat.prevention_day.exchange.conftest import SECRETS

VOID = {"meta", "br"}


class Reader(HTMLParser):
    """Checks that what is opened is closed, and collects headings, tables and ids."""

    def __init__(self):
        super().__init__()
        self.open, self.headings, self.ids, self.links, self.tags = [], [], [], [], []
        self.cells = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag == "a":
            self.links.append(attrs["href"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and re.fullmatch("h[1-6]", self.open[-1]):
            self.headings.append((int(self.open[-1][1]), data))


def read(text):
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader


@pytest.fixture
def page(town, head):
    out = io.BytesIO()
    PROGRAMME_HTML.render(PROGRAMME_HTML.gather(town.work, town.event, head), out)
    return out.getvalue().decode()


def test_the_page_says_its_language_and_title_and_needs_nothing_else(page):
    assert page.startswith('<!DOCTYPE html>\n<html lang="de">')
    assert "<title>Sicher &amp; &lt;gut&gt; in Musterau – Programm</title>" in page
    assert "<script" not in page
    assert not re.search(r"""(?:src|href)=["'](?!#)""", page)
    assert "default-src 'none'" in page


def test_headings_go_down_one_by_one_and_everything_is_closed(page):
    reader = read(page)
    assert reader.headings == [
        (1, "Sicher & <gut> in Musterau"),
        (2, "Samstag, 12. September 2026"),
        (2, "Samstag, 24. Oktober 2026 – Nacht der Lichter"),
        (2, "Näheres"),
        (3, "Trickdiebe"),
        (2, "Orte und Barrierefreiheit"),
        (2, "Anreise"),
    ]
    assert len(reader.ids) == len(set(reader.ids))
    assert {link.removeprefix("#") for link in reader.links} <= set(reader.ids)


def test_tables_have_captions_and_heads_for_columns_and_lines(page):
    reader = read(page)
    tags = [tag for tag, _ in reader.tags]
    assert tags.count("table") == tags.count("caption") == 3
    scopes = [attrs.get("scope") for tag, attrs in reader.tags if tag == "th"]
    assert set(scopes) == {"col", "row"}
    assert scopes.count("row") == 6


def test_a_line_tells_when_what_where_who_and_what_one_should_know(page):
    line = next(one for one in page.split("\n") if "Trickdiebe" in one and "<tr" in one)
    assert '<time datetime="2026-09-12T11:15:00+02:00">11:15–11:45 Uhr</time>' in line
    assert "Lena Rabenhorst (Polizei)" in line
    assert '<span lang="tr">So arbeiten sie.</span>' in line
    assert "Für: ab 60 Jahren<br>Sprache: Türkisch<br>Mit Dolmetschung in Deutsche" in line
    assert "Höranlage<br>Bitte anmelden<br>40 Plätze" in line
    coding = next(one for one in page.split("\n") if "Codierung" in one)
    assert "<td>ADFC Musterau</td><td>Termine zu 10 Minuten<br>1 Platz</td>" in coding
    lying = next(one for one in page.split("\n") if "Ausstellung" in one)
    assert '<th scope="row">ganztägig</th>' in lying


def test_greeting_long_texts_places_and_arrival_are_there(page):
    assert "<p>Willkommen, <strong>alle</strong>!</p>" in page
    assert "<ul><li>eins</li><li>zwei</li></ul>" in page
    assert "<ol><li>erstens</li><li>zweitens</li></ol>" in page
    assert '<th scope="row">Bühne Markt</th><td>Markt 1</td><td>stufenlos</td>' in page
    assert "<p>Mit dem <em>Bus</em>.</p>" in page
    assert "Stand: 01.09.2026. Änderungen vorbehalten." in page
    assert "Schirmherrschaft: Dr. Jutta Eichenlaub" in page


def test_nothing_leaves_that_is_not_public(page):
    assert not [secret for secret in SECRETS if secret in page]


def test_a_bare_programme_is_a_page_too(town, head):
    data = gather(town.work, town.event, head)
    day, night = data.days
    bare = tuple(
        replace(one, long_text="", short_text="", language="Klingonisch – ß") for one in day.items
    )
    data = replace(
        data, motto="", patron="", place="", greeting="", arrival="", stand=None, venues=(),
        days=(replace(day, items=bare), replace(night, items=())),
    )  # fmt: skip
    out = io.BytesIO()
    PROGRAMME_HTML.render(data, out)
    page = out.getvalue().decode()
    read(page)
    assert "steht das Programm noch nicht fest" in page
    assert "<p>Änderungen vorbehalten.</p>" in page
    out = io.BytesIO()
    PROGRAMME_HTML.render(replace(data, days=data.days[:1]), out)
    assert "<nav" not in out.getvalue().decode()


def test_words_never_become_markup():
    assert rich_html("<script>x</script> & *a*") == (
        "<p>&lt;script&gt;x&lt;/script&gt; &amp; <em>a</em></p>"
    )
    assert rich_html("") == ""


def test_lists_lie_inside_one_another():
    page = rich_html("- a\n  1. b\n  2. c\n- d\n\nz\n\n1. e\n- f")
    read(page)
    assert page.startswith("<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>")


def test_colours_stand_out_from_their_ground():
    def light(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for ink in set(re.findall(r"(?<![-\w])color: (#[0-9a-f]{6})", STYLE)):
        for ground in ("#ffffff", "#eaf2fb"):
            assert (light(ground) + 0.05) / (light(ink) + 0.05) > 7
