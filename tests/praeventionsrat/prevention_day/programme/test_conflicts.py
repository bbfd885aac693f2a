"""What does not fit together, found and explained."""

from datetime import date

import pytest

from praeventionsrat.prevention_day.programme.conflicts import (
    ConflictKind,
    conflicts,
    conflicts_per_item,
    conflicts_with_rain,
)
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from tests.praeventionsrat.prevention_day.programme.rows_made import (
    crew_row,
    day_row,
    item_row,
    key,
    programme_row,
    venue_row,
)
from tests.spent import spent

DAY = day_row()
STAGE, ROOM = venue_row(1, "Bühne"), venue_row(2, "Raum 112")
LENA = crew_row(1, "Lena Rabenhorst", affiliation="Polizei")


def found(*items, days=(DAY,), venues=(STAGE, ROOM), rain=False, **more):
    return conflicts(programme_row(days, venues, items, **more), rain=rain)


def only(*items, **more):
    [one] = found(*items, **more)
    return one


def test_a_person_in_two_places_at_once_is_named_with_both_items():
    one = item_row(1, 675, 30, STAGE, DAY, [LENA], title="Trickdiebe")
    other = item_row(2, 690, 30, ROOM, DAY, [LENA], title="Sprechstunde")
    conflict = only(other, one)
    assert conflict.kind is ConflictKind.PERSON
    assert conflict.item_ids == (one.id, other.id)
    assert conflict.day_id == DAY.id
    assert conflict.sentence == (
        "Lena Rabenhorst ist doppelt eingeplant: „Trickdiebe“ (11:15–11:45 Uhr, Bühne) und "
        "„Sprechstunde“ (11:30–12:00 Uhr, Raum 112) überschneiden sich. Verlegen Sie einen der "
        "beiden Programmpunkte, oder bitten Sie jemand anderen."
    )
    assert conflicts_per_item([conflict]) == {one.id: 1, other.id: 1}


def test_two_people_in_the_same_two_items_are_one_conflict():
    both = [LENA, crew_row(2, "Kim Muster")]
    one, other = item_row(1, 675, 30, STAGE, DAY, both), item_row(2, 690, 30, ROOM, DAY, both)
    assert "Lena Rabenhorst und Kim Muster sind doppelt" in only(one, other).sentence


def test_a_contact_is_the_same_person_whatever_stands_in_print():
    here = item_row(1, 660, 30, STAGE, DAY, [crew_row(1, "Dr. A. Kern", person=9)])
    there = item_row(2, 660, 30, ROOM, DAY, [crew_row(2, "Frau Kern", person=9)])
    assert only(here, there).kind is ConflictKind.PERSON
    namesake = item_row(3, 660, 30, ROOM, DAY, [crew_row(3, "Dr. A. Kern")])
    assert found(here, namesake) == ()


def test_free_names_are_the_same_person_in_the_same_institution_only():
    police = item_row(1, 660, 30, STAGE, DAY, [LENA])
    folded = item_row(
        2, 660, 30, ROOM, DAY, [crew_row(2, "LENA RABENHORST", affiliation="polizei")]
    )
    choir = item_row(3, 660, 30, ROOM, DAY, [crew_row(3, "Lena Rabenhorst", affiliation="Chor")])
    assert only(police, folded).kind is ConflictKind.PERSON
    assert found(police, choir) == ()
    nameless = [item_row(n, 660, 30, p, DAY, [crew_row(n, affiliation="Polizei")])
                for n, p in ((4, STAGE), (5, ROOM))]  # fmt: skip
    assert found(*nameless) == ()


def test_who_is_responsible_cannot_be_on_another_stage():
    one = item_row(1, 660, 30, STAGE, DAY, [crew_row(1, "Kim Muster", person=9)])
    other = item_row(2, 670, 30, ROOM, DAY, responsible_id=key(9), responsible="Kim Muster")
    assert only(one, other).kind is ConflictKind.PERSON
    same = item_row(3, 660, 30, STAGE, DAY, [crew_row(1, "Kim Muster", person=9)],
                    responsible_id=key(9), responsible="Kim Muster")  # fmt: skip
    assert found(same) == ()


