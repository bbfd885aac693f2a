from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.blobs import LARGEST, refuse_large
from praeventionsrat.changes import Changes
from praeventionsrat.contacts.records import Person, PersonFields
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.records import MeetingFields, VoteFields
from praeventionsrat.records import (
    Searchable,
    UtcDateTime,
    clean,
    clean_line,
    now,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Müller & Söhne <Leitung>", "Müller & Söhne <Leitung>"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("Zeile\x0bnoch eine\x0cSeite\x85Ende", "Zeile\nnoch eine\nSeite\nEnde"),
        ("a\x00b\x07c\x7fd\x9fe", "abcde"),
        ("a\ud800b\ufffec\uffffd\U0001fffee", "abcde"),
        ("\u200f😀\u00ad\tTab", "\u200f😀\u00ad\tTab"),
        (7, 7),
        (None, None),
    ],
)
def test_text_keeps_everything_a_word_file_can_hold(typed, kept):
    assert clean(typed) == kept


def test_a_line_stays_on_one_line():
    assert clean_line("  erste\nzweite\tdritte ") == "erste zweite dritte"
    assert clean_line(3) == 3


@given(st.text(alphabet=st.characters(codec=None, categories=None), max_size=50))
@settings(deadline=None, max_examples=200)
def test_clean_text_can_be_written_and_is_clean_already(text):
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert clean(cleaned) == cleaned


def test_a_form_complains_in_german_at_each_field():
    with pytest.raises(Invalid) as caught:
        MeetingFields.checked(number=0, held_on="2026-02-30", planned_start="25:00")
    assert caught.value.fields == {
        "number": "Bitte mindestens 1 eingeben.",
        "held_on": "Dieses Datum gibt es nicht; bitte so eingeben: 17.03.2026.",
        "planned_start": "Diese Uhrzeit gibt es nicht; bitte so eingeben: 16:02.",
    }
    assert "Bitte prüfen Sie" in str(caught.value)


@pytest.mark.parametrize("yes", [-1, 10_000])
def test_a_count_of_votes_has_limits(yes):
    with pytest.raises(Invalid):
        VoteFields.checked(yes=yes)
    assert VoteFields.checked(yes=9999).yes == 9999


def test_a_complaint_about_the_whole_has_no_field():
    with pytest.raises(Invalid) as caught:
        PersonFields.checked()
    assert caught.value.fields == {"family_name": "Bitte ausfüllen."}


def test_a_stale_save_shows_what_stands_there_now():
    person = Person(family_name="Abendroth", revision=3)
    person.see(None)
    person.see(3)
    with pytest.raises(Stale) as caught:
        person.see(2)
    assert caught.value.theirs["family_name"] == "Abendroth"


def test_a_record_without_words_cannot_be_searched():
    with pytest.raises(NotImplementedError):
        Searchable().search_words()


def test_an_instant_is_stored_in_utc_and_comes_back_with_its_zone():
    column = UtcDateTime()
    berlin = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    stored = column.process_bind_param(berlin, None)
    assert stored == datetime(2026, 10, 25, 0, 30)  # noqa: DTZ001 - so it lies in the file
    assert column.process_result_value(stored, None) == berlin
    assert column.process_bind_param(None, None) is None
    assert column.process_result_value(None, None) is None
    assert now().tzinfo is UTC


def test_an_attachment_over_50_mb_is_refused_by_name():
    refuse_large(LARGEST, "plan.pdf")
    with pytest.raises(UserError, match=r"plan\.pdf"):
        refuse_large(LARGEST + 1, "plan.pdf")


def test_a_window_asks_whether_a_table_was_touched():
    changes = Changes("Maßnahme abschließen", frozenset({"measure"}))
    assert changes.touch("meeting", "measure")
    assert not changes.touch("meeting")
