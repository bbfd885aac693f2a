"""Registrations from lists: nothing is lost, nothing doubled, nobody passed over."""

from datetime import UTC, date, datetime, time

import pytest
from openpyxl import Workbook

from praeventionsrat.contacts.reading.sources import read_file, read_pasted
from praeventionsrat.prevention_day.foreign_lists import joined, laid_out, said_headings
from praeventionsrat.prevention_day.programme.records import ProgrammeItem, ProgrammeState
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.registrations.columns import (
    ReplyColumn,
    suggest_columns,
)
from praeventionsrat.prevention_day.registrations.importing import (
    outcomes,
    read_known,
    take_replies,
)
from praeventionsrat.prevention_day.registrations.records import (
    RegistrationFields,
    RegistrationState,
)
from praeventionsrat.prevention_day.registrations.understanding import (
    read_clock,
    read_stamp,
    understand,
)
from praeventionsrat.prevention_day.registrations.usecases import register
from praeventionsrat.prevention_day.usecases.events import create_event, days_of

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
Column = ReplyColumn
HEADINGS = ["Zeitstempel", "Vorname", "Nachname", "E-Mail-Adresse", "Workshop", "Anzahl Personen"]
LIST = """Zeitstempel\tVorname\tNachname\tE-Mail-Adresse\tWorkshop\tAnzahl Personen
01.08.2026 10:15:00\tAnna\tMuster\tanna@example.org\tKochen\t2
01.08.2026 09:00:00\tBert\tBeispiel\tbert@example.org\tkochen\t1 Person
02.08.2026 09:00:00\tCem\tDemir\tcem@example.org\tKochen\t2
\t\t\tohne@example.org\tKochen\t1
\tDora\tDorn\tdora@example.org\tTöpfern\t1
\tEva\tErle\teva@example.org\tKochen\tein paar
"""


@pytest.fixture
def event(work):
    days = [EventDayFields(held_on=date(2026, 9, 12))]
    return create_event(work, PreventionDayFields(title="Präventionstag"), days)


def item_of(work, event, title, seats, **values):
    one = ProgrammeItem(
        prevention_day_id=event,
        title=title,
        seats=seats,
        event_day_id=days_of(work, event)[0].id,
        starts_at=time(13),
        duration_minutes=30,
        needs_registration=True,
        **values,
    )
    work.programme_items.add(one)
    return one


def read(work, event, text, item_id=None):
    source = read_pasted(text)
    table = joined(source, suggest_columns).table
    lines = [(row.line, row.cells) for row in table.rows]
    columns = suggest_columns(said_headings(table))
    return understand(lines, columns, read_known(work, event).items, item_id)


def test_headings_of_forms_on_the_internet_are_known():
    assert suggest_columns(HEADINGS) == [
        Column.RECEIVED,
        Column.GIVEN_NAME,
        Column.NAME,
        Column.EMAIL,
        Column.ITEM,
        Column.SEATS,
    ]
    assert suggest_columns(["Farbe", "Name", "Name"]) == [None, Column.NAME, None]


def test_a_list_is_understood_line_by_line(work, event):
    item_of(work, event, "Kochen", 4)
    found = read(work, event, LIST)
    names = [(one.fields.name, one.fields.seats, one.doubt) for one in found.replies]
    assert names == [
        ("Anna Muster", 2, ""),
        ("Bert Beispiel", 1, ""),
        ("Cem Demir", 2, ""),
        ("Eva Erle", 1, "Plätze: ein paar"),
    ]
    assert [one.reason for one in found.refused] == [
        "Hier steht kein Name.",
        "„Töpfern“ ist kein Programmpunkt mit Anmeldung.",
    ]


def test_who_came_first_gets_the_seat_and_a_second_time_nothing_doubles(work, event):
    item_of(work, event, "Kochen", 4)
    replies = read(work, event, LIST).replies
    told = {one.reply.fields.name: one.told for one in outcomes(replies, read_known(work, event))}
    assert told == {
        "Bert Beispiel": "Platz frei",
        "Anna Muster": "Platz frei",
        "Cem Demir": "Warteliste: voll",
        "Eva Erle": "Platz frei",
    }
    made = take_replies(work, event, replies, at=NOW, source="liste.csv")
    assert (made.confirmed, made.waiting, made.known) == (3, 1, 0)
    rows = work.registrations.rows(event)
    assert [row.name for row in rows][:2] == ["Bert Beispiel", "Anna Muster"]
    assert {row.source for row in rows} == {"liste.csv"}
    again = take_replies(work, event, replies, at=NOW, source="liste.csv")
    assert (again.confirmed, again.waiting, again.known) == (0, 0, 4)
    assert len(work.registrations.rows(event)) == 4