def test_the_patron_and_the_mayor_are_named_as_such():
    welcome = crew_row(1, "Dr. Jutta Eichenlaub", affiliation="Stadt")
    one, other = (
        item_row(1, 660, 15, STAGE, DAY, [welcome]),
        item_row(2, 670, 15, ROOM, DAY, [welcome]),
    )
    conflict = only(one, other, patron="Bürgermeisterin Jutta Eichenlaub")
    assert conflict.kind is ConflictKind.PATRON
    assert conflict.sentence.startswith("Dr. Jutta Eichenlaub (Schirmherrschaft) ist doppelt")
    mayor = crew_row(2, "Jutta Eichenlaub", person=9, post_title="Oberbürgermeisterin")
    one, late = item_row(3, 660, 15, STAGE, DAY, [mayor]), item_row(4, 677, 15, ROOM, DAY, [mayor])
    conflict = only(one, late, patron="Landrat Kern")
    assert conflict.kind is ConflictKind.PATRON
    assert conflict.sentence.startswith(
        "Jutta Eichenlaub (Bürgermeisteramt) kommt nicht rechtzeitig"
    )
    sees = item_row(5, 660, 15, ROOM, DAY, responsible_id=key(9), responsible="Jutta Eichenlaub")
    assert only(one, sees, patron="Frau Jutta Eichenlaub").kind is ConflictKind.PATRON
    assert only(sees, one, patron="Eichenlaub").kind is ConflictKind.PATRON


def test_between_two_places_there_must_be_time_to_walk():
    one, other = item_row(1, 660, 30, STAGE, DAY, [LENA]), item_row(2, 693, 30, ROOM, DAY, [LENA])
    conflict = only(one, other)
    assert conflict.kind is ConflictKind.WALK
    assert "liegen 3 Minuten, der Weg braucht 5 Minuten" in conflict.sentence
    both = [LENA, crew_row(2, "Kim Muster")]
    at_once = item_row(3, 690, 30, ROOM, DAY, both)
    assert "liegt keine Minute" in only(one, at_once).sentence
    assert "kommen nicht" in only(item_row(4, 659, 30, STAGE, DAY, both), at_once).sentence
    assert "liegt 1 Minute" in only(item_row(4, 659, 30, STAGE, DAY, both), at_once).sentence
    assert found(one, item_row(5, 695, 30, ROOM, DAY, [LENA])) == ()
    assert found(one, item_row(6, 690, 30, STAGE, DAY, [LENA])) == ()
    assert found(one, item_row(7, 690, 30, None, DAY, [LENA])) == ()
    noted = {frozenset((STAGE.id, ROOM.id)): 20}
    far = item_row(8, 705, 30, ROOM, DAY, [LENA])
    assert only(one, far, walks=noted).kind is ConflictKind.WALK
    assert found(one, other, walks={frozenset((STAGE.id, ROOM.id)): 3}) == ()


def test_a_place_taken_twice_and_too_little_time_to_rebuild():
    hall = venue_row(3, "Halle", setup=10, teardown=5)
    one = item_row(1, 660, 45, hall, DAY, title="A")
    twice = only(one, item_row(2, 690, 30, hall, DAY, title="B"), venues=(hall,))
    assert twice.kind is ConflictKind.PLACE
    assert twice.sentence.startswith("„Halle“ ist doppelt belegt: „A“ (11:00–11:45 Uhr, Halle) und")
    short = only(one, item_row(3, 719, 30, hall, DAY), venues=(hall,))
    assert short.kind is ConflictKind.SETUP
    assert (
        "liegen 14 Minuten, gebraucht werden 15 Minuten (5 für den Abbau und 10 für den Aufbau)"
        in short.sentence
    )
    assert found(one, item_row(4, 720, 30, hall, DAY), venues=(hall,)) == ()
    assert found(one, item_row(5, 705, 30, hall, DAY, setup_minutes=0), venues=(hall,)) != ()
    free = item_row(6, 660, 45, hall, DAY, teardown_minutes=0)
    assert found(free, item_row(7, 705, 30, hall, DAY, setup_minutes=0), venues=(hall,)) == ()


