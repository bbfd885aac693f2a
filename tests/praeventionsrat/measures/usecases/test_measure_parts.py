"""What belongs to a measure: partners, words, money, groups, documents, milestones, indicators."""

from datetime import date

import pytest

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.measures.indicators import IndicatorFields, ReadingFields
from praeventionsrat.measures.parts import (
    CostItemFields,
    CostKind,
    Group,
    MeasureAttachmentFields,
    MeasurePartnerFields,
    MilestoneFields,
    ParticipationFields,
)
from praeventionsrat.measures.records import MeasureFields
from praeventionsrat.measures.usecases import indicators, keywords, milestones, parts
from praeventionsrat.measures.usecases.measure import new_measure

TODAY = date(2026, 3, 17)


@pytest.fixture
def measure(work):
    fields = MeasureFields(title="Licht am Nordbahnhof", starts_on=date(2026, 1, 1))
    return new_measure(work, fields, on=date(2026, 1, 15))


def stone(work, measure, title="Leuchten bestellt", **more):
    fields = MilestoneFields.checked(title=title, **more)
    return milestones.add_milestone(work, measure, fields, today=TODAY)


def indicator(work, measure, **more):
    fields = IndicatorFields.checked(name="Straftaten im Umfeld", **more)
    return indicators.add_indicator(work, measure, fields)


def read(work, indicator_id, on, value=1.0):
    fields = ReadingFields(measured_on=on, value=value)
    return indicators.add_reading(work, indicator_id, fields, today=TODAY)


def test_partners_are_persons_or_institutions_and_nobody_is_one_twice(work, measure):
    house = create_organization(work, OrganizationFields(name="Stadtwerke"))
    person = create_person(work, PersonFields(family_name="Birnbaum"))
    first = parts.add_partner(work, measure, MeasurePartnerFields(organization_id=house))
    parts.add_partner(work, measure, MeasurePartnerFields(person_id=person))

    with pytest.raises(Invalid, match="Steht schon bei den Partnern"):
        parts.add_partner(work, measure, MeasurePartnerFields(organization_id=house))
    with pytest.raises(Invalid, match="Person oder eine Institution"):
        parts.add_partner(work, measure, MeasurePartnerFields())

    fields = MeasurePartnerFields(organization_id=house, task="Strom")
    parts.edit_partner(work, first, fields, seen=work.measure_partners.get(first).revision)
    found = work.measure_partners.where(measure_id=measure)
    assert [(one.position, one.task) for one in found] == [(0, "Strom"), (1, "")]

    parts.remove_partner(work, first)
    assert len(work.measure_partners.where(measure_id=measure)) == 1


def test_words_of_a_measure_are_exactly_those_said(work, measure):
    light, youth, seniors = (
        find_or_add_keyword(work, kind, name).id
        for kind, name in (
            (KeywordKind.TOPIC, "Beleuchtung"),
            (KeywordKind.TARGET_GROUP, "Jugendliche"),
            (KeywordKind.TARGET_GROUP, "Seniorinnen"),
        )
    )
    keywords.set_keywords(work, measure, [light, youth, light])
    keywords.set_keywords(work, measure, [youth, seniors])
    found = work.measure_keywords.where(measure_id=measure)
    assert {one.keyword_id for one in found} == {youth, seniors}


def test_a_word_is_given_once_and_taken(work, measure):
    give = keywords.give_measure_keyword
    first = give(work, KeywordKind.TOPIC, "Beleuchtung", measure_id=measure)
    assert give(work, KeywordKind.TOPIC, "Beleuchtung", measure_id=measure) == first
    give(work, KeywordKind.TARGET_GROUP, "Jugendliche", measure_id=measure)
    found = keywords.keywords_of_measure(work, measure_id=measure)
    assert {(one.kind, one.name) for one in found} == {
        (KeywordKind.TOPIC, "Beleuchtung"),
        (KeywordKind.TARGET_GROUP, "Jugendliche"),
    }
    keywords.take_measure_keyword(work, first)
    assert len(keywords.keywords_of_measure(work, measure_id=measure)) == 1


