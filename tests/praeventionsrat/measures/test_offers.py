"""The register of what is offered already: kept, checked, compared, and its gaps."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import Invalid, NotFound, Stale
from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers import OfferFields, OverlapKind, OverlapVerdictFields
from praeventionsrat.measures.offers_gaps import count_gaps, read_gaps
from praeventionsrat.measures.offers_state import (
    OfferState,
    months_between,
    runs,
    state_of,
    state_words,
)
from praeventionsrat.measures.offers_usecases import (
    check_offer,
    copy_offer,
    create_offer,
    delete_offer,
    edit_offer,
    give_offer_keyword,
    keywords_of_offer,
    take_offer_keyword,
)
from praeventionsrat.measures.overlaps import forget_verdict, judge, read_field
from praeventionsrat.measures.overlaps_search import find_overlaps
from praeventionsrat.measures.overlaps_values import ThingKind
from praeventionsrat.measures.parts import MeasureKeyword
from praeventionsrat.measures.records import Evidence, FieldOfAction, Measure, MeasureState

TODAY = date(2026, 11, 22)
GROUP, TOPIC = KeywordKind.TARGET_GROUP, KeywordKind.TOPIC


def row_of(**values: object) -> OfferRow:
    blank = {
        "id": uuid4(),
        "title": "Boxen",
        "provider": "",
        "district": "",
        "place": "",
        "groups": (),
        "topics": (),
        "languages": (),
        "access": "",
        "evidence": Evidence.NONE,
        "starts_on": None,
        "ends_on": None,
        "checked_on": TODAY,
        "is_printed": True,
    }
    return OfferRow(**{**blank, **values})


def an_offer(work, title="Boxtraining", **values):
    return create_offer(work, OfferFields.checked(title=title, **values))


def test_an_offer_is_kept_with_its_words(work):
    house = create_organization(work, OrganizationFields(name="TV Musterau"))
    district = find_or_add_keyword(work, KeywordKind.DISTRICT, "Nordstadt").id
    made = an_offer(work, organization_id=house, provider="wer anders", district_id=district)
    for kind, name in ((GROUP, "Jugendliche"), (TOPIC, "Gewaltprävention"), (GROUP, "Kinder")):
        give_offer_keyword(work, kind, name, offer_id=made)
    give_offer_keyword(work, KeywordKind.LANGUAGE, "Türkisch", offer_id=made)

    (row,) = work.offers.rows()
    assert (row.provider, row.district, row.groups) == (
        "TV Musterau",
        "Nordstadt",
        ("Kinder", "Jugendliche"),
    )
    assert (row.topics, row.languages) == (("Gewaltprävention",), ("Türkisch",))


def test_a_word_given_twice_stands_once_and_can_be_taken(work):
    made = an_offer(work)
    given = give_offer_keyword(work, GROUP, "Kinder", offer_id=made)

    assert give_offer_keyword(work, GROUP, "kinder", offer_id=made) == given
    assert [one.name for one in keywords_of_offer(work, offer_id=made)] == ["Kinder"]
    take_offer_keyword(work, given)
    assert keywords_of_offer(work, offer_id=made) == []


def test_offers_stand_in_german_order_without_deleted_ones(work):
    for title in ("Zirkus", "Ärger-Training", "Boxen"):
        an_offer(work, title)
    delete_offer(work, an_offer(work, "Alt"), at=datetime.now(UTC))

    assert [row.title for row in work.offers.rows()] == ["Ärger-Training", "Boxen", "Zirkus"]


def test_an_end_before_the_begin_is_refused(work):
    made = an_offer(work)
    wrong = OfferFields.checked(
        title="x", starts_on=date(2026, 2, 1), ends_on=date(2026, 1, 1)
    )  # fmt: skip

    with pytest.raises(Invalid, match="Ende liegt vor"):
        edit_offer(work, made, wrong)
    with pytest.raises(Invalid):
        create_offer(work, wrong)


def test_an_offer_changed_elsewhere_is_not_overwritten(work):
    made = an_offer(work)
    edit_offer(work, made, OfferFields.checked(title="Ringen"), seen=1)

    assert work.offers.get(made).title == "Ringen"
    with pytest.raises(Stale):
        edit_offer(work, made, OfferFields.checked(title="Judo"), seen=99)


def test_who_asked_notes_the_day(work):
    made = an_offer(work)
    check_offer(work, made, on=TODAY)

    assert work.offers.rows()[0].checked_on == TODAY


def test_a_copy_has_the_words_and_was_not_checked(work):
    made = an_offer(work, access="dienstags", checked_on=TODAY)
    give_offer_keyword(work, GROUP, "Kinder", offer_id=made)
    copied = work.offers.get(copy_offer(work, made))

    assert (copied.title, copied.access, copied.checked_on) == (
        "Boxtraining (Kopie)",
        "dienstags",
        None,
    )
    assert [one.name for one in keywords_of_offer(work, offer_id=copied.id)] == ["Kinder"]


@pytest.mark.parametrize(
    ("values", "state", "words"),
    [
        ({"ends_on": date(2026, 11, 21)}, OfferState.OVER, "beendet"),
        ({"checked_on": None}, OfferState.NEVER_CHECKED, "noch nie geprüft"),
        (
            {"checked_on": date(2025, 11, 22)},
            OfferState.OLD,
            "nicht geprüft seit 12 Monaten",
        ),
        ({"checked_on": date(2025, 11, 23)}, OfferState.FRESH, "aktuell"),
        ({"starts_on": date(2026, 11, 23)}, OfferState.COMING, "beginnt bald"),
        ({"ends_on": TODAY, "starts_on": TODAY}, OfferState.FRESH, "aktuell"),
    ],
)
def test_the_list_says_how_fresh_an_offer_is(values, state, words):
    row = row_of(**values)

    assert state_of(row, TODAY) is state
    assert state_words(row, TODAY) == words


def test_months_are_counted_across_the_end_of_a_year():
    assert months_between(date(2025, 12, 31), date(2026, 1, 31)) == 1
    assert months_between(date(2025, 12, 31), date(2026, 1, 30)) == 0
    assert months_between(date(2026, 1, 31), date(2026, 2, 28)) == 0


def test_an_offer_runs_between_its_days():
    assert runs(row_of(), TODAY)
    assert not runs(row_of(starts_on=date(2027, 1, 1)), TODAY)
    assert not runs(row_of(ends_on=date(2026, 1, 1)), TODAY)


def test_gaps_are_where_neither_the_district_nor_the_town_has_anything():
    rows = [
        row_of(groups=("Kinder",), district="Nordstadt"),
        row_of(groups=("kinder", "Eltern"), district="nordstadt"),
        row_of(groups=("Frauen",)),
        row_of(groups=("Frauen",), district="Vorort, der auf keiner Liste steht"),
        row_of(groups=("Seeleute",)),
    ]
    found = count_gaps(rows, ["Kinder", "Eltern", "Frauen", "Männer"], ["Nordstadt", "Süd"])

    assert [(row.id, row.counts, row.gaps) for row in found.rows] == [
        ("Kinder", (2, 0, 0), 1),
        ("Eltern", (1, 0, 0), 1),
        ("Frauen", (0, 0, 2), 0),
        ("Männer", (0, 0, 0), 2),
    ]
    assert found.number == 4
    assert found.rows[1].offers[0] == (rows[1].id,)


def test_only_what_runs_today_fills_a_gap(work):
    find_or_add_keyword(work, KeywordKind.DISTRICT, "Nordstadt")
    old, new = an_offer(work, "Alt", ends_on=date(2026, 1, 1)), an_offer(work, "Neu")
    for made in (old, new):
        give_offer_keyword(work, GROUP, "Eltern", offer_id=made)
    gaps = read_gaps(work, TODAY)

    eltern = next(row for row in gaps.rows if row.id == "Eltern")
    assert (gaps.districts, eltern.counts) == (("Nordstadt",), (0, 1))


def a_measure(work, number, **values):
    made = Measure(number=number, title="Streetwork am Bahnhof", **values)
    work.measures.add(made)
    return made


def test_measures_and_offers_are_read_for_comparing(work):
    field = FieldOfAction(name="Sichere Räume")
    work.fields_of_action.add(field)
    person = create_person(work, PersonFields(given_name="Jutta", family_name="Eichenlaub"))
    house = create_organization(work, OrganizationFields(name="Jugendamt"))
    word = find_or_add_keyword(work, TOPIC, "Gewaltprävention")
    one = a_measure(work, "M-1", field_id=field.id, person_id=person, description="**fett**")
    work.measure_keywords.add(MeasureKeyword(measure_id=one.id, keyword_id=word.id))
    a_measure(work, "M-2", parent_id=one.id, organization_id=house, person_id=person)
    an_offer(work, provider="Nachbarschaft")
    an_offer(work, "Boxen", person_id=person)
    an_offer(work, "Judo", organization_id=house, provider="wer anders")

    things = {thing.title + thing.owner: thing for thing in read_field(work).things}
    first = things["Streetwork am BahnhofJutta Eichenlaub"]
    assert (first.field, first.topics, first.words) == (
        "Sichere Räume",
        ("Gewaltprävention",),
        "**fett**",
    )
    assert things["Streetwork am BahnhofJugendamt"].parent_id == one.id
    assert things["BoxtrainingNachbarschaft"].kind is ThingKind.OFFER
    assert {"BoxenJutta Eichenlaub", "JudoJugendamt"} <= set(things)


def test_what_is_over_overlaps_with_nothing(work):
    a_measure(work, "M-1", state=MeasureState.REJECTED)
    a_measure(work, "M-2", state=MeasureState.POSTPONED)
    a_measure(work, "M-3", state=MeasureState.DONE)
    a_measure(work, "M-4", state=MeasureState.DONE, ends_on=date(2026, 1, 1))
    a_measure(work, "M-5", deleted_at=datetime.now(UTC))
    a_measure(work, "M-6", state=MeasureState.PERMANENT)

    assert len(read_field(work).things) == 2


def verdict(kind=OverlapKind.NONE, note=""):
    return OverlapVerdictFields(kind=kind, note=note)


@pytest.mark.parametrize("swapped", [False, True])
def test_a_judged_pair_is_not_proposed_again_until_it_is_forgotten(work, swapped):
    one, other = a_measure(work, "M-1"), a_measure(work, "M-2")
    pair = [(ThingKind.MEASURE, one.id), (ThingKind.MEASURE, other.id)]
    assert len(find_overlaps(read_field(work).things)) == 1
    made = judge(work, *(pair[::-1] if swapped else pair), verdict())

    field = read_field(work)
    assert find_overlaps(field.things, apart=field.apart) == ()
    assert judge(work, *pair, verdict(OverlapKind.SYNERGY, "teilen sich den Raum")) == made
    (judged,) = read_field(work).judged
    assert (judged.kind, judged.note) == (OverlapKind.SYNERGY, "teilen sich den Raum")
    forget_verdict(work, made)
    assert read_field(work).judged == ()


def test_offers_are_judged_against_offers_and_measures(work):
    measure, one, other = a_measure(work, "M-1"), an_offer(work), an_offer(work, "Boxen")
    judge(work, (ThingKind.OFFER, one), (ThingKind.MEASURE, measure.id), verdict())
    judge(work, (ThingKind.OFFER, other), (ThingKind.OFFER, one), verdict())

    assert read_field(work).apart == {
        frozenset((measure.id, one)),
        frozenset((one, other)),
    }


def test_a_verdict_goes_with_what_it_is_about(store):
    with store.begin("anlegen") as work:
        one, other = an_offer(work), an_offer(work, "Boxen")
        judge(work, (ThingKind.OFFER, one), (ThingKind.OFFER, other), verdict())
    with store.begin("löschen") as work:
        work.offers.remove(work.offers.get(one))
    with store.read() as work:
        assert work.overlap_verdicts.all() == []


def test_an_offer_that_is_gone_says_so(work):
    with pytest.raises(NotFound, match="Angebot"):
        check_offer(work, UUID(int=1), on=TODAY)
