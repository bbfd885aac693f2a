"""Programmes of other towns are understood line by line and taken over once."""

from datetime import date, time
from pathlib import Path
from time import process_time

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from praeventionsrat.contacts.reading.mapping import find_table
from praeventionsrat.contacts.reading.separated import read_rows
from praeventionsrat.contacts.reading.sources import read_file, read_pasted
from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
)
from praeventionsrat.prevention_day.foreign_lists import joined, laid_out
from praeventionsrat.prevention_day.programme.conflicts import ConflictKind, conflicts
from praeventionsrat.prevention_day.programme.importing.columns import (
    ProgrammeColumn,
    missing_columns,
    suggest_columns,
    told_by_place,
)
from praeventionsrat.prevention_day.programme.importing.drafts import Basis
from praeventionsrat.prevention_day.programme.importing.people import known_of
from praeventionsrat.prevention_day.programme.importing.taking import basis_of, take_programme
from praeventionsrat.prevention_day.programme.importing.understanding import understand
from praeventionsrat.prevention_day.programme.items import move_item
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import (
    ContributorRole,
    ItemFormat,
    ProgrammeState,
    VenueKind,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of
from tests.spent import uncounted

SAMPLE = Path(__file__).parents[4] / "samples" / "fiktiv_praeventionstag_programm.csv"


@pytest.fixture
def event(work):
    return create_event(work, PreventionDayFields(title="Präventionstag"))


@pytest.fixture
def dated(work):
    days = [EventDayFields(held_on=date(2026, 9, 11)), EventDayFields(held_on=date(2026, 9, 12))]
    return create_event(work, PreventionDayFields(title="Präventionstag"), days)


def understood(work, event, table):
    table = laid_out(table, suggest_columns)
    lines = [(row.line, row.cells) for row in table.rows]
    return understand(lines, suggest_columns(table.headings), basis_of(work, event))


def of_text(work, event, text):
    return understood(work, event, find_table("Liste", read_rows(text)))


def one_of(work, event, text):
    found = of_text(work, event, text)
    [draft] = found.drafts
    return draft


def test_the_sample_is_taken_over_and_holds_exactly_two_conflicts(work, event):
    source = read_file(SAMPLE)
    found = understood(work, event, source.tables[source.best])
    assert found.refused == ()
    assert [draft.doubts for draft in found.drafts] == [()] * 10
    taken = take_programme(work, event, found.drafts)
    assert taken.told == "10 Programmpunkte übernommen, dazu 1 Tag und 4 Flächen."
    programme = programme_of(work, event)
    [day] = programme.days
    assert (day.held_on, day.opens, day.closes) == (date(2026, 9, 12), 660, 1020)
    assert [(one.name, one.kind) for one in programme.venues] == [
        ("Bühne Marktplatz", VenueKind.STAGE),
        ("Rathaus Raum 112", VenueKind.ROOM),
        ("Turnhalle", VenueKind.HALL),
        ("Parkplatz Ost", VenueKind.SQUARE),
    ]
    first, second = conflicts(programme)
    titles = {one.id: one.title for one in programme.items}
    assert first.kind is ConflictKind.PERSON
    assert "PHK'in Lena Rabenhorst" in first.sentence
    assert {titles[one] for one in first.item_ids} == {
        "Trickdiebe - so arbeiten sie",
        "KOMPASS-Sprechstunde",
    }
    assert second.kind is ConflictKind.PLACE
    assert "Rathaus Raum 112" in second.sentence
    assert {titles[one] for one in second.item_ids} == {
        "Enkeltrick und Schockanruf",
        "Sicher im Verein - Kinderschutz im Sport",
    }


def test_all_that_the_sample_says_is_kept(work, event):
    source = read_file(SAMPLE)
    take_programme(work, event, understood(work, event, source.tables[0]).drafts)
    rows = {one.title: one for one in programme_of(work, event).items}
    coding = rows["Fahrradcodierung (10-Minuten-Termine)"]
    assert (coding.seats, coding.slot_minutes, coding.needs_registration) == (18, 10, True)
    assert (coding.format, coding.equipment) == (ItemFormat.ACTIVITY, "Strom 230 V")
    welcome = rows["Begrüßung durch die Bürgermeisterin"]
    assert welcome.has_sign_language
    assert (welcome.accessibility, welcome.equipment) == ("DGS-Dolmetschung", "2 Funkmikrofone")
    assert welcome.state is ProgrammeState.ASKED
    [one] = welcome.contributors
    assert (one.name, one.affiliation, one.role) == (
        "Dr. Jutta Eichenlaub",
        "Stadt Musterau",
        ContributorRole.WELCOME,
    )
    talk = rows["Enkeltrick und Schockanruf"]
    assert (talk.target_group, talk.seats) == ("Seniorinnen und Senioren", 40)
    assert [one.affiliation for one in talk.contributors] == [
        "Sicherheitsberater für Seniorinnen und Senioren"
    ]


def test_who_is_among_the_contacts_is_linked(work, event):
    mayor = Person.model_validate(
        PersonFields(title="Dr.", given_name="Jutta", family_name="Eichenlaub")
    )
    police = Person.model_validate(PersonFields(given_name="Lena", family_name="Rabenhorst"))
    twins = [
        Person.model_validate(PersonFields(given_name="Yusuf", family_name="Karadeniz"))
        for _ in range(2)
    ]
    town = Organization.model_validate(
        OrganizationFields(name="Stadt Musterau", short_name="Stadt")
    )
    for one in (mayor, police, *twins):
        work.persons.add(one)
    work.organizations.add(town)
    work.organizations.add(Organization.model_validate(OrganizationFields(name="Chor")))
    source = read_file(SAMPLE)
    take_programme(work, event, understood(work, event, source.tables[0]).drafts)
    rows = {one.title: one.contributors[0] for one in programme_of(work, event).items}
    assert rows["Begrüßung durch die Bürgermeisterin"].person_id == mayor.id
    assert rows["Begrüßung durch die Bürgermeisterin"].organization_id == town.id
    assert rows["KOMPASS-Sprechstunde"].person_id == police.id
    assert rows["Sicher im Verein - Kinderschutz im Sport"].person_id is None
    known = basis_of(work, event).known
    assert known.person("Eichenlaub, Jutta") == mayor.id
    assert known.person("Frau Bürgermeisterin Dr. Jutta Eichenlaub") == mayor.id
    assert known.person("Eichenlaub") is None


def test_a_second_import_doubles_nothing_and_leaves_what_was_moved(work, event):
    source = read_file(SAMPLE)
    found = understood(work, event, source.tables[0])
    take_programme(work, event, found.drafts)
    again = take_programme(work, event, understood(work, event, source.tables[0]).drafts)
    assert again.told == "0 Programmpunkte übernommen; 10 standen schon da."
    programme = programme_of(work, event)
    slam = next(one for one in programme.items if "Slam" in one.title)
    move_item(work, slam.id, slam.day_id, slam.venue_id, time(15))
    more = take_programme(work, event, found.drafts[3:4])
    assert more.told == ("0 Programmpunkte übernommen; 1 stand schon da (1 davon zu anderer Zeit).")
    assert len(programme_of(work, event).items) == 10
    assert len(programme_of(work, event).venues) == 4
    assert len(days_of(work, event)) == 1


def test_the_same_title_at_two_times_is_two_items(work, dated):
    text = "Titel;Datum;Uhrzeit;Raum\n" + "".join(
        f"Kurs;12.09.;{clock};A\n" for clock in ("10-11", "12-13", "12-13")
    )
    taken = take_programme(work, dated, of_text(work, dated, text).drafts)
    assert (taken.new, taken.known) == (2, 1)


def test_the_same_title_at_the_same_time_in_two_places_is_two_items(work, dated):
    head = "Tag\tBeginn\tTitel\tOrt\n"
    one, two = "12.9.\t10\tBeratung\tRaum 1\n", "12.9.\t10\tBeratung\tRaum 2\n"
    first = understood(work, dated, read_pasted(head + one + one).tables[0])
    assert take_programme(work, dated, first.drafts).new == 1
    both = understood(work, dated, read_pasted(head + two + one).tables[0])
    made = take_programme(work, dated, both.drafts)
    assert (made.new, made.known, made.places) == (1, 1, 1)
    assert take_programme(work, dated, both.drafts).new == 0


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-8", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_encodings_and_separators_do_not_matter(work, event, tmp_path, encoding, separator):
    lines = [
        ["Datum", "Uhrzeit", "Bühne/Raum", "Thema", "Referent/in"],
        ["12.09.2026", "11.00–11.15 Uhr".replace("–", "-"), "Größe", "Übung „A“", "Jürgen Öhm"],
    ]
    path = tmp_path / "Programm.csv"
    path.write_bytes("\n".join(separator.join(line) for line in lines).encode(encoding))
    [draft] = understood(work, event, read_file(path).tables[0]).drafts
    assert (draft.fields.title, draft.place) == ("Übung „A“", "Größe")
    assert draft.when == "12.09.2026, 11:00–11:15 Uhr"
    assert [one.name for one in draft.people] == ["Jürgen Öhm"]
    assert draft.doubts == ()


def test_excel_with_a_motto_above_the_headings_and_real_dates(work, event, tmp_path):
    book = Workbook()
    book.active.append(["Präventionstag Musterau 2026"])
    book.active.append([])
    book.active.append(["Tag", "von", "bis", "Fläche", "Programmpunkt", "Institution"])
    book.active.append(
        [date(2026, 9, 12), time(11), time(11, 45), "Foyer", "Vortrag Enkeltrick", ""]
    )
    book.active.append([None, time(23), time(0, 30), "Foyer", "Nachtmusik", "Stadtkapelle"])
    book.save(path := tmp_path / "Programm.xlsx")
    first, second = understood(work, event, read_file(path).tables[0]).drafts
    assert first.when == "12.09.2026, 11:00–11:45 Uhr"
    assert first.fields.format is ItemFormat.LECTURE
    assert second.when == "12.09.2026, 23:00–00:30 Uhr"
    assert [(one.name, one.affiliation) for one in second.people] == [("", "Stadtkapelle")]
    take_programme(work, event, [first, second])
    programme = programme_of(work, event)
    assert (programme.days[0].opens, programme.days[0].closes) == (660, 25 * 60)
    assert conflicts(programme) == ()


def test_a_table_that_was_copied_is_understood_too(work, dated):
    source = read_pasted("Thema\tWann\tWo\nSlam\t11 Uhr bis 12 Uhr\tMarktplatz\n")
    [draft] = understood(work, dated, source.tables[0]).drafts
    assert (draft.fields.starts_at, draft.held_on) == (None, None)
    assert draft.doubts == ("Der Tag fehlt: noch nicht eingeplant.",)
    assert draft.fields.direction_note == "Laut Liste: 11:00–12:00 Uhr, Marktplatz."


def test_days_stand_above_their_items_or_once_in_their_column(work, dated):
    text = (
        "Tag;Uhrzeit;Titel;Ort\nFreitag;;;\n;10:00;A;Foyer\n2. Tag;11:00;B;Foyer\n;12:00;C;Foyer\n"
        "Sa, 12. September 2026;13:00;D;Foyer\n11. September;13:00;E;Foyer\n"
    )
    days = [draft.held_on.day for draft in of_text(work, dated, text).drafts]
    assert days == [11, 12, 12, 12, 11]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("12.09.2026", "12.09.2026"),
        ("12.9.26", "12.09.2026"),
        ("2026-09-12", "12.09.2026"),
        ("2026-09-12 00:00:00", "12.09.2026"),
        ("Sa., 12.09.", "12.09.2026"),
        ("Samstag, den 12.09.2026", "12.09.2026"),
        ("Samstag", "12.09.2026"),
        ("Fr", "11.09.2026"),
        ("12 Sept 2026", "12.09.2026"),
        ("Tag 2", "12.09.2026"),
        ("Tag 9", ""),
        ("Montag", ""),
        ("irgendwann", ""),
        ("31.02.2026", ""),
        ("12. Nonsens", ""),
        ("12.09.3026", ""),
        ("x" * 5000, ""),
    ],
)
def test_days_are_read_as_they_are_written(work, dated, said, meant):
    draft = one_of(work, dated, f"Datum;Uhrzeit;Titel;Ort\n{said};11:00-11:30;A;Foyer")
    assert draft.when.split(",")[0] == meant
    assert bool(draft.doubts) != bool(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("11:00–11:15", (time(11), 15)),
        ("11.15 - 12 Uhr", (time(11, 15), 45)),
        ("von 9 bis 10", (time(9), 60)),
        ("11 Uhr", (time(11), 30)),
        ("ab 11h30", (time(11, 30), 30)),
        ("11:00:00", (time(11), 30)),
        ("1899-12-31 11:00:00", (time(11), 30)),
        ("23:30–24:00", (time(23, 30), 30)),
        ("22 bis 1 Uhr", (time(22), 180)),
        ("ganztägig", (None, 30)),
        ("–", (None, 30)),
        ("25:00", (None, 30)),
        ("11:00-25:00", (None, 30)),
        ("mittags", (None, 30)),
    ],
)
def test_clock_times_are_read_as_they_are_written(work, dated, said, meant):
    draft = one_of(work, dated, f"Datum;Uhrzeit;Titel;Ort\n12.09.2026;{said};A;Foyer")
    assert (draft.fields.starts_at, draft.fields.duration_minutes) == meant
    assert draft.held_on == date(2026, 9, 12)


