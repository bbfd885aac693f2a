"""Fictional programmes in the shapes real ones have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.plans.reading.line import Line, Shape
from praeventionsrat.plans.reading.outline import PartKind
from praeventionsrat.plans.reading.text import read_lines, read_text
from tests.spent import spent

BULLETS = """
Stadt im Grünen
• Die Au ist unser Schatz • Bäume kühlen die Stadt • Wir handeln jetzt
MEHR INFOS
Stadt im Grünen
• Die Au ist unser Schatz • Bäume kühlen die Stadt • Wir handeln jetzt
Mehr Bäume pflanzen
- Musterau bis 2035 mit 1.000 Bäumen bepflanzen
- Aufbau eines Baumkatasters
Mehr Wege öffnen
- Schaffung von sicheren Wegen

Miteinander
• Zusammenhalt stärken
Mehr Sicherheit wagen
- Videoüberwachung ausschließlich an Kriminalitätsschwerpunkten
"""
AGREEMENT = """IV) Sicherheit

Musterau ist Heimat. Wir wollen, dass unsere Stadt sicher bleibt. Die Au gehört allen.

Koalitionsvertrag im Überblick

Streetwork

Arbeit auf Augenhöhe

Brandschutz stärken

wir werden den Bedarfsplan der Feuerwehr prüfen und umsetzen

Die Koalition verfolgt daher folgende Ziele:

