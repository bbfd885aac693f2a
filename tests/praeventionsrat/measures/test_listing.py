"""Measures in lists: read by one question, narrowed, put under headings, told when late."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from praeventionsrat.contacts.keywords import Keyword, KeywordKind
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.measures.listing import (
    Grouping,
    Wanted,
    grouped,
    heading_of,
    is_late,
    is_silent,
    is_unheard,
    months_before,
)
from praeventionsrat.measures.parts import (
    MeasureKeyword,
    Milestone,
    MilestoneLink,
    PledgeMeasure,
)
from praeventionsrat.measures.records import FieldOfAction, Light, Measure, MeasureState
from praeventionsrat.measures.reports import MeasureReport
from praeventionsrat.plans.records import Plan, Pledge

TODAY = date(2026, 3, 17)


@pytest.fixture
def rows(store):
    """Two measures, one with everything."""
    with store.begin("Maßnahmen") as work:
        person = Person(title="Dr.", given_name="Jutta", family_name="Eichenlaub")
        house = Organization(name="Ordnungsamt Musterau", short_name="Ordnungsamt")
        work.persons.add(person)
        work.organizations.add(house)
        district = Keyword(kind=KeywordKind.DISTRICT, name="Altstadt")
        topic = Keyword(kind=KeywordKind.TOPIC, name="Beleuchtung")
        work.keywords.add_all([district, topic])
        plan, other = Plan(title="Masterplan"), Plan(title="Vertrag")
        work.plans.add_all([plan, other])
        field = FieldOfAction(name="Öffentlicher Raum", number="1", plan_id=plan.id, position=2)
        work.fields_of_action.add(field)
        full = Measure(
            number="M-1",
            title="Licht",
            state=MeasureState.UNDER_WAY,
            light=Light.YELLOW,
            light_reason="Es fehlt Geld.",
            person_id=person.id,
            organization_id=house.id,
            district_id=district.id,
            field_id=field.id,
            starts_on=date(2025, 1, 1),
            ends_on=date(2026, 12, 31),
        )
        bare = Measure(number="M-2", title="Idee")
        work.measures.add_all([full, bare])
        work.measures.get(bare.id).parent_id = full.id
        pledge = Pledge(plan_id=other.id, wording="Licht!")
        work.pledges.add(pledge)
        work.pledge_measures.add(PledgeMeasure(pledge_id=pledge.id, measure_id=full.id))
        work.measure_keywords.add(MeasureKeyword(measure_id=full.id, keyword_id=topic.id))
        first = Milestone(
            measure_id=full.id, title="Plan", due_on=date(2025, 6, 1), done_on=date(2025, 6, 2)
        )
        then = Milestone(measure_id=full.id, title="Bau", due_on=date(2026, 3, 1), weight=3)
        later = Milestone(measure_id=full.id, title="Abnahme", due_on=date(2026, 9, 1))
        undated = Milestone(measure_id=full.id, title="Irgendwann")
        work.milestones.add_all([first, then, later, undated])
        work.milestone_links.add(MilestoneLink(milestone_id=then.id, after_id=first.id))
        for on in (date(2025, 2, 1), date(2025, 8, 1)):
            work.measure_reports.add(
                MeasureReport(measure_id=full.id, reported_on=on, text="Läuft.")
            )
    with store.read() as work:
        return list(work.measures.rows(TODAY))


def test_a_row_tells_everything_a_list_shows(rows):
    full, bare = rows
    assert (full.person, full.organization) == ("Dr. Jutta Eichenlaub", "Ordnungsamt")
    assert full.owner == "Dr. Jutta Eichenlaub, Ordnungsamt"
    assert (full.district, full.field, full.field_place) == ("Altstadt", "1 Öffentlicher Raum", 2)
    assert (full.milestone, full.milestone_on) == ("Bau", date(2026, 3, 1))
    assert full.due_on == date(2026, 3, 1)
    assert full.last_report_on == date(2025, 8, 1)
    assert (full.keywords, full.pledges, full.resolutions) == ("Beleuchtung", 1, 0)
    assert len(full.plan_ids) == 2
    assert full.is_overdue
    assert full.report_overdue
    assert bare.parent_id == full.id
    assert (bare.owner, bare.milestone, bare.due_on, bare.progress) == ("", "", None, None)
    assert bare.plan_ids == frozenset()
    assert not bare.is_overdue


def test_rows_of_the_papierkorb_are_left_out_and_changes_are_seen(store, rows):
    with store.begin("Löschen") as work:
        work.measures.get(rows[1].id).deleted_at = work.measures.get(rows[1].id).created_at
    with store.read() as work:
        assert [row.number for row in work.measures.rows(TODAY)] == ["M-1"]


def test_milestones_come_with_their_days_and_what_waits_for_what(store, rows):
    with store.read() as work:
        stones = work.measures.milestone_rows()
        links = work.measures.milestone_links()
    assert [stone.title for stone in stones] == ["Plan", "Bau", "Abnahme"]
    assert {stone.measure_id for stone in stones} == {rows[0].id}
    assert links == [(stones[1].id, stones[0].id)]


def test_filters_all_have_to_fit(rows):
    full, bare = rows
    assert all(Wanted().accepts(row, TODAY) for row in rows)
    for wanted in (
        Wanted(states=frozenset({MeasureState.UNDER_WAY})),
        Wanted(lights=frozenset({Light.YELLOW})),
        Wanted(owners=frozenset({full.organization_id})),
        Wanted(owners=frozenset({full.person_id})),
        Wanted(districts=frozenset({full.district_id})),
        Wanted(fields=frozenset({full.field_id})),
        Wanted(plans=full.plan_ids),
        Wanted(is_overdue=True),
        Wanted(silent_months=6),
    ):
        assert [row.number for row in rows if wanted.accepts(row, TODAY)] == ["M-1"], wanted
    assert not Wanted(owners=frozenset({uuid4()})).accepts(bare, TODAY)


def test_groups_stand_in_order_and_what_has_none_at_the_end(rows):
    full, bare = rows
    assert [g.title for g in grouped(rows, Grouping.NONE)] == [""]
    for by, title, without in (
        (Grouping.FIELD, "1 Öffentlicher Raum", "Ohne Handlungsfeld"),
        (Grouping.DISTRICT, "Altstadt", "Ohne Stadtteil"),
        (Grouping.OWNER, "Ordnungsamt", "Ohne Zuständigkeit"),
    ):
        groups = grouped([bare, full], by)
        assert [group.title for group in groups] == [title, without]
        assert [len(group.rows) for group in groups] == [1, 1]
    assert heading_of(bare, Grouping.OWNER) == ""


@pytest.mark.parametrize(
    ("today", "months", "found"),
    [
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 15), 2, date(2025, 11, 15)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(3, 1, 1), 120, date.min),
    ],
)
def test_months_are_counted_back_across_year_ends(today, months, found):
    assert months_before(today, months) == found


def test_what_rests_is_neither_late_nor_silent():
    past = date(2025, 12, 31)
    assert is_late(past, None, MeasureState.UNDER_WAY, TODAY)
    assert is_late(None, past, MeasureState.IDEA, TODAY)
    assert not is_late(TODAY, None, MeasureState.UNDER_WAY, TODAY)
    assert not is_late(past, past, MeasureState.POSTPONED, TODAY)
    assert is_unheard(MeasureState.DECIDED, None, date(2025, 9, 16), 6, TODAY)
    assert not is_unheard(MeasureState.DECIDED, None, date(2025, 9, 17), 6, TODAY)
    assert not is_unheard(MeasureState.DECIDED, None, past, 0, TODAY)
    assert not is_unheard(MeasureState.DONE, None, date(2020, 1, 1), 6, TODAY)


def test_silence_is_counted_from_the_last_report(rows):
    assert is_silent(rows[0], 7, TODAY)
    assert not is_silent(rows[0], 8, TODAY)
    assert isinstance(rows[0].id, UUID)


def listed(store):
    with store.read() as work:
        return {row.number: row for row in work.measures.rows(TODAY)}


def test_an_edited_measure_is_read_again_and_the_others_stay(store, rows):
    before = listed(store)
    with store.begin("Ändern") as work:
        work.measures.get(rows[1].id).title = "Bessere Idee"
    after = listed(store)
    assert after["M-2"].title == "Bessere Idee"
    assert after["M-1"] == before["M-1"]
    store.undo()
    assert listed(store) == before


def test_a_new_measure_and_a_new_name_of_the_owner_are_seen(store, rows):
    listed(store)
    with store.begin("Neu") as work:
        work.measures.add(Measure(number="M-3", title="Neu"))
        work.organizations.get(rows[0].organization_id).short_name = "Amt 32"
    after = listed(store)
    assert list(after) == ["M-1", "M-2", "M-3"]
    assert after["M-1"].organization == "Amt 32"
    store.undo()
    assert list(listed(store)) == ["M-1", "M-2"]


def test_parts_of_a_measure_that_is_gone_for_good_stand_alone(store, rows):
    assert listed(store)["M-2"].parent_id == rows[0].id
    with store.begin("Endgültig löschen") as work:
        work.measures.remove(work.measures.get(rows[0].id))
    assert listed(store)["M-2"].parent_id is None