def test_what_is_no_clock_time_stays_in_the_note(work, dated):
    draft = one_of(work, dated, "Datum;Uhrzeit;Titel;Ort\n12.09.2026;mittags;A;Foyer")
    assert draft.doubts == ("„mittags“ ist keine Uhrzeit: steht ohne Uhrzeit im Programm.",)
    assert draft.fields.direction_note == "Laut Liste: mittags."


def test_a_day_with_its_clock_time_in_one_cell_and_a_length_in_minutes(work, dated):
    draft = one_of(work, dated, "Datum;Titel;Ort;Dauer\n2026-09-12 11:30;A;Foyer;45 Min.")
    assert draft.when == "12.09.2026, 11:30–12:15 Uhr"
    odd = one_of(work, dated, "Datum;Beginn;Titel;Ort;Dauer\n12.09.2026;11 Uhr;A;Foyer;lang")
    assert odd.doubts == ("Das Ende fehlt: angenommen sind 30 Minuten.",)


def test_without_a_place_only_breaks_are_planned_in(work, dated):
    text = (
        "Datum;Uhrzeit;Titel;Ort\n12.09.2026;12:00-12:30;Mittagspause;\n"
        "12.09.2026;12:00-12:30;Vortrag;-\n12.09.2026;13:00-13:30;Musik;überall"
    )
    pause, talk, music = of_text(work, dated, text).drafts
    assert (pause.fields.format, pause.held_on) == (ItemFormat.BREAK, date(2026, 9, 12))
    assert (talk.held_on, talk.fields.starts_at) == (None, None)
    assert talk.fields.direction_note == "Laut Liste: 12.09.2026, 12:00–12:30 Uhr, -."
    assert music.held_on is not None
    taken = take_programme(work, dated, [pause, talk, music])
    assert (taken.new, taken.places) == (3, 0)
    programme = programme_of(work, dated)
    assert [one.title for one in programme.tray] == ["Vortrag"]
    assert all(one.is_everywhere for one in programme.items if one.title != "Vortrag")


