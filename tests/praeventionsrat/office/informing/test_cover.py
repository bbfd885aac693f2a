"""The letter tells a person what is hers, and nothing of anybody else."""

from datetime import date

import pytest

from praeventionsrat.contacts.channels import Channel, ChannelKind
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.meetings.records import Assignment
from praeventionsrat.office.informing.cover import MAIL, NUMBER, SOMEBODY, Cover
from praeventionsrat.office.informing.gathering import OF_OTHERS, gather_knowledge
from tests.db.town import make_meeting

ON = date(2026, 11, 22)


@pytest.fixture
def town(store):
    """Ina, who asks; Olaf, whom she knows; Rolf, who is called as she is."""
    with store.begin("Aufbau") as work:
        ina = Person(
            given_name="Ina",
            family_name="Falke",
            email="ina@falke.example",
            phone="06631 / 778 899",
        )
        olaf = Person(
            given_name="Olaf",
            family_name="Anders",
            email="sonne77@gmx.example",
            phone="06499 888111",
        )
        rolf = Person(
            given_name="Rolf", family_name="Falke", note="Mann von Ina Falke, in Haft seit 2024"
        )
        house = Organization(name="Haus", email="info@haus.example", phone="06631 900-0")
        for one in (ina, olaf, rolf):
            work.persons.add(one)
        work.organizations.add(house)
        work.posts.add(Post(person_id=ina.id, organization_id=house.id, phone="9911"))
        work.channels.add(
            Channel(person_id=ina.id, kind=ChannelKind.FAX, value="+49 6631 55 66 77")
        )
        work.channels.add(Channel(person_id=ina.id, kind=ChannelKind.MESSENGER, value="falkenauge"))
        return store, ina.id, olaf.id, rolf.id


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Olaf Anders, 06499 888111, 0151 7654321, sonne77@gmx.example. Olaf ist krank.",
         f"{SOMEBODY}, {NUMBER}, {NUMBER}, {MAIL}. {SOMEBODY} ist krank."),
        ("sonne77@gmx.example schreibt, Olaf komme", f"{MAIL} schreibt, {SOMEBODY} komme"),
        ("Olaf allein kann irgendwer sein", "Olaf allein kann irgendwer sein"),
        ("ina@falke.example, info@haus.example", "ina@falke.example, info@haus.example"),
        ("+49 (0) 6631-778899 oder Tel. 9911", "+49 (0) 6631-778899 oder Tel. 9911"),
        ("0151 7654321 / 06631 778899", f"{NUMBER} / 06631 778899"),
        ("Fax 06631 556677, Durchwahl 4711", f"Fax 06631 556677, Durchwahl {NUMBER}"),
        ("(06499) 88 81-12, +49 151 7654321", f"{NUMBER}, {NUMBER}"),
        ("06631 778899-12", NUMBER),
        ("01.02.2026, 01.–05.03.2026, 08:00–09:30", "01.02.2026, 01.–05.03.2026, 08:00–09:30"),
        ("2026-03-01, VO/0017/2026, 06112 Halle", "2026-03-01, VO/0017/2026, 06112 Halle"),
        ("06499 888112 01.02.2026", f"{NUMBER} 01.02.2026"),
        ("Frau Falke und Rolf Falke, Falke, Rolf", f"Frau Falke und {SOMEBODY}, {SOMEBODY}"),
        ("Rolf Falkes Termin; Rolf fehlt", f"{SOMEBODY} Termin; {SOMEBODY} fehlt"),
    ],
)  # fmt: skip
def test_what_belongs_to_somebody_else_is_covered(town, text, wanted):
    store, ina, _olaf, _rolf = town
    with store.read() as work:
        assert Cover(work, ina).covered(text) == wanted


def test_whoever_shares_her_given_name_does_not_hide_her(town):
    store, ina, olaf, rolf = town
    with store.begin("Namen") as work:
        work.persons.get(olaf).given_name = "Ina"
        work.persons.get(rolf).given_name = ""
    with store.read() as work:
        cover = Cover(work, ina)
        assert cover.covered("Ina Anders und Ina Falke") == f"{SOMEBODY} und Ina Falke"


def test_what_stands_in_the_record_of_another_person_is_not_quoted(town):
    store, ina, olaf, _rolf = town
    with store.begin("Notizen") as work:
        work.contact_notes.add(
            ContactNote(person_id=olaf, happened_on=ON, text="Streitet mit Ina Falke.")
        )
        work.persons.get(ina).note = "Freundin von Olaf Anders, 0151 7654321"
    with store.read() as work:
        known = gather_knowledge(work, ina)
    assert {(one.about, one.said) for one in known.mentions} == {
        ("Person", OF_OTHERS),
        ("Kontaktnotiz", OF_OTHERS),
    }
    assert f"Freundin von {SOMEBODY}, {NUMBER}" in {one.said for one in known.own}


def test_work_somebody_else_is_in_charge_of_is_quoted(town):
    store, ina, olaf, _rolf = town
    meeting, _items = make_meeting(store)
    with store.begin("Auftrag") as work:
        work.assignments.add(
            Assignment(
                number="A-1",
                title="Olaf Anders ruft Ina Falke an.",
                person_id=olaf,
                meeting_id=meeting,
            )
        )
    with store.read() as work:
        said = {m.said for m in gather_knowledge(work, ina).mentions}
    assert f"{SOMEBODY} ruft Ina Falke an." in said
