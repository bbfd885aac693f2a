"""Which measures and offers get in each other's way, and which could go together."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.measures.offers import OverlapKind
from praeventionsrat.measures.overlaps_compare import compare, points_of
from praeventionsrat.measures.overlaps_search import find_overlaps
from praeventionsrat.measures.overlaps_sides import side, stems
from praeventionsrat.measures.overlaps_values import Overlap, Thing, ThingKind
from praeventionsrat.measures.records import Approach
from tests.spent import spent

ONE = Thing(
    UUID(int=1),
    title="Streetwork am Nordbahnhof",
    owner="Jugendamt",
    district="Nordstadt",
    groups=("Jugendliche",),
    topics=("Gewaltprävention",),
    starts_on=date(2026, 1, 1),
    ends_on=date(2026, 12, 31),
)
OTHER = replace(
    ONE, id=UUID(int=2), kind=ThingKind.OFFER, title="Boxtraining ohne Fäuste", owner="TV Musterau"
)


def between(one: Thing, other: Thing) -> Overlap:
    found = compare(side(one), side(other))
    assert found is not None
    assert found == compare(side(other), side(one))
    return found


def nothing(one: Thing, other: Thing) -> bool:
    return compare(side(one), side(other)) is None


def test_the_same_place_group_and_topic_at_the_same_time_in_two_hands_is_friction() -> None:
    found = between(ONE, OTHER)

    assert found.score == 25 + 20 + 20 + 10
    assert found.guess is OverlapKind.FRICTION
    assert found.shared == (
        "gleicher Stadtteil Nordstadt",
        "gleiche Zielgruppe Jugendliche",
        "gleiches Thema Gewaltprävention",
        "überlappende Zeit",
    )
    assert found.why == "Fast dasselbe zur gleichen Zeit in zwei Händen."


def test_where_nobody_is_named_the_hands_are_not_counted() -> None:
    assert "nicht geklärt" in between(ONE, replace(OTHER, owner="")).why


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (replace(OTHER, topics=("Suchtprävention",)), "Thema ist ein anderes"),
        (replace(OTHER, topics=()), "Dieselben Menschen"),
        (replace(OTHER, groups=("Eltern",)), "Zielgruppe ist eine andere"),
        (replace(OTHER, owner="JUGENDAMT "), "in einer Hand"),
    ],
)
def test_what_differs_in_one_thing_can_complete_the_other(other: Thing, why: str) -> None:
    found = between(ONE, other)

    assert found.guess is OverlapKind.SYNERGY
    assert why in found.why


def test_another_approach_is_a_synergy() -> None:
    social = replace(ONE, approach=Approach.SOCIAL)
    found = between(social, replace(OTHER, approach=Approach.SITUATIONAL))

    assert (found.guess, found.why) == (
        OverlapKind.SYNERGY,
        "Der Ansatz ist ein anderer – beides kann sich ergänzen.",
    )


def test_one_after_the_other_is_a_synergy_and_long_ago_is_nothing() -> None:
    next_day = replace(OTHER, starts_on=date(2027, 1, 1), ends_on=None)
    spring = replace(OTHER, starts_on=date(2027, 3, 1), ends_on=None)
    year = replace(OTHER, starts_on=date(2028, 1, 1), ends_on=None)

    assert "unmittelbar nacheinander" in between(ONE, next_day).shared
    assert "im Abstand von 60 Tagen nacheinander" in between(ONE, spring).shared
    assert between(ONE, spring).guess is OverlapKind.SYNERGY
    assert nothing(ONE, year)


def test_an_offer_for_the_whole_town_meets_a_measure_of_a_district() -> None:
    found = between(ONE, replace(OTHER, district=""))

    assert found.score == 10 + 20 + 20 + 10
    assert found.shared[0] == "für die ganze Stadt, also auch für Nordstadt"
    assert (found.guess, "mittragen" in found.why) == (OverlapKind.SYNERGY, True)
    both = between(replace(ONE, district=""), replace(OTHER, district=""))
    assert both.guess is OverlapKind.FRICTION
    assert both.shared[0] == "beide für die ganze Stadt"


def test_the_same_title_elsewhere_can_be_planned_together() -> None:
    south = replace(
        ONE, id=UUID(int=3), title="Streetwork Nordbahnhof", district="Südstadt", owner="Caritas"
    )
    found = between(ONE, south)

    assert found.guess is OverlapKind.SYNERGY
    assert "verschiedenen Orten" in found.why
    assert "ähnlicher Titel" in found.shared


def test_the_same_room_counts_more_than_the_same_district() -> None:
    room = "Jugendhaus Nordpol"
    here = between(replace(ONE, place=room), replace(OTHER, place="Jugendhaus Südpol"))
    same = between(replace(ONE, place=room), replace(OTHER, place=room.upper()))

    assert same.score - here.score == 10
    assert "gleicher Ort Jugendhaus Nordpol" in same.shared


def test_several_common_words_are_told_together() -> None:
    groups, topics = ("Kinder", "Jugendliche"), ("Zivilcourage", "Gewaltprävention")
    found = between(
        replace(ONE, groups=groups, topics=topics, field="Sichere Räume"),
        replace(OTHER, groups=groups[::-1], topics=topics, field="sichere räume"),
    )

    assert found.score == 25 + 25 + 25 + 5 + 10
    assert "gleiche Zielgruppen Kinder und Jugendliche" in found.shared
    assert "gleiches Handlungsfeld Sichere Räume" in found.shared


def test_parts_of_one_measure_are_no_overlap() -> None:
    part = replace(OTHER, parent_id=ONE.id)
    brother = replace(OTHER, id=UUID(int=3), parent_id=ONE.id)

    assert nothing(ONE, part)
    assert nothing(part, ONE)
    assert nothing(part, brother)
    assert nothing(ONE, ONE)


def test_a_district_alone_is_no_overlap() -> None:
    assert nothing(ONE, replace(OTHER, groups=(), topics=()))
    assert nothing(replace(ONE, district=""), replace(OTHER, district="", topics=()))


def test_words_of_every_day_do_not_make_titles_alike() -> None:
    assert stems("Neue Projekte für die Stadt und die Beleuchtungen") == {"beleuch"}


def test_what_was_judged_is_not_proposed_again() -> None:
    judged = frozenset({frozenset({ONE.id, OTHER.id})})

    assert len(find_overlaps([ONE, OTHER])) == 1
    assert find_overlaps([ONE, OTHER], apart=judged) == ()


def test_the_most_striking_come_first_and_no_more_than_wanted() -> None:
    weaker = replace(OTHER, id=UUID(int=3), topics=("Suchtprävention",))
    found = find_overlaps([weaker, ONE, OTHER])

    assert [pair.score for pair in found] == sorted((p.score for p in found), reverse=True)
    assert len(find_overlaps([weaker, ONE, OTHER], most=1)) == 1


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    find_overlaps([ONE, OTHER], progress=lambda done, total: told.append((done, total)))

    assert told == [(0, 2)]


DAYS = st.none() | st.dates(date(2025, 1, 1), date(2027, 12, 31))
WORDS = ("Streetwork", "Beleuchtung", "Nordbahnhof", "Training", "Schulhof")
THINGS = st.builds(
    Thing,
    st.uuids(version=4),
    st.sampled_from(ThingKind),
    st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join),
    st.sampled_from(["", *WORDS]),
    st.sampled_from(["", "Jugendamt", "Polizei"]),
    st.sampled_from(["", "Nordstadt", "Südstadt"]),
    st.sampled_from(["", "Bahnhof"]),
    st.lists(st.sampled_from(["Kinder", "Eltern", "Frauen"]), max_size=2, unique=True).map(tuple),
    st.lists(st.sampled_from(["Sucht", "Gewalt", "Medien"]), max_size=2, unique=True).map(tuple),
    st.sampled_from(["", "Feld"]),
    st.sampled_from(Approach),
    DAYS,
    DAYS,
)


@given(st.lists(THINGS, max_size=25, unique_by=lambda thing: thing.id))
def test_the_search_finds_what_comparing_each_with_each_finds(things: list[Thing]) -> None:
    found = find_overlaps(things)
    every = [compare(side(one), side(other)) for one, other in combinations(things, 2)]
    wanted = {pair for pair in every if pair}

    assert set(found) == wanted
    assert all(45 <= pair.score <= 100 for pair in found)


def a_big_office(random: Random) -> list[Thing]:
    titles = [
        "Beleuchtung",
        "Mentoren",
        "Theater",
        "Sport",
        "Turnier",
        "Beratung",
        "Fahrrad",
        "Training",
        "Medien",
    ]
    groups = [f"Gruppe {n}" for n in range(10)]
    topics = [f"Thema {n}" for n in range(14)]
    days = [date(2022, 1, 1) + timedelta(days=n) for n in range(1500)]
    return [
        Thing(
            UUID(int=number),
            title=" ".join([*random.sample(titles, 2), f"Wort{random.randrange(900)}"]),
            words=" ".join(random.choices(titles, k=40)),
            owner=f"Amt {random.randrange(60)}",
            district=random.choice(["", *(f"Stadtteil {n}" for n in range(20))]),
            groups=tuple(random.sample(groups, 2)),
            topics=tuple(random.sample(topics, 2)),
            starts_on=random.choice(days),
        )
        for number in range(2500)
    ]


def test_two_thousand_measures_and_five_hundred_offers_take_about_a_second() -> None:
    things = a_big_office(Random(1))
    assert spent(lambda: find_overlaps(things)) < 8  # 0.6 s where it was measured
    found = find_overlaps(things)
    assert len(found) == 500


def test_where_too_many_share_their_words_only_the_likeliest_are_compared() -> None:
    crowd = [replace(OTHER, id=UUID(int=100 + n), topics=("Sucht",)) for n in range(90)]
    things = [ONE, *crowd, replace(OTHER, id=UUID(int=5))]
    found = find_overlaps(things, most=10_000)

    assert {UUID(int=1), UUID(int=5)} in [{pair.first, pair.second} for pair in found]
    assert points_of(side(ONE), side(crowd[0])) == 55