def test_who_waited_before_the_list_came_first_moves_up(work, event):
    item = item_of(work, event, "Kochen", 0)
    waits = register(work, event, RegistrationFields(item_id=item.id, name="Früh"), at=NOW)
    idle = item_of(work, event, "Lesen", 0)
    register(work, event, RegistrationFields(item_id=idle.id, name="Liest"), at=NOW)
    idle.state = ProgrammeState.CANCELLED
    item.seats = 2
    made = take_replies(work, event, read(work, event, LIST).replies, at=NOW, source="")
    assert made.confirmed == 1
    assert work.registrations.get(waits.id).state is RegistrationState.CONFIRMED
    assert work.registrations.get(waits.id).moved_up_on == NOW.date()


def test_times_of_a_list_are_given_out_and_strange_ones_noted(work, event):
    item_of(work, event, "Fahrradcodierung", 3, slot_minutes=10)
    text = "Name;Angebot;Uhrzeit\nA;Codierung;13:10\nB;Codierung;13.10 Uhr\nC;Codierung;9 Uhr\n"
    found = read(work, event, text)
    told = [one.told for one in outcomes(found.replies, read_known(work, event))]
    assert told == ["Termin 13:10 Uhr", "Warteliste: 13:10 Uhr ist voll; frei wäre 13:00 Uhr",
                    "Termin 13:00 Uhr"]  # fmt: skip
    assert found.replies[2].fields.note == "Termin: 9 Uhr"
    take_replies(work, event, found.replies, at=NOW, source="")
    more = read(work, event, "Name;Angebot;Uhrzeit\nD;Codierung;13:20\nE;Codierung;13:20\n")
    last = [one.told for one in outcomes(more.replies, read_known(work, event))]
    assert last == ["Termin 13:20 Uhr", "Warteliste: 13:20 Uhr ist voll"]


def test_a_list_without_items_is_for_the_chosen_one(work, event):
    item = item_of(work, event, "Kochen", 5, slot_minutes=None)
    item_of(work, event, "Kochen für Kinder", 5)
    gone = item_of(work, event, "Lesen", 5, state=ProgrammeState.CANCELLED)
    text = "Einrichtung;E-Mail;Termin\nKita Sonne;k@example.org;morgens\n;;\n"
    assert "kein Programmpunkt" in read(work, event, text).refused[0].reason
    (reply,) = read(work, event, text, item.id).replies
    assert (reply.fields.name, reply.fields.slot_at) == ("Kita Sonne", None)
    assert "abgesagt" in read(work, event, text, gone.id).refused[0].reason
    both = read(work, event, "Name;Kurs\nA;koch\nB;Kochen\n")
    assert "mehrere" in both.refused[0].reason
    assert both.replies[0].fields.item_id == item.id


def test_a_list_of_wrong_columns_refuses_every_line_with_a_sentence(work, event):
    item_of(work, event, "Kochen", 5)
    found = read(work, event, "Name;Artikel\nA;1\nB;2\n")
    assert found.replies == ()
    assert len(found.refused) == 2
    long = read(work, event, f"Name;Kurs\n{'x' * 400};Kochen\n")
    assert "höchstens 300" in long.refused[0].reason


def test_headings_that_mean_nothing_to_contacts_are_told_apart(work, event):
    item = item_of(work, event, "Kochen", 5)
    found = read(work, event, "Teilnehmer;Personenzahl\nAnna;2\n", item.id)
    assert [(one.fields.name, one.fields.seats) for one in found.replies] == [("Anna", 2)]
    plain = read_pasted("12;13\n14;15\n").tables[0]
    assert laid_out(plain, suggest_columns) is plain


def test_empty_lines_say_nothing(work, event):
    item = item_of(work, event, "Kochen", 5)
    known = read_known(work, event)
    assert understand([(1, ["", " "])], [Column.NAME, None], known.items, item.id).refused == ()