def test_people_of_one_cell_are_told_apart(work, dated):
    def people(who, house=""):
        draft = one_of(work, dated, f'Titel;Mitwirkende;Institution\nA;"{who}";"{house}"')
        return [(one.name, one.affiliation) for one in draft.people]

    assert people("Kim Muster; Alex Beispiel", "Polizei; Schule") == [
        ("Kim Muster", "Polizei"),
        ("Alex Beispiel", "Schule"),
    ]
    assert people("Kim Muster, Alex Beispiel und Jo Kern", "Stadt") == [
        ("Kim Muster", "Stadt"),
        ("Alex Beispiel", "Stadt"),
        ("Jo Kern", "Stadt"),
    ]
    assert people("Kim Muster (Polizei)") == [("Kim Muster", "Polizei")]
    assert people("Klasse 10b und Klasse 9a", "Gesamtschule") == [
        ("Klasse 10b und Klasse 9a", "Gesamtschule")
    ]
    assert people("", "Chor; Kapelle") == [("", "Chor"), ("", "Kapelle")]
    assert people("", "") == []


def test_seats_registration_and_states(work, dated):
    text = (
        "Titel;Plätze;Anmeldung;Status;Format\nA;max. 40;ja;bestätigt;Aktion\n"
        "B;viele;bis 1.9. bei Frau Kern;entfällt;Seltsames\nC;-;nein;;\n"
        "D;99999999999;;kommt vielleicht;Podiumsdiskussion\nE;1.200 Personen;x;;\n"
    )
    a, b, c, d, e = of_text(work, dated, text).drafts
    assert (a.fields.seats, a.fields.needs_registration) == (40, True)
    assert (a.state, a.fields.format) == (ProgrammeState.CONFIRMED, ItemFormat.ACTIVITY)
    assert (b.fields.seats, b.fields.needs_registration) == (None, True)
    assert (b.state, b.fields.format) == (ProgrammeState.CANCELLED, ItemFormat.OTHER)
    assert "Plätze: viele. Anmeldung: bis 1.9. bei Frau Kern." in b.fields.direction_note
    assert b.fields.direction_note.startswith("Format: Seltsames.")
    assert "„viele“ ist keine Zahl von Plätzen und steht jetzt im Hinweis." in b.doubts
    assert (c.fields.seats, c.fields.needs_registration) == (None, False)
    assert (d.fields.seats, d.fields.format) == (None, ItemFormat.PANEL)
    assert d.fields.direction_note.startswith("Stand: kommt vielleicht.")
    assert d.state is ProgrammeState.ASKED
    assert (e.fields.seats, e.fields.needs_registration) == (1200, True)