def test_long_set_up_is_in_the_way_of_earlier_items_too():
    long = item_row(1, 720, 30, STAGE, DAY, setup_minutes=90)
    first, second = item_row(2, 630, 15, STAGE, DAY), item_row(3, 660, 15, STAGE, DAY)
    assert [one.item_ids for one in found(first, second, long)] == [
        (first.id, long.id),
        (second.id, long.id),
    ]


def test_more_seats_than_the_place_holds_per_time_slot():
    small = venue_row(3, "Zimmer", capacity=20)
    conflict = only(item_row(1, 660, 60, small, DAY, title="Kurs", seats=21), venues=(small,))
    assert conflict.kind is ConflictKind.CAPACITY
    assert (
        "„Kurs“ (11:00–12:00 Uhr, Zimmer) bietet 21 Plätze, „Zimmer“ fasst 20 Personen."
        in conflict.sentence
    )
    assert found(item_row(1, 660, 60, small, DAY, seats=20), venues=(small,)) == ()
    assert (
        found(item_row(1, 660, 60, small, DAY, seats=120, slot_minutes=10), venues=(small,)) == ()
    )
    slots = only(item_row(1, 660, 60, small, DAY, seats=121, slot_minutes=10), venues=(small,))
    assert "bietet 21 Plätze je Zeitfenster von 10 Minuten" in slots.sentence
    assert found(item_row(1, 660, 60, None, DAY, seats=121), venues=(small,)) == ()


def test_what_lies_outside_of_the_opening_times_is_told_if_it_is_public():
    early, late = item_row(1, 570, 30, STAGE, DAY), item_row(2, 1000, 30, STAGE, DAY)
    assert [one.kind for one in found(early, late)] == [ConflictKind.HOURS] * 2
    assert "(10:00–17:00 Uhr)" in found(early, late)[0].sentence
    assert found(item_row(3, 480, 90, STAGE, DAY, is_public=False)) == ()


def test_a_break_everywhere_is_overlapped_by_nothing_at_a_place():
    pause, slam = item_row(1, 720, 30, None, DAY, title="Pause"), item_row(2, 740, 30, STAGE, DAY)
    conflict = only(pause, slam)
    assert conflict.kind is ConflictKind.BREAK
    assert conflict.sentence.startswith("„Pause“ (12:00–12:30 Uhr, an allen Orten) gilt an allen")
    assert found(pause, item_row(3, 750, 30, STAGE, DAY)) == ()
    assert found(pause, item_row(4, 710, 60, None, DAY)) == ()


def test_in_rain_two_may_share_a_place_that_do_not_in_sunshine():
    small = venue_row(3, "Foyer", capacity=30, setup=15)
    stage = venue_row(1, "Bühne", rain=small.id)
    out = item_row(1, 660, 30, stage, DAY, title="Slam")
    inside = item_row(2, 670, 30, small, DAY, title="Vortrag")
    assert found(out, inside, venues=(stage, small)) == ()
    conflict = only(out, inside, venues=(stage, small), rain=True)
    assert conflict.kind is ConflictKind.RAIN
    assert conflict.sentence.startswith("Bei Regen wäre „Foyer“ doppelt belegt: „Slam“ (11:00")
    rainy = day_row(is_rainy=True)
    assert only(out, inside, days=(rainy,), venues=(stage, small)).kind is ConflictKind.RAIN
    soon = item_row(3, 700, 30, small, DAY)
    short = only(out, soon, venues=(stage, small), rain=True)
    assert short.kind is ConflictKind.RAIN
    assert short.sentence.startswith("Bei Regen fehlt in „Foyer“ Zeit zum Umbau")
    many = only(item_row(4, 660, 30, stage, DAY, seats=40), venues=(stage, small), rain=True)
    assert "fasst bei Regen 30 Personen" in many.sentence
    sister = item_row(6, 700, 30, stage, DAY)
    narrow = only(out, sister, venues=(stage, small), rain=True)
    assert narrow.kind is ConflictKind.SETUP
    assert narrow.sentence.startswith("Bei Regen fehlt in „Foyer“ Zeit zum Umbau")
    own = item_row(5, 695, 30, stage, DAY, setup_minutes=0, teardown_minutes=0)
    assert found(out, own, venues=(stage, small), rain=True) == ()


