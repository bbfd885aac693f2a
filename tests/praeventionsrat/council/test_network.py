"""Netzwerk: who sits where with whom, who is missing, who sits nowhere."""

from dataclasses import replace
from datetime import date

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.council.composition import WishedGroup
from praeventionsrat.council.network import NO_GROUP, NO_HOUSE, Choice, Network
from praeventionsrat.council.network_drawing import draw_network, facts_of
from praeventionsrat.council.network_layout import plan_of
from praeventionsrat.council.network_list import lines_of
from praeventionsrat.council.network_look import Looks
from praeventionsrat.council.network_pages import network_pages
from praeventionsrat.council.network_ports import NetworkRows, SeatRow, TableRow
from praeventionsrat.council.network_weaving import network_of
from praeventionsrat.council.network_words import NetworkWords
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.presets import FREE
from praeventionsrat.council.records import CommitteeFields, MembershipFields
from praeventionsrat.council.usecases import add_member, create_committee, delete_committee
from praeventionsrat.documents.drawing import Circle, Line, Text
from tests.praeventionsrat.council.networks import (
    DRUGS,
    LEAD,
    OLD,
    POLICE,
    SCHOOL,
    SMALL,
    TODAY,
    large,
    small,
)
from tests.praeventionsrat.documents.drawings import outside, overlapping, texts


def by_name(network):
    return {member.name: member for member in network.members}


def sentences(drawing):
    return {element.key: element.name for element in drawing.elements}


def test_everybody_with_a_seat_stands_beside_an_institution():
    found = {name: member.house.label for name, member in by_name(small()).items()}
    assert found == {
        "Anna Abel": "Stadt Musterau",
        "Bernd Bär": "Polizeistation",
        "Carla Cohn": "Schulen",
        "Dora Dietz": "Bürgerinnen und Bürger",
        "Emil Engel": "ohne Institution",
        "noch nicht benannt": "Schulen",
    }


def test_who_sits_in_several_committees_is_a_bridge_also_where_only_one_is_shown():
    assert [m.name for m in small().members if m.is_bridge] == ["Bernd Bär", "Carla Cohn"]
    here = by_name(small(tables=frozenset({LEAD})))
    assert here["Bernd Bär"].is_bridge
    assert here["Bernd Bär"].elsewhere == ("AG Sucht",)
    assert here["Bernd Bär"].further[0].label == "Stadt Musterau"


def test_a_group_is_what_an_institution_or_a_seat_is_called():
    found = {m.name: m.house.sector for m in small().members}
    assert found["Carla Cohn"] == "Schulen"
    assert found["Dora Dietz"] == "Bürgerinnen und Bürger"
    assert found["Emil Engel"] == NO_GROUP
    assert small().sectors[-1] == NO_GROUP


def test_wished_groups_that_are_missing_are_gaps_with_who_could_come():
    gaps = {gap.group: gap for gap in small().gaps}
    assert set(gaps) == {"Frauennotruf", "Kirchen"}
    assert gaps["Frauennotruf"].tables == (DRUGS, LEAD) or gaps["Frauennotruf"].tables == (
        LEAD,
        DRUGS,
    )
    assert [house.label for house in gaps["Frauennotruf"].candidates] == ["Notruf"]
    assert gaps["Kirchen"].candidates == ()


def test_institutions_that_sit_nowhere_are_named_unless_they_are_not_wanted():
    assert [house.label for house in small().unseated] == ["Notruf", "Stadtwerke"]
    assert small(with_unseated=False).unseated == ()


def test_an_institution_that_is_no_more_is_neither_asked_nor_named():
    gone = [replace(h, closed_on=TODAY) if h.name == "Stadtwerke" else h for h in SMALL.houses]
    late = [replace(h, closed_on=TODAY) if h.sector == "Frauennotruf" else h for h in gone]
    network = network_of(replace(SMALL, houses=late), Choice(), TODAY)
    assert network.unseated == ()
    assert {gap.group: gap.candidates for gap in network.gaps}["Frauennotruf"] == ()


def test_only_what_is_active_is_shown_unless_the_past_is_wanted():
    assert [table.id for table in small().offered] == [LEAD, DRUGS]
    every = small(only_active=False)
    assert OLD in {table.id for table in every.tables}
    assert {seat.table: seat.is_over for seat in by_name(every)["Fritz Falk"].seats} == {
        DRUGS: True,
        OLD: False,
    }
    assert "Stadtwerke" not in [house.label for house in every.unseated]


def test_one_committee_and_one_group_can_be_picked_out():
    assert set(by_name(small(tables=frozenset({DRUGS})))) == {"Bernd Bär", "Carla Cohn"}
    narrow = small(sectors=frozenset({"Polizei"}))
    assert set(by_name(narrow)) == {"Bernd Bär"}
    assert narrow.gaps == ()
    assert narrow.unseated == ()
    assert narrow.sectors == small().sectors
    assert small(tables=frozenset({OLD})).tables == small().tables


