"""Everybody is thanked once, for everything, with a letter where one arrives."""

import io
from datetime import date

import pytest

from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation.documents import THANK_LETTERS
from praeventionsrat.prevention_day.evaluation.thanks import note_thanked, thanks_of
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from tests.praeventionsrat.prevention_day.evaluation import full
from tests.word_reading import lines, opened

TODAY = date(2026, 9, 21)
HEAD = Head(municipality="Stadt Musterau", city="Musterau", today=TODAY)


def rows(work, day):
    return {one.name: one for one in thanks_of(work, day.id, on=TODAY)}


def test_everybody_who_did_something_is_on_the_list_once(work, day):
    ids = full.build(work, day)
    helper = Helper(prevention_day_id=day.id, name="Kim Berg", person_id=ids["kim"])
    shift = Shift(prevention_day_id=day.id, title="Abbau")
    work.helpers.add(helper)
    work.shifts.add(shift)
    work.duties.add(Duty(shift_id=shift.id, helper_id=helper.id))
    found = rows(work, day)
    assert set(found) == {
        "Kim Berg", "Dr. Alt", "Polizei", "Verein", "Ada", "Sparkasse", "Brauerei",
    }  # fmt: skip
    assert found["Kim Berg"].kinds == "wirkte mit, half"
    assert found["Kim Berg"].sentences == (
        "Mit „Einbruch“ haben Sie unser Programm bereichert. "
        "Sie haben uns 2 Std. lang geholfen: „Abbau“."
    )
    assert "zum Thema Betrug" in found["Polizei"].sentences
    assert "Thema" not in found["Verein"].sentences
    assert "40 Bänke" in found["Brauerei"].sentences
    assert found["Sparkasse"].lacks == ""
    assert "Kontakt" in found["Ada"].lacks
    assert found["Kim Berg"].lacks == "Straße oder Ort fehlt."


def test_thanks_are_noted_and_taken_back(work, day):
    full.build(work, day)
    note_thanked(work, [one for row in rows(work, day).values() for one in row.reasons], on=TODAY)
    assert {one.thanked_on for one in rows(work, day).values()} == {TODAY}
    note_thanked(work, rows(work, day)["Ada"].reasons, on=None)
    assert thanks_of(work, day.id, on=TODAY)[0].name == "Ada"


def test_a_letter_goes_to_whom_it_reaches(work, day):
    full.build(work, day)
    out = io.BytesIO()
    THANK_LETTERS.render(THANK_LETTERS.gather(work, day.id, HEAD), out)
    text = "\n".join(lines(opened(out.getvalue())))
    assert "Sparkasse" in text
    assert "finanzielle Unterstützung hat den Tag mit möglich gemacht" in text
    assert "1.200 Menschen waren da." in text
    assert "Brauerei" not in text
    note_thanked(work, rows(work, day)["Sparkasse"].reasons, on=TODAY)
    with pytest.raises(UserError, match="kein Dankbrief"):
        THANK_LETTERS.gather(work, day.id, HEAD)


def test_a_letter_about_a_day_without_date_or_count_stays_true(work, day):
    full.build(work, day)
    for one in work.visitor_counts.where(prevention_day_id=day.id):
        work.visitor_counts.remove(one)
    work.event_days.remove(work.event_days.where(prevention_day_id=day.id)[0])
    sheet = THANK_LETTERS.gather(work, day.id, Head())
    assert sheet.letters[0].text.markdown.startswith("„Präventionstag 2026“ ist gelungen")
