import sys
import unicodedata
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat import german


@pytest.mark.parametrize(
    ("value", "short", "long", "full", "listed"),
    [
        (date(2026, 3, 1), "01.03.2026", "1. März 2026", "Sonntag, 1. März 2026", "So, 01.03.2026"),
        (date(2028, 2, 29), "29.02.2028", "29. Februar 2028", "Dienstag, 29. Februar 2028",
         "Di, 29.02.2028"),
        (None, "", "", "", ""),
    ],
)  # fmt: skip
def test_a_day_is_written_as_din_5008_says(value, short, long, full, listed):
    assert german.day(value) == short
    assert german.long_day(value) == long
    assert german.full_day(value) == full
    assert german.short_day(value) == listed


@pytest.mark.parametrize(
    ("value", "clock", "spoken"),
    [(time(9, 5), "09:05", "09:05 Uhr"), (time(0, 0), "00:00", "00:00 Uhr"), (None, "", "")],
)
def test_midnight_is_a_clock_time_and_none_is_not(value, clock, spoken):
    assert german.clock(value) == clock
    assert german.oclock(value) == spoken


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "0 Stimmen"), (1, "1 Stimme"), (2, "2 Stimmen"), (9999, "9999 Stimmen")],
)
def test_only_one_is_singular(number, written):
    assert german.count(number, "Stimme", "Stimmen") == written


@pytest.mark.parametrize(
    ("words", "written"),
    [([], ""), (["a"], "a"), (["a", "b"], "a und b"), (["a", "b", "c"], "a, b und c")],
)
def test_a_list_of_words_ends_with_und(words, written):
    assert german.and_list(iter(words)) == written


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("praevention", "Prävention"),
        ("pravention", "PRÄVENTION"),
        ("strasse", "Straße"),
        ("beleuchtung", "Straßenbeleuchtung"),
        ("walesa", "Wałęsa"),
        ("yildiz", "Yıldız"),
        ("oegretmen", "Ögretmen"),
        ("ogretmen", "O\u0308gretmen"),
        ("tm", "Marke™"),
        ("istanbul", "İSTANBUL"),
        ("soren", "Søren"),
    ],
)
def test_a_careless_query_is_found(typed, found):
    assert german.fold(typed) in german.fold(found)


@given(st.text(max_size=20), st.text(max_size=5))
@settings(deadline=None, max_examples=200)
def test_the_beginning_of_a_text_finds_it(text, more):
    assert german.fold(text + " " + more).startswith(german.fold(text + " "))
    assert german.fold(text + more) == german.fold(german.sort_key(text + more))


def test_din_5007_sorts_umlauts_like_their_vowels():
    names = ["Zander", "Ögretmen", "Oz", "Otto", "Straße", "Strasse 2", "ägypten", "Adler"]
    assert sorted(names, key=german.sort_key) == [
        "Adler", "ägypten", "Ögretmen", "Otto", "Oz", "Straße", "Strasse 2", "Zander",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ({"type": "string_too_long", "ctx": {"max_length": 3}}, "Bitte höchstens 3 Zeichen"),
        ({"type": "date_parsing"}, "Dieses Datum gibt es nicht"),
        ({"type": "time_parsing"}, "Diese Uhrzeit gibt es nicht"),
        ({"type": "value_error", "ctx": {"error": ValueError("Nur so.")}}, "Nur so."),
        ({"type": "value_error"}, "Diese Eingabe passt nicht."),
        ({"type": "never_heard_of"}, "Diese Eingabe passt nicht."),
        ({"type": "enum", "ctx": {"expected": "'a' or 'b'"}}, "möglich sind 'a' oder 'b'"),
        ({"type": "missing", "ctx": None}, "Bitte ausfüllen."),
    ],
)
def test_every_complaint_is_a_german_sentence(error, sentence):
    assert sentence in german.complaint(error)


def test_no_mark_is_left_wherever_unicode_keeps_it_and_nothing_else_goes():
    marks = [c for c in map(chr, range(0xD800)) if unicodedata.combining(c)]
    marks += [c for c in map(chr, range(0xE000, sys.maxunicode + 1)) if unicodedata.combining(c)]
    assert german.strip_marks(f"a{'b'.join(marks)}c–„“…€") == f"a{'b' * (len(marks) - 1)}c–„“...€"