def test_the_list_says_what_the_picture_says():
    lines = lines_of(small())
    said = [(line.table, line.name, line.role, line.voting, line.house) for line in lines]
    assert said == [
        ("AG Sucht", "Bernd Bär", "Vorsitz", True, "Polizeistation"),
        ("AG Sucht", "Carla Cohn", "Mitglied", True, "Schulen"),
        ("AG Sucht", "fehlt: Frauennotruf", "Fehlt", False, ""),
        ("AG Sucht", "fehlt: Kirchen", "Fehlt", False, ""),
        ("Lenkungsgruppe", "Anna Abel", "Vorsitz", True, "Stadt Musterau"),
        ("Lenkungsgruppe", "Bernd Bär", "Mitglied", True, "Polizeistation"),
        ("Lenkungsgruppe", "Carla Cohn", "Beratend", False, "Schulen"),
        ("Lenkungsgruppe", "Dora Dietz", "Mitglied", True, "Bürgerinnen und Bürger"),
        ("Lenkungsgruppe", "Emil Engel", "Mitglied", True, "ohne Institution"),
        ("Lenkungsgruppe", "noch nicht benannt", "Mitglied", True, "Schulen"),
        ("Lenkungsgruppe", "fehlt: Frauennotruf", "Fehlt", False, ""),
        ("", "", "Ohne Sitz", False, "Notruf"),
        ("", "", "Ohne Sitz", False, "Stadtwerke"),
    ]
    notes = {(line.table, line.name): line.note for line in lines}
    assert notes["AG Sucht", "Bernd Bär"] == "auch in Lenkungsgruppe · auch Stadt Musterau"
    assert notes["AG Sucht", "fehlt: Frauennotruf"] == "möglich: Notruf"
    assert len({line.id for line in lines}) == len(lines)


def test_the_list_knows_what_enter_opens():
    opened = {line.name: (line.kind, line.record_id) for line in lines_of(small())}
    assert opened["noch nicht benannt"] == ("organization", SCHOOL)
    assert opened["fehlt: Kirchen"] == ("", None)
    assert opened["Bernd Bär"][0] == "person"
    past = [line for line in lines_of(small(only_active=False)) if line.name == "Fritz Falk"]
    assert [(line.note, line.voting) for line in past] == [
        ("auch in AG Sucht", True),
        ("auch in AG Alt · Sitz beendet", False),
    ]


def test_every_part_of_the_picture_says_in_a_sentence_what_it_is():
    drawing = draw_network(small())
    said = set(sentences(drawing).values())
    for sentence in (
        "Bernd Bär – Polizeistation und Stadt Musterau. Sitzt in: Lenkungsgruppe (Mitglied, mit "
        "Stimme); AG Sucht (Vorsitz, mit Stimme). Trifft dort 4 weitere Personen.",
        "Schulen: noch nicht benannt. Freigehaltener Sitz: Lenkungsgruppe (Mitglied, mit Stimme).",
        "AG Sucht: 2 Sitze. Bernd Bär (Polizeistation) und Carla Cohn (Schulen). Es fehlen: "
        "Frauennotruf und Kirchen.",
        "Fehlt: Frauennotruf, gewünscht in Lenkungsgruppe und AG Sucht. Möglich: Frauennotruf "
        "Musterau e. V..",
        "Stadtwerke: ohne Sitz.",
        "Stadt Musterau, Gruppe Verwaltungsspitze: Anna Abel (Lenkungsgruppe); Bernd Bär "
        "(Lenkungsgruppe und AG Sucht).",
    ):
        assert sentence in said
    assert drawing.alternative == (
        "2 Gremien, 5 Personen aus 3 Institutionen. In mehreren Gremien: Bernd Bär und Carla "
        "Cohn. Es fehlen: Frauennotruf und Kirchen."
    )


def test_where_one_committee_is_shown_the_others_of_a_person_are_named():
    drawing = draw_network(small(tables=frozenset({DRUGS})))
    assert "Auch in: Lenkungsgruppe." in next(
        name for name in sentences(drawing).values() if name.startswith("Bernd")
    )


def test_somebody_alone_at_a_table_meets_nobody():
    rows = replace(SMALL, seats=SMALL.seats[:1], wishes=())
    drawing = draw_network(network_of(rows, Choice(), TODAY))
    assert "Anna Abel – Stadt Musterau. Sitzt in: Lenkungsgruppe (Vorsitz, mit Stimme)." in set(
        sentences(drawing).values()
    )
    assert "AG Sucht: 0 Sitze." in set(sentences(drawing).values())
    assert "In mehreren" not in drawing.alternative


