"""Which sheets are in people's hands, and which of them say something else by now."""

from datetime import UTC, datetime, time

from praeventionsrat.prevention_day.printing.prints import OWN
from praeventionsrat.prevention_day.printing.sheets import (
    known_sheets,
    note_handed_out,
    only,
    sheets,
)
from tests.praeventionsrat.prevention_day.printing.conftest import KEYS, later

NOON = datetime(2026, 9, 11, 10, tzinfo=UTC)
SOME = tuple(KEYS[key] for key in ("programme", "contributor-sheets", "venue-sheets"))


def rows(event, prints=SOME):
    return sheets(event.work, event.id, event.head, prints=prints)


def hand_out(event, prints=SOME):
    note_handed_out(event.work, event.id, rows(event, prints), at=NOON)


def changed(event, prints=SOME):
    return {row.title for row in rows(event, prints) if row.is_changed}


def test_every_sheet_has_a_row_and_nobody_has_one_yet(full):
    found = rows(full)
    assert [row.title for row in found] == [
        "Programm (Word)", "Lena Leise", "Mara Tollkühn", "Marktplatz", "Turnhalle",
    ]  # fmt: skip
    assert all(row.is_new and not row.is_changed for row in found)
    assert len({(row.sheet, row.subject) for row in found}) == len(found)


def test_what_was_handed_out_is_unchanged_until_something_moves(full):
    hand_out(full)
    assert changed(full) == set()
    assert {row.printed_at for row in rows(full)} == {NOON}
    full.work.programme_items.get(full.workshop).starts_at = time(13)
    assert changed(full) == {"Programm (Word)", "Mara Tollkühn", "Turnhalle"}


def test_the_date_of_the_print_and_the_address_of_the_office_change_no_sheet(full):
    book = full.book()
    other = later(book, today=None, website="anders.example")
    for one in OWN:
        if one.key in {"programme", "programme-flyer", "programme-booklet"}:
            continue  # what guests read names the web page
        values = one.make(book), one.make(other)
        from praeventionsrat.prevention_day.printing.digests import digest

        if not one.key.startswith("programme"):
            assert digest(values[0]) == digest(values[1]), one.key


def test_the_rain_changes_only_sheets_of_what_moves(full):
    hand_out(full)
    full.rain()
    assert changed(full) == {"Programm (Word)", "Lena Leise", "Marktplatz", "Turnhalle"}


def test_a_sheet_handed_out_again_is_kept_once(full):
    hand_out(full)
    full.work.programme_items.get(full.workshop).starts_at = time(13)
    hand_out(full)
    assert changed(full) == set()
    assert len(known_sheets(full.work, full.id)) == len(rows(full))


def test_a_document_can_be_cut_down_to_some_of_its_sheets(full):
    values = full.made("contributor-sheets")
    mara = values.leaves[1].subject
    assert [one.title for one in only(values, frozenset([mara])).leaves] == ["Mara Tollkühn"]


def test_without_an_office_sheets_can_be_compared_all_the_same(event):
    assert [row.title for row in sheets(event.work, event.id, prints=SOME)] == ["Programm (Word)"]


def test_ids_are_stable_and_told_once():
    keys = [one.key for one in OWN]
    assert len(keys) == len(set(keys))
    assert {"programme", "direction-plan", "name-badges", "stand-signs"} <= set(keys)
    assert all(one.export.of == "prevention_day" for one in OWN)
    assert all(one.export.description for one in OWN)