def test_lines_without_title_are_refused_and_long_words_cut(work, dated):
    found = of_text(work, dated, f"Titel;Ort\n{'x' * 400};Foyer\n;Foyer\n;\nB;Foyer")
    assert [(one.line, one.reason) for one in found.refused] == [(3, "Hier steht kein Titel.")]
    assert understand([(1, ("", ""))], [ProgrammeColumn.TITLE], basis_of(work, dated)).drafts == ()
    first, second = found.drafts
    assert len(first.fields.title) == 300
    assert "„Titel“ ist zu lang und wird gekürzt." in first.doubts
    assert second.fields.title == "B"


def test_a_title_of_signs_no_file_can_hold_is_refused_not_the_whole_list(work, dated):
    lines = [(1, ("\x00\x07",)), (2, ("Slam",))]
    found = understand(lines, [ProgrammeColumn.TITLE], basis_of(work, dated))
    assert [(one.line, one.reason) for one in found.refused] == [(1, "Bitte ausfüllen.")]
    assert [one.fields.title for one in found.drafts] == ["Slam"]


WORDS = st.sampled_from(
    ["", "ja", "-", "12.09.", "Samstag", "25.00", "11-12", "99", "0", "überall", "Kim Muster; A, B"]
) | st.text(max_size=40)
NOWHERE = Basis((date(2026, 9, 12), date(2026, 9, 13)), "", known_of([], []))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=18, max_size=18), max_size=4))
def test_whatever_a_list_says_becomes_an_item_or_is_refused(lines):
    told = understand(enumerate(lines), [*ProgrammeColumn], NOWHERE)
    seen = [one.line for one in (*told.drafts, *told.refused)]
    assert len(seen) == len(set(seen))
    for draft in told.drafts:
        assert 5 <= draft.fields.duration_minutes <= 1440
        assert draft.held_on is not None or draft.fields.starts_at is None