def test_clock_times_and_stamps_are_read_as_people_write_them():
    read_all = [read_clock(t) for t in ("13:20", "9", "9.05 Uhr", "13:20–13:30", "25", "9:77", "x")]
    assert read_all == [time(13, 20), time(9), time(9, 5), time(13, 20), None, None, None]
    assert read_stamp("01.08.2026 10:15").hour == 10
    assert read_stamp("2026-08-01").day == 1
    assert read_stamp("neulich") is None


def test_ten_thousand_lines_are_taken_in_one_go(work, event):
    item = item_of(work, event, "Kochen", 5000)
    lines = [(n, (f"Person {n}", f"p{n}@example.org")) for n in range(10_000)]
    known = read_known(work, event)
    found = understand(lines, [Column.NAME, Column.EMAIL], known.items, item.id)
    made = take_replies(work, event, found.replies, at=NOW, source="")
    assert (made.confirmed, made.waiting) == (5000, 5000)
    waiting = [r for r in work.registrations.rows(event) if r.state is RegistrationState.WAITING]
    assert [row.name for row in waiting[:2]] == ["Person 5000", "Person 5001"]


def test_who_ticked_several_items_is_registered_for_each(work, event):
    item_of(work, event, "Kochen", 5)
    item_of(work, event, "Kochen, Backen und mehr", 5)
    item_of(work, event, "Löten", 5)
    found = read(work, event, "Name;Für welche Workshops?\nAnna;Kochen, Backen und mehr, Kochen\n")
    titles = {item.id: item.title for item in read_known(work, event).items}
    assert sorted(titles[one.fields.item_id] for one in found.replies) == [
        "Kochen", "Kochen, Backen und mehr",
    ]  # fmt: skip
    strange = read(work, event, "Name;Workshop\nAnna;Kochen, Singen, Kochen, Backen und mehr\n")
    assert strange.replies == ()
    assert "mehrere" in strange.refused[0].reason


def test_columns_a_form_leaves_empty_do_not_take_the_meaning_of_others(work, event):
    item_of(work, event, "Kochen", 5)
    text = "E-Mail;Name;Ihr Name;Ihre E-Mail;Kurs\nanonymous;;Anna;a@example.org;Kochen\n"
    (reply,) = read(work, event, text).replies
    assert (reply.fields.name, reply.fields.email) == ("Anna", "a@example.org")


def test_titles_above_sums_below_and_unfinished_lines_register_nobody(work, event):
    item = item_of(work, event, "Kochen", 5)
    text = "Liste für das Kochen;;\nStand 1.9.;;\nNr.;Name;Tel.\n1;Anna;01\n2;;\nSumme;1;\n"
    found = read(work, event, text, item.id)
    assert [one.fields.name for one in found.replies] == ["Anna"]
    assert [one.reason for one in found.refused] == ["Hier steht kein Name.", "Das ist eine Summe."]


def test_a_sheet_named_like_an_item_holds_its_registrations(work, event, tmp_path):
    kept, other = item_of(work, event, "Kochen", 5), item_of(work, event, "Töpfern", 5)
    book = Workbook()
    book.active.title = "Kochen"
    book.active.append(["Name", "E-Mail"])
    book.active.append(["Anna", "a@example.org"])
    for title, name in (("Töpfern", "Bert"), ("Rest", "Cem")):
        sheet = book.create_sheet(title)
        sheet.append(["Name", "E-Mail"])
        sheet.append([name, f"{name}@example.org"])
    book.save(tmp_path / "liste.xlsx")
    table = joined(read_file(tmp_path / "liste.xlsx"), suggest_columns).table
    lines = [(row.line, row.cells) for row in table.rows]
    found = understand(lines, suggest_columns(table.headings), read_known(work, event).items)
    assert [one.fields.item_id for one in found.replies] == [kept.id, other.id]
    assert [one.line for one in found.refused] == [6]


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("2026/08/12 2:13:22 PM MESZ", 14),
        ("2026/08/12 12:13:22 AM MESZ", 0),
        ("2026/08/12 2:13:22 nachm. MESZ", 14),
        ("2026/08/12 9:13:22 vorm. MESZ", 9),
    ],
)
def test_stamps_of_forms_with_halves_of_the_day_are_read(said, hour):
    assert read_stamp(said).replace(tzinfo=None) == datetime(2026, 8, 12, hour, 13, 22)  # noqa: DTZ001 - local time
