"""A person is recognised however the name is spelled, and nobody else is."""

import pytest

from praeventionsrat.office.mentions.traces import GONE, LONGEST_SENTENCE, Traces
from praeventionsrat.office.mentions.usecases import readable

MUELLER = Traces("Müller", "Karl-Heinz", "Dr.", "von", words=("06631 / 77-88", "kh@m.example", ""))
KOCH = Traces("Koch", "Ina", is_only_one=False)
ALONE = Traces("Eichenlaub")


@pytest.mark.parametrize(
    "text",
    [
        "Herr Müller",
        "MÜLLERS Antrag",
        "Dr. von Mueller",
        "Karl Müller",
        "K. Müller",
        "Müller, Karl-Heinz",
        "Mu\u0308ller",
        "06631 7788",
        "(06631) 77 88",
        "+49 6631 77-88",
        "0049 (0) 6631/7788",
        "KH@m.example",
        "karl.mueller@anderswo.example",
        "lebenslauf_müller.pdf",
    ],
)
def test_a_name_is_found_in_every_spelling(text):
    assert MUELLER.find(f"Anruf: {text} kommt")
    assert GONE in MUELLER.redact(text)
    assert not MUELLER.find(MUELLER.redact(text))


@pytest.mark.parametrize(
    "text", ["Müllerei", "Obermüller", "der müller mahlt", "Mull", "066317788999", "6631"]
)
def test_words_like_the_name_are_left_alone(text):
    assert MUELLER.find(text) == []
    assert MUELLER.redact(text) == text


def test_more_than_the_family_name_makes_it_sure():
    found = KOCH.find("Koch, Frau Koch, koch@rathaus.example, Ina Koch und Koch-Meier")
    assert [one.is_sure for one in found] == [False, True, False, True, False]
    assert [one.is_sure for one in ALONE.find("Eichenlaub und Eichenlaub-Schmidt")] == [True, False]


def test_only_the_sentences_about_the_person_are_quoted():
    text = "Guten Tag. Herr Dr. Müller kommt am 3. Mai. Frau Rot nicht.\nMüller sagt ab!"
    assert MUELLER.quotes(text) == [
        ("Herr Dr. Müller kommt am 3. Mai.", True),
        ("Müller sagt ab!", True),
    ]
    assert MUELLER.quotes("Die Müllerei am 06631 Platz.") == []
    ((long, _sure),) = MUELLER.quotes("Müller " + "x" * 900)
    assert (len(long), long[-1]) == (LONGEST_SENTENCE, "…")


def test_what_may_be_spelled_differently_is_left_open_in_the_question_to_the_store():
    assert MUELLER.needles == ("%m%ller%", "%kh@m.example%", "%6%6%3%1%7%7%8%8%")
    assert Traces("Rot", words=("0 47-119",)).needles == ("%rot%", "%119%")


def test_kept_documents_are_read_as_the_words_in_them():
    said = '{"title": "A", "count": 3, "items": [{"text": "B"}]}'
    assert readable("minutes_version", said) == "A\nB"
    assert readable("minutes_version", "kein JSON") == "kein JSON"
    assert readable("topic", said) == said


FALKE = Traces("Falke", "Ina Maria", is_only_one=False, form="Frau", namesakes=("Udo", "Maria"))


@pytest.mark.parametrize(
    "text", ["06499 47-11-99", "+49 (0) 6499/47 1199", "0649947 1199", "06499471199"]
)
@pytest.mark.parametrize("kept", ["06499 471199", "+49 6499 471199", "0049 (0) 6499/47 11 99"])
def test_a_number_is_quoted_however_it_is_grouped(text, kept):
    traces = Traces("Falke", words=(kept,))
    assert traces.quotes(f"Guten Tag. Tel. {text} abends.") == [(f"Tel. {text} abends.", True)]


@pytest.mark.parametrize(
    "text", ["Ina Falke", "I. Falke", "Falke, Ina", "Frau Dr. Ina Maria Falke"]
)
def test_beside_namesakes_the_given_name_says_who_is_meant(text):
    assert [one.is_sure for one in FALKE.find(text)] == [True]


@pytest.mark.parametrize("text", ["Frau Falke", "Falke", "Dr. Falke", "Ina und Udo Falke"])
def test_beside_namesakes_a_title_does_not(text):
    assert [one.is_sure for one in FALKE.find(text)] == [False]
    assert GONE in FALKE.redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "Herr Falke",
        "Herrn Dr. Falke",
        "Udo Falke",
        "U. Falke",
        "Falke, Dr. Udo",
        "ina@falke.example",
        "udo.falke@rathaus.example",
    ],
)
def test_who_is_somebody_else_of_the_family_is_left_alone(text):
    assert FALKE.find(text) == []
    assert FALKE.redact(text) == text


def test_a_given_name_two_of_a_family_have_says_nothing():
    assert [one.is_sure for one in FALKE.find("Maria Falke")] == [False]
    same = Traces("Falke", "Udo", is_only_one=False, namesakes=("Udo",))
    assert [one.is_sure for one in same.find("Udo Falke, Herr Falke, falke@a.example")] == [
        False
    ] * 3
