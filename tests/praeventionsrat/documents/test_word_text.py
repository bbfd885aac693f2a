import io

import pytest

from praeventionsrat.documents import word
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import Rich
from praeventionsrat.documents.word_text import TextWriter, verbatim
from praeventionsrat.meetings.documents.invitation import InvitationSheet
from tests.word_reading import in_style, lines, numbering, opened


def letter(text, **values):
    values = {
        "head": Head("Stadt Musterau", city="Musterau"),
        "title": "Einladung",
        "running_title": "Einladung",
        "sender_line": "Stadt Musterau",
        "recipients": ("An alle",),
        "information": (),
        "subject": "Einladung",
        "greeting": "Guten Tag,",
        "text": text,
        "day_and_time": "Dienstag",
        "place": "Rathaus",
        "sentences": (),
        "parts": (),
        "reply_sentence": "",
        "signer": "",
        "signer_role": "",
        "attachments": "",
    } | values
    out = io.BytesIO()
    word.render(InvitationSheet(**values), out)
    return opened(out.getvalue())


def test_lists_are_real_lists_two_levels_deep():
    made = letter(Rich("- eins\n  - zwei\n- drei\n\nText\n\n1. vier\n   1. fünf"))
    assert in_style(made, "ListBullet") == ["eins", "drei"]
    assert in_style(made, "ListBullet2") == ["zwei"]
    assert in_style(made, "ListNumber") == ["vier"]
    assert in_style(made, "ListNumber2") == ["fünf"]


def test_every_numbered_list_begins_at_one():
    made = letter(Rich("1. a\n2. b\n\nText\n\n1. c"))
    (first, _, _), (same, _, _), (second, _, _) = numbering(made)
    assert first == same != second
    numbers = made.part.numbering_part.element
    for number in (first, second):
        start = numbers.xpath(f'w:num[@w:numId="{number}"]/w:lvlOverride/w:startOverride/@w:val')
        assert start == ["1", "1"]


def test_a_list_below_another_line_begins_anew():
    made = letter(Rich("1. a\n   1. a1\n   2. a2\n2. b\n   1. b1"))
    lists = {text: number for number, _, text in numbering(made)}
    assert lists["a"] == lists["b"]
    assert lists["a1"] == lists["a2"] != lists["b1"]


def test_a_list_of_another_kind_right_after_is_another_list():
    made = letter(Rich("1. a\n\n- b"))
    (one, _, _), (other, _, _) = numbering(made)
    assert one != other


def test_bold_and_italic_arrive():
    made = letter(Rich("ganz **fett** und *schräg*"))
    runs = {r.text: r for p in made.paragraphs for r in p.runs}
    assert runs["fett"].bold
    assert not runs["fett"].italic
    assert runs["schräg"].italic


@pytest.mark.parametrize(
    "text",
    [
        "Müller & Söhne <Leitung>",
        "{{ head.city }} {% for %} {# x #} {_{ }_}",
        "Familie 👨‍👩‍👧‍👦 und שלום עולם und مرحبا",
        "„Zitat“ ‚innen’ – Strich … 'gerade' \"gerade\"",
        "Ａ𝔘 𠜎 é ẞ ſ ﬁ",
        "viele   Leerzeichen",
    ],
)
def test_characters_arrive_unchanged_in_text_and_in_fields(text):
    from praeventionsrat import richtext

    made = letter(
        Rich(richtext.to_markdown(richtext.from_plain(text))), subject=text, recipients=(text,)
    )
    assert in_style(made, "BodyText")[1] == text
    assert in_style(made, "Betreff") == [text]
    assert in_style(made, "Anschrift") == [text]


def test_title_and_author_are_no_templates():
    made = letter(Rich("x"), title="{{ head.city }} {% for %}")
    assert made.core_properties.title == "{{ head.city }} {% for %}"


def test_line_breaks_and_tabs_inside_a_paragraph_stay():
    made = letter(Rich("eins\\\nzwei\t\tdrei"))
    assert "eins\nzwei\t\tdrei" in lines(made)


def test_a_text_of_a_hundred_thousand_characters_arrives_whole():
    text = "Wort " * 20_000
    assert in_style(letter(Rich(text)), "BodyText")[1] == text.strip()


def test_a_title_of_three_hundred_characters_arrives_whole():
    title = "Ä" * 300
    made = letter(Rich("x"), subject=title, title=title)
    assert in_style(made, "Betreff") == [title]
    assert made.core_properties.title == title[:255]


def test_braces_are_written_so_that_no_template_reads_them():
    assert verbatim('{{a}} & "b"') == "&#123;&#123;a&#125;&#125; &amp; &quot;b&quot;"


def test_lists_in_a_box_stand_at_its_edge():
    document = opened(template("minutes"))
    made = TextWriter(document).paragraphs(Rich("1. a\n\nb", "Beschluss Text"))
    assert made.count("BeschlussText") == 2
    assert made.count('<w:ind w:left="0" w:firstLine="0"/>') == 1


def test_styles_without_a_name_are_passed_over():
    document = opened(template("minutes"))
    style = document.styles.element.xpath("w:style")[-1]
    style.remove(style.find("{*}name"))
    assert TextWriter(document).key("Heading 1") == "Heading1"