def test_a_long_sentence_counts_instead_of_listing():
    network = network_of(large(), Choice(), TODAY)
    assert " weitere" in NetworkWords(network).table(network.tables[0])


def test_every_seat_is_a_line_and_what_is_missing_is_dashed():
    network = small()
    drawing = draw_network(network)
    seats = [s for s in drawing.shapes if isinstance(s, Line) and any("comm" in of for of in s.of)]
    assert len(seats) == sum(len(m.seats) for m in network.members) + 3
    gaps = [s for s in drawing.shapes if isinstance(s, Circle) and s.of == ("gap/kirchen",)]
    assert gaps[0].dash
    shown = {text.words for text in texts(drawing)}
    assert {"fehlt: Kirchen", "möglich: Notruf", "Ohne Sitz (2)", "7 Sitze"} - shown == {"7 Sitze"}


def test_chairs_voices_and_former_seats_have_lines_of_their_own():
    drawing = draw_network(small(only_active=False))
    looks = {(s.width, bool(s.dash)) for s in drawing.shapes if isinstance(s, Line) and s.of}
    assert {(3.2, False), (1.4, False), (1.6, True), (1.0, True), (1.2, True)} <= looks
    shown = {text.words for text in texts(drawing)}
    assert {
        *("Person", "sitzt in mehreren Gremien", "Vorsitz", "mit Stimme", "ohne Stimme"),
        *("früherer Sitz", "freigehaltener Sitz", "gewünscht, fehlt"),
    } <= shown


def test_a_table_lights_who_sits_there_and_nobody_else():
    drawing = draw_network(small())
    lit = drawing.lit(f"committee/{DRUGS}")
    names = {text.words for text in texts(drawing) if text.of and set(text.of) <= lit}
    assert {"AG Sucht", "Bernd Bär", "Carla Cohn", "fehlt: Kirchen"} <= names
    assert "Anna Abel" not in names


@pytest.mark.parametrize(
    "network",
    [
        small(),
        small(only_active=False),
        small(tables=frozenset({LEAD})),
        small(sectors=frozenset({"Polizei"})),
        network_of(large(4, 60, 90), Choice(), TODAY),
        network_of(large(), Choice(), TODAY),
        network_of(NetworkRows(tables=(TableRow(LEAD, "Lenkungsgruppe"),)), Choice(), TODAY),
        Network(),
    ],
    ids=["small", "past", "one", "group", "middle", "large", "empty", "nothing"],
)
def test_no_word_lies_on_another_one(network):
    drawing = draw_network(network)
    assert overlapping(drawing) == []
    assert outside(drawing) == []


def test_the_same_rows_give_the_same_picture():
    assert draw_network(small()) == draw_network(small())
    turned = replace(SMALL, seats=SMALL.seats[::-1], persons=SMALL.persons[::-1])
    names = [text.words for text in texts(draw_network(network_of(turned, Choice(), TODAY)))]
    assert sorted(names) == sorted(text.words for text in texts(draw_network(small())))


def test_both_sides_are_about_equally_long():
    plan = plan_of(network_of(large(), Choice(), TODAY))
    left, right = (sum(b.height for b in side) for side in (plan.left, plan.right))
    assert abs(left - right) < 0.15 * max(left, right)


def test_a_long_name_of_a_committee_has_two_lines():
    rows = NetworkRows(
        tables=(
            TableRow(LEAD, "Arbeitskreis Häusliche Gewalt und Opferschutz"),
            TableRow(DRUGS, "Verkehrssicherheitspartnerschaft"),
        )
    )
    shown = [text.words for text in texts(draw_network(network_of(rows, Choice(), TODAY)))]
    assert {"Arbeitskreis Häusliche", "Gewalt und Opferschutz"} <= set(shown)


def test_many_institutions_without_a_seat_are_counted():
    rows = large(2, 4, 200)
    shown = [text.words for text in texts(draw_network(network_of(rows, Choice(), TODAY)))]
    assert any(words.startswith("und ") and "in der Liste" in words for words in shown)


def test_fifty_groups_look_different():
    looks = Looks([*(f"Gruppe {at}" for at in range(50)), NO_GROUP])
    assert len({looks.of(f"Gruppe {at}") for at in range(50)}) == 50
    assert looks.of(NO_GROUP) == looks.of("unbekannt")


def test_the_facts_say_what_was_left_out():
    assert facts_of(small(), "Nur Polizei", TODAY) == "Nur Polizei · 5 Personen · Stand 22.11.2026"
    assert facts_of(small(), "", TODAY).startswith("5 Personen")


def test_a_seat_of_somebody_unknown_is_left_out():
    rows = replace(SMALL, seats=(*SMALL.seats, SeatRow(LEAD, None, None)))
    assert len(network_of(rows, Choice(), TODAY).members) == len(small().members)