def test_what_only_rain_would_bring_is_told_behind_what_does_not_fit_anyway():
    hall = venue_row(3, "Halle")
    stage = venue_row(1, "Bühne", rain=hall.id)
    slam = item_row(1, 660, 30, stage, DAY, [LENA])
    talk = item_row(2, 692, 30, stage, DAY, [LENA])
    twice = [item_row(n, 700, 30, hall, DAY, title="Kurs") for n in (3, 4)]
    told = conflicts_with_rain(programme_row([DAY], [stage, hall], [slam, talk, *twice]))
    assert [(one.kind, one.only_in_rain) for one in told] == [
        (ConflictKind.PLACE, False),
        (ConflictKind.RAIN, True),
        (ConflictKind.RAIN, True),
    ]
    assert conflicts_per_item(told) == {one.id: 1 for one in twice}
    dry = programme_row([DAY], [STAGE, ROOM], [slam, talk])
    assert conflicts_with_rain(dry) == conflicts(dry)
    walks = [item_row(5, 660, 30, stage, DAY, [LENA]), item_row(6, 692, 30, stage, DAY, [LENA]),
             item_row(7, 723, 30, ROOM, DAY, [LENA])]  # fmt: skip
    far = {frozenset((hall.id, ROOM.id)): 30, frozenset((stage.id, ROOM.id)): 0}
    told = conflicts_with_rain(programme_row([DAY], [stage, hall, ROOM], walks, walks=far))
    assert [one.kind for one in told] == [ConflictKind.WALK]
    assert told[0].sentence.startswith("Bei Regen: Lena Rabenhorst kommt nicht rechtzeitig an")


def test_without_clock_time_and_cancelled_there_is_no_conflict():
    one = item_row(1, 660, 30, STAGE, DAY, [LENA])
    lying = item_row(2, None, 30, STAGE, DAY, [LENA])
    aside = item_row(3, None, 30, None, None, [LENA])
    off = item_row(4, 660, 30, STAGE, DAY, [LENA], state=ProgrammeState.CANCELLED)
    assert found(one, lying, aside, off) == ()
    assert found() == ()


def test_after_midnight_the_next_day_begins_and_days_may_overlap():
    night = day_row(1, date(2026, 9, 12), 1080, 1560)
    morning = day_row(2, date(2026, 9, 13), 60, 600)
    late = item_row(1, 1500, 45, STAGE, night, [LENA], title="Nachtcafé")
    early = item_row(2, 90, 30, STAGE, morning, title="Frühstück")
    kinds = [one.kind for one in found(late, early, days=(night, morning))]
    assert kinds == [ConflictKind.PLACE, ConflictKind.DAYS]
    told = found(late, early, days=(night, morning))
    assert "„Nachtcafé“ (12.09., 01:00–01:45 Uhr, Bühne)" in told[0].sentence
    assert told[1].sentence == (
        "Der 12.09.2026 (18:00–02:00 Uhr) ist noch nicht zu Ende, wenn der 13.09.2026 "
        "(01:00–10:00 Uhr) beginnt. Ändern Sie die Öffnungszeit eines der beiden Tage."
    )
    assert told[1].item_ids == ()


@pytest.mark.parametrize("crowded", [False, True])
def test_four_hundred_items_are_checked_in_a_moment(crowded):
    days = [day_row(n, date(2026, 9, 11 + n), 540, 1080) for n in range(3)]
    venues = [venue_row(n, capacity=40, setup=5) for n in range(20)]
    step = 31 if crowded else 75
    items = [
        item_row(
            n,
            540 + (n // 60) * step,
            30,
            venues[n % 20],
            days[(n // 20) % 3],
            [crew_row(n, f"Kim {n % 130}"), crew_row(n + 500, f"Alex {n}")],
        )
        for n in range(400)
    ]
    programme = programme_row(days, venues, items)
    conflicts(programme)
    assert spent(lambda: conflicts(programme)) < 0.3  # 12 ms; each with each would take seconds