Wir werden z. B. am 3. Mai 2026 die Beleuchtung am Auweg prüfen. Der Auweg hat viele Bänke.
"""


def shown(text):
    return [
        f"{'  ' * (part.level - 1)}{'#' if part.kind is PartKind.CHAPTER else '-'} {part.text}"
        for part in read_text(text).parts
    ]


def pledges(text):
    return [part.text for part in read_text(text).pledges]


def ticked(text):
    return [part.text for part in read_text(text).pledges if part.ticked]


def test_bullets_headings_and_what_is_said_twice():
    assert shown(BULLETS) == [
        "# Stadt im Grünen",
        "  - Die Au ist unser Schatz",
        "  - Bäume kühlen die Stadt",
        "  - Wir handeln jetzt",
        "  # Mehr Bäume pflanzen",
        "    - Musterau bis 2035 mit 1.000 Bäumen bepflanzen",
        "    - Aufbau eines Baumkatasters",
        "  # Mehr Wege öffnen",
        "    - Schaffung von sicheren Wegen",
        "# Miteinander",
        "  - Zusammenhalt stärken",
        "  # Mehr Sicherheit wagen",
        "    - Videoüberwachung ausschließlich an Kriminalitätsschwerpunkten",
    ]
    assert read_text(BULLETS).left_out == 5


def test_every_bullet_is_ticked_and_tells_its_place():
    outline = read_text(BULLETS)
    assert all(part.ticked for part in outline.pledges)
    assert outline.pledges[4].place == "Kapitel „Mehr Bäume pflanzen“, Punkt 2 (Zeile 9)"


def test_running_text_is_cut_into_sentences_of_which_the_promises_are_ticked():
    assert shown(AGREEMENT) == [
        "# Sicherheit",
        "  - Musterau ist Heimat.",
        "  - Wir wollen, dass unsere Stadt sicher bleibt.",
        "  - Die Au gehört allen.",
        "  # Koalitionsvertrag im Überblick",
        "    # Streetwork",
        "      - Arbeit auf Augenhöhe",
        "    # Brandschutz stärken",
        "      - wir werden den Bedarfsplan der Feuerwehr prüfen und umsetzen",
        "  # Die Koalition verfolgt daher folgende Ziele",
        "    - Wir werden z. B. am 3. Mai 2026 die Beleuchtung am Auweg prüfen.",
        "    - Der Auweg hat viele Bänke.",
    ]
    assert "Der Auweg hat viele Bänke." not in ticked(AGREEMENT)
    assert "Wir wollen, dass unsere Stadt sicher bleibt." in ticked(AGREEMENT)
    assert "Wir werden z. B. am 3. Mai 2026 die Beleuchtung am Auweg prüfen." in ticked(AGREEMENT)


def test_a_place_in_running_text_names_chapter_paragraph_and_sentence():
    part = next(part for part in read_text(AGREEMENT).pledges if part.text.startswith("Wir wollen"))
    assert part.place == "Kapitel IV „Sicherheit“, Absatz 1, Satz 2 (Zeile 3)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Aufbau\n– Ausbau\n* Umbau\n• Neubau", ["Aufbau", "Ausbau", "Umbau", "Neubau"]),
        ("1. Mehr Licht\n2. Mehr Bänke", ["Mehr Licht", "Mehr Bänke"]),
        ("a) Licht am Bahnhof\nb) Bänke am Auweg", ["Licht am Bahnhof", "Bänke am Auweg"]),
        ("(1) Licht am Bahnhof\n(2) Bänke", ["Licht am Bahnhof", "Bänke"]),
        ("o Licht\no Bänke am Auweg", ["Licht", "Bänke am Auweg"]),
        ("o Licht\n\nDie Au ist schön.\n\n  o Ämter", ["Licht", "Die Au ist schön.", "Ämter"]),
        ("o   Licht\no Bänke", ["Licht", "Bänke"]),
        ("o Bänke.\no   Licht", ["o Bänke.", "Licht"]),
        ("Das ist gut.\n\no Bänke.", ["Das ist gut.", "o Bänke."]),
        ("O Tannenbaum.\nO Musterau.", ["O Tannenbaum.", "O Musterau."]),
        ("o weh.\n\no ja.", ["o weh.", "o ja."]),
        ("- Licht - Bänke - Streetwork", ["Licht", "Bänke", "Streetwork"]),
        ("- Licht – auch nachts – am Weg", ["Licht – auch nachts – am Weg"]),
        ("* Licht * Bänke", ["Licht", "Bänke"]),
        ("Licht am Bahnhof\nBänke am Auweg\nStreetwork am Markt",
         ["Licht am Bahnhof", "Bänke am Auweg", "Streetwork am Markt"]),
        ("1. Januar 2027 beginnt die neue Zeit.", ["1. Januar 2027 beginnt die neue Zeit."]),
        ("• Wer hier • • wohnt", ["Wer hier", "wohnt"]),
    ],
)  # fmt: skip
def test_lists_of_every_kind(text, expected):
    assert pledges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Ausbau der Beratung für von\nGewalt betroffene Frauen\n- Licht",
         "Ausbau der Beratung für von Gewalt betroffene Frauen"),
        ("- Ausbau der Präven-\ntion an Schulen\n- Licht", "Ausbau der Prävention an Schulen"),
        ("- Stärkung von Denkmal-\nund Klimaschutz\n- Licht",
         "Stärkung von Denkmal- und Klimaschutz"),
        ("- Ausbau der Safe-\nCity-Labs\n- Licht", "Ausbau der Safe-City-Labs"),
        ("- Ausbau der Präven\u00ad\ntion\n- Licht", "Ausbau der Prävention"),
        ("- Ausbau der Streetwork\n    Stadtmitte und Au\n- Licht",
         "Ausbau der Streetwork Stadtmitte und Au"),
        ("Wir werden die Beleuchtung\nam Auweg prüfen.",
         "Wir werden die Beleuchtung am Auweg prüfen."),
    ],
)  # fmt: skip
def test_a_sentence_broken_by_the_page_is_whole_again(text, expected):
    assert pledges(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wir wollen:\nmehr Licht am Bahnhof\nsichere Wege\nhelle Plätze",
         ["mehr Licht am Bahnhof", "sichere Wege", "helle Plätze"]),
        ("Wir wollen:\nmehr Licht,\nmehr Bänke und\nsichere Wege.",
         ["mehr Licht,", "mehr Bänke und", "sichere Wege."]),
        ("Wir wollen:\n\nmehr Licht\nmehr Bänke", ["mehr Licht", "mehr Bänke"]),
        ("Wir wollen:\nmehr Licht am\nBahnhof\nsichere Rad-\nwege\nmehr Bänke",
         ["mehr Licht am Bahnhof", "sichere Radwege", "mehr Bänke"]),
        ("- Wir wollen:\n    Mehr Licht\n    Helle Wege\n- Bank",
         ["Mehr Licht", "Helle Wege", "Bank"]),
        ("- Wir wollen:\nmehr Licht\nhelle Wege\n- Bank", ["mehr Licht", "helle Wege", "Bank"]),
        ("Wir wollen:\nmehr Licht\n\nWir werden Wege\nöffnen.",
         ["mehr Licht", "Wir werden Wege öffnen."]),
    ],
)  # fmt: skip
def test_each_line_below_a_colon_is_a_candidate(text, expected):
    assert [pledge.rstrip(":") for pledge in pledges(text)] == ["Wir wollen", *expected]


def test_a_line_below_a_colon_that_fills_the_page_goes_on():
    lines = (
        "Wir wollen für die Menschen in allen Quartieren der Stadt:\n"
        "mehr Licht an den Wegen zum Bahnhof, auf dem Markt, am Auweg, an der Brücke\n"
        "und an den Schulen\n"
        "mehr Bänke an den Wegen zum Bahnhof, auf dem Markt, am Auweg und im Stadtwald\n"
        "sowie im Zoo"
    )
    assert len(pledges(lines)) == 3
    assert pledges(lines)[1].endswith("an der Brücke und an den Schulen")


def test_a_page_broken_at_its_edge_is_read_sentence_by_sentence():
    lines = (
        "Wir werden die Streifen des Ordnungsdienstes in der ganzen Stadt ausbauen und\n"
        "Gespräche mit den Menschen am Bahnhof, auf dem Markt, am Auweg führen, und das\n"
        "Netz der Hilfen für Familien, Kinder, Jugendliche, Seniorinnen, Senioren stärken\n"
        "Häuser der Begegnung werden geöffnet."
    )
    assert len(pledges(lines)) == 1


def test_numbered_chapters_form_a_tree():
    text = (
        "Kapitel 3: Sicherheit\n3.1 Licht\n- Auweg beleuchten\n"
        "3.1.1 Bahnhof\n- Bahnhof beleuchten\n"
        "3.2 Präsenz\n- Streifen ausbauen\nKapitel 4: Jugend\n- Streetwork"
    )
    assert shown(text) == [
        "# Sicherheit",
        "  # Licht",
        "    - Auweg beleuchten",
        "    # Bahnhof",
        "      - Bahnhof beleuchten",
        "  # Präsenz",
        "    - Streifen ausbauen",
        "# Jugend",
        "  - Streetwork",
    ]
    assert [p.number for p in read_text(text).parts if p.kind is PartKind.CHAPTER][:2] == [
        "Kapitel 3",
        "3.1",
    ]


def test_a_plain_number_is_a_chapter_where_it_has_parts():
    assert shown("3 Licht\n3.1 Wege\n- Auweg\n\n20 Bänke kommen in die Au.") == [
        "# Licht",
        "  # Wege",
        "    - Auweg",
        "    - 20 Bänke kommen in die Au.",
    ]


def test_headings_of_markdown_and_capitals():
    assert shown("# Stadt\n## Licht\n- Auweg\n\nJUGEND\nWir stärken die Jugend.") == [
        "# Stadt",
        "  # Licht",
        "    - Auweg",
        "    # JUGEND",
        "      - Wir stärken die Jugend.",
    ]


def test_page_numbers_and_buttons_are_left_out_and_counted():
    outline = read_text(
        "- Licht\nSeite 3 von 12\n- 4 -\nZurück\n___\nSicherheit ........ 12\n- Bänke"
    )
    assert [part.text for part in outline.pledges] == ["Licht", "Bänke"]
    assert outline.left_out == 5


def paged(foot, head):
    """Pages as a PDF pastes them: text that goes on behind foot, page number and head."""
    return "Wahlprogramm 2026\n\nEs lohnt sich. Die Au ist schön.\n" + "".join(
        f"Wir werden das Licht im Quartier {n} am\n{foot}\n{n}\n{head}\nAuweg {n} prüfen.\n"
        f"Der Weg {n} ist lang.\nDie Bank {n} ist schön.\n"
        for n in range(1, 5)
    )


@pytest.mark.parametrize(
    ("foot", "head", "left_out"),
    [
        ("", "Wahlprogramm  2026", 8),
        ("SPD Musterau", "", 8),
        ("SPD Musterau", "Wahlprogramm 2026", 12),
    ],
)
def test_heads_and_feet_of_pages_are_left_out_and_counted(foot, head, left_out):
    outline = read_text(paged(foot, head).replace("\n\n", "\n"))
    said = [part.text for part in outline.parts]
    assert "SPD" not in " ".join(said)
    assert " ".join(said).count("2026") == 1, "the title of the document stays"
    assert "Wir werden das Licht im Quartier 3 am Auweg 3 prüfen." in said
    assert outline.left_out == left_out


def test_what_stands_beside_two_page_numbers_only_stays():
    outline = read_text("# Au\n- Licht\n1\n- Bank\n- Steg\n# Wald\n- Licht\n2\n- Weg")
    assert [part.text for part in outline.pledges].count("Licht") == 2
    assert outline.left_out == 2


def test_what_the_author_repeats_far_from_page_numbers_stays_beside_them():
    away = "".join(f"# Ort {n} am See\n- Gut so\n- Weg {n}\n- Steg {n}\n" for n in range(9))
    beside = "".join(f"# Teil {n} am See\n- A{n}\n- B{n}\n- Gut so\n{n}\n" for n in range(4))
    outline = read_text(away + beside)
    assert [part.text for part in outline.pledges].count("Gut so") == 13
    assert outline.left_out == 4


def test_a_long_line_is_no_head_of_a_page():
    long = "Wir werden das Licht " + "und die Wege " * 8 + "prüfen."
    text = "".join(f"# Teil {n}\n{long}\n{n}\n" for n in range(3))
    assert pledges(text) == [long] * 3


def test_what_word_calls_a_heading_is_no_head_of_a_page():
    lines = [
        Line(n, text, Shape.HEADING if rank else Shape.TEXT, rank=rank)
        for n, (text, rank) in enumerate([("Ziele", 1), ("7", 0), ("Es wird Licht.", 0)] * 3, 1)
    ]
    outline = read_lines(lines)
    assert outline.parts[0].text == "Ziele"
    assert outline.parts[0].kind is PartKind.CHAPTER


def test_a_title_of_many_words_is_shortened_in_the_place_only():
    title = (
        "Gemeinschaftlichkeit und Verantwortungsbewusstsein in unseren Stadtteilen am Nordbahnhof"
    )
    outline = read_text(f"{title}\n- Licht")
    assert outline.parts[0].text == title
    assert outline.pledges[0].place.endswith("…“, Punkt 1 (Zeile 2)")


def test_what_somebody_said_is_no_promise():
    text = "„Wir werden das prüfen“, sagte Bürgermeisterin Muster. Wir sind froh. Wer wollte das?"
    assert ticked(text) == []


def test_what_was_wanted_once_is_no_promise():
    assert ticked("Die Streifen sollten ausgebaut werden und wurden es. Es ist schön hier.") == []


def test_bullets_deep_down_stay_with_the_deepest_chapter():
    text = "".join(f"{'#' * level} Kapitel {level} von vielen\n" for level in range(1, 7))
    assert read_text(f"{text}- Licht\nKleiner Titel\n- Bank").pledges[0].text == "Licht"


def test_a_sentence_without_an_end_is_cut_and_nothing_is_lost():
    text = "Wir wollen " + "mehr Licht und " * 2_000
    assert "".join(pledges(text)).replace(" ", "") == text.replace(" ", "")
    assert all(len(part) <= 5_000 for part in pledges("- " + "x" * 12_000))


@given(st.text(alphabet="aA1 .\n-•–*#():;,ßÄ\u00ad\xa0", max_size=300))
def test_no_letter_of_any_text_gets_lost_unless_it_was_counted(text):
    outline = read_text(text)
    letters = sum(letter in "aAßÄ" for letter in text)
    kept = sum(letter in "aAßÄ" for part in outline.parts for letter in part.text + part.number)
    assert kept == letters or outline.left_out


def test_a_long_programme_is_read_within_a_second():
    text = "".join(
        f"Kapitel {n}\n\nWir werden in Quartier {n} das Licht prüfen. Gut.\n- Punkt {n}\n\n"
        for n in range(4_000)
    )
    assert spent(lambda: read_text(text)) < 2


@pytest.mark.parametrize("text", ["a\n" * 60_000, "a-\n" * 60_000, "Wir wollen. " * 10_000])
def test_a_text_made_to_hurt_takes_no_longer_than_others(text):
    assert spent(lambda: read_text(text)) < 3
