"""The Sicherheitsbogen: what is known is not asked, what is open is counted, limits are said."""

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.programme.records import Venue, VenueKind
from praeventionsrat.prevention_day.records import PreventionDayFields
from praeventionsrat.prevention_day.stands.records import Stand, StandState
from praeventionsrat.prevention_day.tasks.permits import add_permit
from praeventionsrat.prevention_day.tasks.records import (
    PermitFields,
    PermitState,
    SafetyAnswerFields,
    SafetyChoice,
)
from praeventionsrat.prevention_day.tasks.safety import answer_question, read_safety
from praeventionsrat.prevention_day.tasks.safety_questions import GROUPS, QUESTIONS
from praeventionsrat.prevention_day.usecases.events import edit_event

TITLES = (
    "Charakteristik", "Brandschutz", "Flucht- und Rettungswege", "Ordnungspersonal",
    "Ersthelfer und Sanitätsdienst", "Veranstaltungshaftpflicht", "Straßensperrungen und Verkehr",
    "Gastronomie", "Toiletten", "Veranstaltungstechnik", "Wetter",
)  # fmt: skip


def tell(work, event, **more):
    edit_event(work, event.id, PreventionDayFields(title="Präventionstag 2026", **more))


def beside(work, event, code):
    sheet = read_safety(work, event.id)
    return next(one.known for g in sheet.groups for one in g.lines if one.code == code)


def test_the_groups_of_the_form_are_there_and_codes_are_unique():
    assert {group.title for group in GROUPS} >= set(TITLES)
    assert len(QUESTIONS) == sum(len(group.questions) for group in GROUPS)


def test_answers_are_kept_counted_and_taken_back(work, event):
    sheet = read_safety(work, event.id)
    assert sheet.open_count == sheet.total == len(QUESTIONS)
    yes = SafetyAnswerFields(choice=SafetyChoice.YES, text="Zwei Löscher an der Bühne")
    answer_question(work, event.id, "extinguishers", yes)
    answer_question(work, event.id, "extinguishers", yes)
    assert read_safety(work, event.id).open_count == len(QUESTIONS) - 1
    only_words = SafetyAnswerFields(text="wird geklärt")
    answer_question(work, event.id, "extinguishers", only_words)
    assert read_safety(work, event.id).open_count == len(QUESTIONS)
    answer_question(work, event.id, "extinguishers", SafetyAnswerFields(text=" "))
    assert not work.safety_answers.all()
    with pytest.raises(UserError):
        answer_question(work, event.id, "unknown", yes)


def test_known_facts_stand_at_the_head(work, event):
    tell(
        work, event, motto="Sicher leben", place="Marktplatz", expected_visitors=1500,
        organizer_id=create_organization(work, OrganizationFields(name="Stadt Musterau")),
        lead_id=create_person(work, PersonFields(given_name="Kim", family_name="Berg")),
        rain_plan="Im **Rathaus**, Entscheidung am Freitag.", phone_on_day="0175 1",
    )  # fmt: skip
    venue = {"prevention_day_id": event.id}
    work.venues.add(Venue(name="Marktplatz", kind=VenueKind.SQUARE, is_outdoors=True, **venue))
    work.venues.add(Venue(name="Foyer", capacity=80, accessibility="stufenlos", **venue))
    for watts, state in ((2000, StandState.CONFIRMED), (0, StandState.REGISTERED),
                         (900, StandState.DECLINED)):  # fmt: skip
        stand = {"power_watts": watts, "state": state, "needs_water": watts == 2000}
        work.stands.add(Stand(exhibitor="Polizei", uses_reusables=True, **stand, **venue))
    facts = dict(read_safety(work, event.id).facts)
    assert facts["Veranstaltung"] == "Präventionstag 2026 – Sicher leben"
    assert facts["Tage und Zeiten"] == "Samstag, 12. September 2026, 10:00 bis 17:00 Uhr"
    assert (facts["Veranstalter"], facts["Leitung"]) == ("Stadt Musterau", "Kim Berg")
    assert facts["Erwartete Besucher"] == "1.500"
    assert facts["Flächen"] == "Marktplatz (im Freien); Foyer (80 Personen)"
    assert facts["Stände"] == "2 Stände, davon 1 mit Strom (2,0 kW), 1 mit Wasser"
    assert "Rathaus" in facts["Schlechtwetterlösung"]
    assert "30 bis 45 Ordnungskräfte" in beside(work, event, "stewards")
    assert "Empfehlung" in beside(work, event, "stewards")
    assert beside(work, event, "exhibitor_liability") == "Nachweis liegt von 0 der 2 Stände vor."
    assert beside(work, event, "glass") == "2 Stände mit Mehrweg."
    assert "2,0 kW" in beside(work, event, "electricity")
    assert beside(work, event, "accessible_paths") == "Foyer: stufenlos"
    assert beside(work, event, "shelter")


def test_the_state_of_a_permit_stands_beside_its_question(work, event):
    add_permit(work, event.id, PermitFields(title="Verkehrsrechtliche Anordnung"))
    gone = PermitFields(title="Fliegende Bauten", state=PermitState.NOT_NEEDED)
    add_permit(work, event.id, gone)
    assert beside(work, event, "closures") == "Verkehrsrechtliche Anordnung: nötig"
    assert beside(work, event, "structures") == ""


def test_the_sheet_says_where_it_is_not_enough(work, event):
    (missing,) = read_safety(work, event.id).limits
    assert "Besucherzahl fehlt" in missing[0]
    tell(work, event, expected_visitors=5000)
    (large,) = read_safety(work, event.id).limits
    assert "genügt nicht" in large[0]
    assert "Sicherheitskonzept" in large[1]
    tell(work, event, expected_visitors=900)
    assert not read_safety(work, event.id).limits
    hall = Venue(name="Saal", kind=VenueKind.HALL, capacity=350, prevention_day_id=event.id)
    work.venues.add(hall)
    (room,) = read_safety(work, event.id).limits
    assert "Saal (350 Plätze)" in room[0]
    assert "Saal" in beside(work, event, "assembly")
    yes = SafetyAnswerFields(choice=SafetyChoice.YES)
    answer_question(work, event.id, "assembly", yes)
    (assembly,) = read_safety(work, event.id).limits
    assert "Versammlungsstättenverordnung" in assembly[0]


def test_an_event_without_anything_still_has_a_sheet(work, event):
    tell(work, event)
    stand = Stand(exhibitor="Verein", prevention_day_id=event.id)
    work.stands.add(stand)
    facts = dict(read_safety(work, event.id).facts)
    assert facts["Stände"] == "1 Stand"
    assert "Ort" not in facts