def test_wrong_columns_say_what_is_missing():
    assert "Spalte mit dem Titel" in missing_columns([None, ProgrammeColumn.DAY])
    assert missing_columns([ProgrammeColumn.TITLE]).startswith("Es fehlen die Uhrzeit und der Ort")
    lacking = missing_columns([ProgrammeColumn.TITLE, ProgrammeColumn.TIME])
    assert lacking.startswith("Es fehlt der Ort;")
    assert missing_columns([*ProgrammeColumn]) == ""


def test_a_list_without_headings_is_left_as_it_is():
    table = find_table("Liste", read_rows("11:00;Kim\n12:00;Alex"))
    assert laid_out(table, suggest_columns) is table
    numbered = find_table("Liste", read_rows("Nummer 1;Thema\n12:00;Alex"))
    assert laid_out(numbered, suggest_columns) is numbered


def test_one_known_heading_is_enough_in_a_line_of_words():
    table = laid_out(find_table("Liste", read_rows("Lfd;Thema\n1;Slam")), suggest_columns)
    assert table.headings == ("Lfd", "Thema")
    assert [row.cells for row in table.rows] == [("1", "Slam")]


def test_a_long_list_is_taken_in_a_moment(work, dated):
    lines = "".join(
        f"12.09.2026;{9 + n % 9}:00;30;Ort {n % 20};Punkt {n};Kim Muster{n};Verein {n % 7}\n"
        for n in range(400)
    )
    text = f"Datum;Beginn;Dauer;Ort;Titel;Mitwirkende;Institution\n{lines}"
    with uncounted():
        began = process_time()
        taken = take_programme(work, dated, of_text(work, dated, text).drafts)
        assert process_time() - began < 4
    assert (taken.new, taken.places) == (400, 20)


