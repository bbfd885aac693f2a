"""The press list."""

from datetime import date

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.prevention_day.money.press import (
    add_press_item,
    appeared,
    edit_press_item,
    remove_press_item,
)
from praeventionsrat.prevention_day.money.records import PressItemFields, PressKind


def test_an_entry_bears_the_name_of_its_medium(money, work):
    house = create_organization(work, OrganizationFields(name="Musterauer Anzeiger"))
    person = create_person(work, PersonFields(given_name="Ute", family_name="Feder"))
    made = add_press_item(work, money.id, PressItemFields(organization_id=house, person_id=person))
    row = work.press_items.rows(money.id)[0]
    assert (row.medium, row.person, row.kind) == (
        "Musterauer Anzeiger", "Ute Feder", PressKind.RELEASE,
    )  # fmt: skip
    edit_press_item(work, made, PressItemFields(medium="Anzeiger", comes_to_day=True), seen=1)
    row = work.press_items.rows(money.id)[0]
    assert (row.medium, row.comes_to_day) == ("Anzeiger", True)
    remove_press_item(work, made)
    assert work.press_items.rows(money.id) == []


def test_what_appeared_is_told_in_order(money, work):
    lines = (
        ("Ohne Tag", PressKind.REPORT, None),
        ("Spät", PressKind.POST, date(2026, 9, 14)),
        ("Früh", PressKind.REPORT, date(2026, 9, 13)),
        ("Anfrage", PressKind.ENQUIRY, date(2026, 9, 1)),
        ("Auch ohne", PressKind.REPORT, None),
    )
    for title, kind, on in lines:
        add_press_item(work, money.id, PressItemFields(title=title, kind=kind, happened_on=on))
    rows = work.press_items.rows(money.id)
    assert [row.title for row in rows][:2] == ["Ohne Tag", "Auch ohne"]
    told = [row.title for row in appeared(rows)]
    assert told == ["Früh", "Spät", "Ohne Tag", "Auch ohne"]