def test_costs_come_go_and_change(work, measure):
    first = parts.add_cost(work, measure, CostItemFields(title="Leuchten", planned_cents=4_000_000))
    second = parts.add_cost(
        work, measure, CostItemFields(title="Land", kind=CostKind.FUNDING, planned_cents=1)
    )
    parts.edit_cost(work, first, CostItemFields(title="Leuchten", planned_cents=3_999_999))
    found = work.cost_items.where(measure_id=measure)
    assert [(one.title, one.planned_cents, one.position) for one in found] == [
        ("Leuchten", 3_999_999, 0),
        ("Land", 1, 1),
    ]
    with pytest.raises(Stale):
        parts.edit_cost(work, first, CostItemFields(title="Leuchten"), seen=99)
    parts.remove_cost(work, second)
    assert len(work.cost_items.where(measure_id=measure)) == 1


def test_participation_of_a_group_is_noted(work, measure):
    fields = ParticipationFields(group_kind=Group.CITIZENS, how="Bürgerbefragung, 412 Antworten")
    first = parts.add_participation(work, measure, fields)
    second = parts.add_participation(work, measure, fields)
    later = ParticipationFields(group_kind=Group.EXPERTS, how="Anhörung")
    parts.edit_participation(work, first, later)
    parts.remove_participation(work, second)
    found = work.participations.where(measure_id=measure)
    assert [(one.group_kind, one.how) for one in found] == [(Group.EXPERTS, "Anhörung")]


def test_documents_lie_with_the_measure(work, measure):
    fields = MeasureAttachmentFields(title="Lichtmessung")
    made = parts.attach_to_measure(
        work, measure, fields, file_name="../mess:ung.pdf", content=b"hell"
    )
    parts.attach_to_measure(work, measure, fields, file_name="b.pdf", content=b"hell")
    parts.edit_measure_attachment(work, made, MeasureAttachmentFields(title="Messung 2026"))
    first, second = work.measure_attachments.where(measure_id=measure)
    assert (first.title, first.position, second.position) == ("Messung 2026", 0, 1)
    assert "/" not in first.file_name
    assert work.blobs.get(first.sha256).content == b"hell"
    parts.detach_from_measure(work, made)
    assert work.measure_attachments.where(measure_id=measure) == [second]


def test_milestones_keep_their_order_and_can_be_moved(work, measure):
    first, second, third = (stone(work, measure, title) for title in "ABC")
    milestones.move_milestone(work, third, 0)
    milestones.move_milestone(work, first, 9)
    titles = [one.title for one in work.milestones.where(measure_id=measure)]
    assert titles == ["C", "B", "A"]
    milestones.move_milestone(work, second, -5)
    milestones.remove_milestone(work, third)
    assert [one.title for one in work.milestones.where(measure_id=measure)] == ["B", "A"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"due_on": date(2025, 12, 31)}, r"vor dem Beginn der Maßnahme am 01\.01\.2026"),
        ({"starts_on": date(2025, 12, 31)}, r"vor dem Beginn der Maßnahme am 01\.01\.2026"),
        (
            {"starts_on": date(2026, 5, 2), "due_on": date(2026, 5, 1)},
            "vor dem Beginn des Meilensteins",
        ),
        ({"done_on": date(2026, 3, 18)}, "nicht in der Zukunft"),
    ],
)
def test_a_milestone_with_impossible_days_is_refused(work, measure, wrong, sentence):
    made = stone(work, measure)
    with pytest.raises(Invalid, match=sentence):
        stone(work, measure, **wrong)
    with pytest.raises(Invalid, match=sentence):
        fields = MilestoneFields.checked(title="Leuchten", **wrong)
        milestones.edit_milestone(work, made, fields, today=TODAY)


def test_a_milestone_is_reached_and_open_again(work, measure):
    made = stone(work, measure, due_on=date(2026, 5, 1))
    fields = MilestoneFields(title="Leuchten da", starts_on=date(2026, 2, 1))
    milestones.edit_milestone(work, made, fields, today=TODAY, seen=None)
    milestones.finish_milestone(work, made, on=TODAY, today=TODAY)
    assert work.milestones.get(made).done_on == TODAY
    with pytest.raises(Invalid, match="nicht in der Zukunft"):
        milestones.finish_milestone(work, made, on=date(2026, 3, 18), today=TODAY)
    milestones.finish_milestone(work, made, on=None, today=TODAY)
    assert work.milestones.get(made).done_on is None