def test_a_paste_of_ten_thousand_signs_in_every_cell_is_cut_not_lost(work, dated):
    cells = ";".join(["x" * 10_000] * 17)
    heads = (
        "Titel;Datum;Uhrzeit;Ort;Format;Mitwirkende;Institution;Zielgruppe;Plätze;Anmeldung;"
        "Barrierefreiheit;Technik;Beschreibung;Status;Hinweis;Beginn;Ende"
    )
    draft = one_of(work, dated, f"{heads}\n{cells}")
    take_programme(work, dated, [draft])
    assert draft.held_on is None
    assert len(draft.fields.direction_note) == 2000


def test_in_a_hall_alone_nobody_names_the_place(work, dated):
    text = "Datum;Titel;Raum\n12.09.2026;A;Aula"
    take_programme(work, dated, of_text(work, dated, text).drafts)
    draft = one_of(work, dated, "Datum;Titel\n12.09.2026;B")
    assert (draft.place, draft.held_on) == ("Aula", date(2026, 9, 12))
    take_programme(work, dated, [draft])
    assert {one.title for one in programme_of(work, dated).items} == {"A", "B"}


def test_a_new_day_without_clock_times_opens_as_usual(work, event):
    text = "Datum;Titel;Raum\n12.09.2026;Ausstellung;Foyer"
    take_programme(work, event, of_text(work, event, text).drafts)
    [day] = programme_of(work, event).days
    assert (day.opens, day.closes) == (600, 1020)


def read_all(work, event, source):
    table = joined(source, suggest_columns).table
    lines = [(row.line, row.cells) for row in table.rows]
    return understand(lines, suggest_columns(table.headings), basis_of(work, event))


def test_places_and_days_that_stand_alone_hold_for_the_lines_below(work, dated):
    text = (
        "Zeit\tTitel\tWer\nFreitag, 11. September\nBühne Marktplatz\n10–11 Uhr\tSlam\tKlasse 10b\n"
        "Zeit\tTitel\tWer\nWorkshopzelt\n11–12 Uhr\tJudo\tVerein\nStand: 01.06.2026\n"
        "12–13 Uhr\tRap\tVerein\n\tMarkt der Künste\nSumme\t\t40\n"
    )
    found = read_all(work, dated, read_pasted(text))
    assert [(one.fields.title, one.held_on, one.place) for one in found.drafts] == [
        ("Slam", date(2026, 9, 11), "Bühne Marktplatz"),
        ("Judo", date(2026, 9, 11), "Workshopzelt"),
        ("Rap", date(2026, 9, 11), "Workshopzelt"),
        ("Markt der Künste", date(2026, 9, 11), "Workshopzelt"),
    ]
    assert [one.reason for one in found.refused] == [
        "Hier steht kein Titel.",
        "Das ist eine Summe.",
    ]