def test_the_store_is_asked_once_and_leaves_out_the_papierkorb(work):
    lead = create_committee(work, CommitteeFields(name="Lenkungsgruppe", short_name="LG"), FREE)
    gone = create_committee(work, CommitteeFields(name="Weg"), FREE)
    police = create_organization(work, OrganizationFields(name="Polizei"))
    lost = create_organization(work, OrganizationFields(name="Verloren"))
    anna = create_person(
        work,
        PersonFields(title="Dr.", given_name="Anna", family_name="Abel", form_of_address="Frau"),
    )
    away = create_person(work, PersonFields(family_name="Weg"))
    create_person(work, PersonFields(family_name="Ohne Sitz"))
    for committee, person in ((lead, anna), (gone, anna), (lead, away)):
        add_member(work, MembershipFields(committee_id=committee, person_id=person))
    give_post(work, PostFields(person_id=anna, organization_id=police))
    give_post(
        work,
        PostFields(person_id=anna, organization_id=lost, ends_on=date(2020, 1, 1)),
    )
    for number, house in enumerate((police, lost)):
        work.open_seats.add(OpenSeat(committee_id=lead, organization_id=house, position=number))
    for committee in (lead, gone):
        work.wished_groups.add(WishedGroup(committee_id=committee, name="Kirchen"))
    delete_committee(work, gone, at=work.persons.get(anna).created_at)
    work.persons.get(away).deleted_at = work.persons.get(anna).created_at
    work.organizations.get(lost).deleted_at = work.persons.get(anna).created_at
    rows = work.networks.rows(TODAY)
    assert [(table.id, table.name) for table in rows.tables] == [(lead, "LG")]
    assert [(p.name, p.sort_name, p.address) for p in rows.persons] == [
        ("Dr. Anna Abel", "Abel Anna", "Frau")
    ]
    assert [house.name for house in rows.houses] == ["Polizei"]
    assert [(s.person_id, s.organization_id) for s in rows.seats] == [(anna, None), (None, police)]
    assert rows.posts == [(anna, police)]
    assert rows.wishes == [(lead, "Kirchen")]
    assert POLICE not in {table.id for table in rows.tables}


def test_words_of_nothing_are_not_needed():
    assert [shape for shape in draw_network(Network()).shapes if isinstance(shape, Text)] == []


def test_a_large_group_stands_on_both_sides_and_whoever_has_no_institution_stands_alone():
    rows = large(6, 60, 90)
    bare = replace(
        rows,
        houses=[replace(house, sector="") for house in rows.houses],
        seats=[replace(s, organization_id=None) if n % 2 else s for n, s in enumerate(rows.seats)],
        wishes=(),
    )
    network = network_of(bare, Choice(), TODAY)
    plan = plan_of(network)
    left, right = (sum(b.height for b in side) for side in (plan.left, plan.right))
    assert min(left, right) > 0.5 * max(left, right)
    drawing = draw_network(network)
    assert overlapping(drawing) == []
    assert NO_HOUSE not in {text.words for text in texts(drawing)}
    assert {member.key for member in network.members} <= set(sentences(drawing))


def test_behind_an_element_stands_a_record_or_none():
    network = small()
    gap = {gap.group: gap.key for gap in network.gaps}
    free = next(m.key for m in network.members if m.person_id is None)
    assert network.record(f"committee/{LEAD}") == ("committee", LEAD)
    assert network.record(f"organization/{POLICE}") == ("organization", POLICE)
    assert network.record(free) == ("organization", SCHOOL)
    assert network.record(gap["Frauennotruf"])[0] == "organization"
    assert network.record(gap["Kirchen"]) is None
    assert network.record("seat/ohne institution") is None


def test_a_large_network_has_a_sheet_for_every_committee_on_paper():
    rows = large(3, 60, 90)
    pages = network_pages(rows, Choice(), "", TODAY)
    assert pages[0].title == "Netzwerk"
    assert sorted(page.title for page in pages[1:]) == sorted(
        f"Netzwerk: {table.name}" for table in rows.tables
    )
    assert len(network_pages(SMALL, Choice(), "", TODAY)) == 1
    one = Choice(tables=frozenset({rows.tables[0].id}))
    assert len(network_pages(rows, one, "Gremium", TODAY)) == 1


def test_what_was_read_is_kept_until_somebody_changes_it(store):
    with store.begin("Gremium") as work:
        lead = create_committee(work, CommitteeFields(name="Lenkungsgruppe"), FREE)
    with store.read() as work:
        first = work.networks.rows(TODAY)
    with store.read() as work:
        assert work.networks.rows(TODAY) is first
    with store.begin("Wunsch") as work:
        work.wished_groups.add(WishedGroup(committee_id=lead, name="Kirchen"))
    with store.read() as work:
        assert work.networks.rows(TODAY).wishes == [(lead, "Kirchen")]