def test_milestones_wait_for_each_other_but_never_in_a_circle(work, measure):
    first, second, third, fourth = (stone(work, measure, title) for title in "ABCD")
    milestones.link_milestones(work, second, first)
    milestones.link_milestones(work, second, first)
    milestones.link_milestones(work, third, second)
    milestones.link_milestones(work, fourth, first)
    milestones.link_milestones(work, fourth, third)
    assert len(work.milestone_links.all()) == 4

    for late, early in ((first, third), (first, first), (first, fourth), (second, third)):
        with pytest.raises(UserError, match="im Kreis"):
            milestones.link_milestones(work, late, early)

    milestones.unlink_milestones(work, third, second)
    milestones.link_milestones(work, second, third)
    assert {(link.milestone_id, link.after_id) for link in work.milestone_links.all()} == {
        (second, first),
        (fourth, first),
        (fourth, third),
        (second, third),
    }


def test_two_ways_to_the_same_milestone_are_no_circle(work, measure):
    first, left, right, last, after = (stone(work, measure, title) for title in "ABCDE")
    for late, early in ((left, first), (right, first), (last, left), (last, right)):
        milestones.link_milestones(work, late, early)
    milestones.link_milestones(work, after, last)
    assert len(work.milestone_links.all()) == 5


def test_readings_are_kept_also_where_nobody_knows_the_base(work, measure):
    made = indicator(work, measure)
    read(work, made, date(2026, 2, 1), 41.5)
    assert [one.value for one in work.readings.where(indicator_id=made)] == [41.5]


def test_a_reading_lies_neither_before_the_beginning_nor_in_the_future(work, measure):
    made = indicator(work, measure)
    with pytest.raises(Invalid, match=r"vor dem Beginn der Maßnahme am 01\.01\.2026\. Was davor"):
        read(work, made, date(2025, 12, 31))
    with pytest.raises(Invalid, match="in der Zukunft"):
        read(work, made, date(2026, 3, 18))


def test_with_a_base_readings_begin_there_even_before_the_measure(work, measure):
    made = indicator(work, measure, base=52, base_on=date(2025, 6, 1))
    read(work, made, date(2025, 9, 1))
    with pytest.raises(Invalid, match=r"vor dem Ausgangswert vom 01\.06\.2025"):
        read(work, made, date(2025, 5, 31))


def test_a_measure_without_a_beginning_takes_readings_of_any_past_day(work):
    measure = new_measure(work, MeasureFields(title="Ohne Beginn"), on=TODAY)
    read(work, indicator(work, measure), date(1999, 1, 1))


def test_one_day_has_one_reading(work, measure):
    made = indicator(work, measure)
    first = read(work, made, date(2026, 2, 1))
    other = read(work, made, date(2026, 2, 2))
    with pytest.raises(Invalid, match=r"Für den 01\.02\.2026 gibt es schon"):
        read(work, made, date(2026, 2, 1))
    again = ReadingFields(measured_on=date(2026, 2, 1), value=9)
    indicators.edit_reading(work, first, again, today=TODAY, seen=None)
    with pytest.raises(Invalid, match="gibt es schon"):
        indicators.edit_reading(work, other, again, today=TODAY)
    assert work.readings.get(first).value == 9
    indicators.remove_reading(work, first)
    assert len(work.readings.where(indicator_id=made)) == 1


def test_base_and_target_come_one_after_the_other_and_the_base_before_the_readings(work, measure):
    made = indicator(work, measure)
    wrong = {"base_on": TODAY, "target_on": TODAY}
    with pytest.raises(Invalid, match="nach dem Ausgangswert"):
        indicator(work, measure, **wrong)
    read(work, made, date(2026, 2, 1))
    late = IndicatorFields(name="Straftaten", base_on=date(2026, 2, 2))
    with pytest.raises(Invalid, match=r"schon einen Messwert vom 01\.02\.2026"):
        indicators.edit_indicator(work, made, late)
    early = IndicatorFields(name="Straftaten", base=50, base_on=date(2026, 2, 1))
    indicators.edit_indicator(work, made, early, seen=work.indicators.get(made).revision)
    assert work.indicators.get(made).base == 50


def test_an_indicator_goes_with_its_readings(work, measure):
    first, second = indicator(work, measure), indicator(work, measure)
    read(work, first, date(2026, 2, 1))
    indicators.remove_indicator(work, first)
    assert [one.position for one in work.indicators.where(measure_id=measure)] == [1]
    assert work.readings.all() == []
    assert work.indicators.get(second)