def test_every_sheet_with_the_same_columns_is_read_and_others_are_named(work, dated, tmp_path):
    book = Workbook()
    friday, saturday = book.active, book.create_sheet("Samstag")
    friday.title = "Freitag"
    friday.append(["Uhrzeit", "Titel", "Ort"])
    friday.append([time(10), "Auftakt", "Halle"])
    saturday.append(["Titel", "Ort", "Uhrzeit", "Technik"])
    saturday.append(["Brunch", "Zelt", 0.5, "Beamer"])
    notes = book.create_sheet("Kasse")
    notes.append(["Betrag", "Konto"])
    notes.append([5, 7])
    book.save(tmp_path / "programm.xlsx")
    source = read_file(tmp_path / "programm.xlsx")
    found = read_all(work, dated, source)
    assert [(one.fields.title, one.held_on, one.fields.starts_at) for one in found.drafts] == [
        ("Auftakt", date(2026, 9, 11), time(10)),
        ("Brunch", date(2026, 9, 12), time(12)),
    ]
    assert found.drafts[1].fields.equipment == "Beamer"
    left_out = joined(source, suggest_columns).left_out
    assert left_out == "„Kasse“ hat andere Spalten und wird nicht gelesen."


def test_tables_of_word_belong_to_the_day_above_them_and_spanning_cells_are_said_once(
    work, dated, tmp_path
):
    letter = Document()
    for day, title in (("Freitag, 11. September", "Slam"), ("Samstag, 12.09.2026", "Rap")):
        letter.add_paragraph(day)
        table = letter.add_table(3, 3)
        rows = (
            ("Uhrzeit", "Titel", "Ort"),
            ("Mittagspause", "", ""),
            ("14 – 15 Uhr", title, "Zelt"),
        )
        for cells, words in zip(table.rows, rows, strict=True):
            for cell, word in zip(cells.cells, words, strict=True):
                cell.text = word
        table.cell(1, 0).merge(table.cell(1, 2))
    letter.add_paragraph(
        "Es ist nur ein langer Satz, der über der Tabelle steht und nichts von Tagen sagt."
    )
    table = letter.add_table(2, 3)
    for place, word in enumerate(("15 Uhr", "Tanz", "Zelt")):
        table.cell(1, place).text = word
    letter.save(tmp_path / "programm.docx")
    found = read_all(work, dated, read_file(tmp_path / "programm.docx"))
    told = [(one.fields.title, one.held_on, one.place) for one in found.drafts]
    assert told == [
        ("Mittagspause", date(2026, 9, 11), ""),
        ("Slam", date(2026, 9, 11), "Zelt"),
        ("Mittagspause", date(2026, 9, 12), ""),
        ("Rap", date(2026, 9, 12), "Zelt"),
        ("Tanz", None, "Zelt"),
    ]


def test_a_day_of_another_year_is_doubted(work, dated):
    text = "Tag\tBeginn\tEnde\tTitel\tOrt\n12.09.2062\t10\t11\tSlam\tZelt\n"
    (draft,) = read_all(work, dated, read_pasted(text)).drafts
    assert draft.doubts == ("Der Präventionstag ist nicht im Jahr 2062; bitte prüfen.",)


def test_a_programme_with_a_column_for_each_place_becomes_one_line_an_item(work, dated):
    text = (
        "Uhrzeit\tHauptbühne\tRaum 1\tZelt\nSamstag, 12. September\n10–11 Uhr\tEröffnung\n"
        "11–12 Uhr\tMusik\tEnkeltrick\t\n12–13 Uhr\tMittagspause\tMittagspause\tMittagspause\n"
    )
    table = told_by_place(joined(read_pasted(text), suggest_columns).table)
    columns = suggest_columns(table.headings)
    lines = [(row.line, row.cells) for row in table.rows]
    found = understand(lines, columns, basis_of(work, dated))
    assert [(one.fields.title, one.fields.starts_at, one.place) for one in found.drafts] == [
        ("Eröffnung", time(10), "Hauptbühne"),
        ("Musik", time(11), "Hauptbühne"),
        ("Enkeltrick", time(11), "Raum 1"),
        ("Mittagspause", time(12), ""),
    ]
    assert {one.held_on for one in found.drafts} == {date(2026, 9, 12)}
    assert found.refused == ()
    plain = read_pasted("Uhrzeit\tTitel\tBühne\tZelt\n10\tSlam\tx\t\n").tables[0]
    assert told_by_place(plain) is plain
