"""The first page: what is next and what is late, and the way there."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from praeventionsrat.contacts.history import follow_up
from praeventionsrat.council.order import add_new_member
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.meetings.approval import MinutesState, MinutesStepFields
from praeventionsrat.meetings.records import MeetingFields, MeetingState
from praeventionsrat.meetings.usecases.meeting import create_meeting
from praeventionsrat.office.backups import BackupMade
from praeventionsrat.office.minutes import bring_minutes_to
from praeventionsrat.office.overview import gather
from praeventionsrat.office.usecases import note_sheet_printed
from ui.overview.page import OverviewPage

KEY = Qt.Key
TODAY = date(2026, 4, 1)


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


def show(qtbot, context, today=TODAY):
    page = OverviewPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    if today:
        page.show_overview(context.operations.ask(gather, today), today)
    return page


@pytest.fixture
def page(qtbot, context):
    return show(qtbot, context)


def lines(card):
    model = card.list.rows_model
    return [
        [model.index(line, column).data() for column in range(model.columnCount())]
        for line in range(model.rowCount())
    ]


def hold(context, days):
    """Meetings that took place and whose minutes nobody has written."""

    def held(work):
        committee = next(c.id for c in work.committees.all() if c.short_name)
        for number, day in enumerate(days, 101):
            made = create_meeting(work, committee, MeetingFields(number=number, held_on=day))
            work.meetings.get(made).state = MeetingState.HELD

    context.operations.perform("Sitzungen nachtragen", held)


def test_a_morning_in_april(page, context):
    hold(context, [date(2026, 1, 20), date(2026, 3, 30)])
    page.show_overview(context.operations.ask(gather, TODAY), TODAY)
    assert page.line.text() == "Mittwoch, 1. April 2026 · Präventionsrat, Stadt Musterau"
    figures = [figure.accessibleName() for figure in page.figures]
    assert figures == [
        "in 20 Tagen 13. Sitzung Lenkungsgruppe",
        "2 Niederschriften offen · 1 überfällig",
        "2 Aufträge offen · 1 überfällig",
    ]
    assert lines(page.meetings)[:2] == [
        ["13. Sitzung Lenkungsgruppe", "eingeladen", "Sitzung vorbereiten"],
        ["1. Sitzung AG Sucht", "terminiert", "Einladung versenden"],
    ]
    assert lines(page.minutes) == [["102. Sitzung Lenkungsgruppe"], ["101. Sitzung Lenkungsgruppe"]]
    assert lines(page.assignments) == [
        ["Sicherheitsgespräche im Stadtteil Nord vorbereiten"],
        ["Beleuchtung Bahnhofsunterführung"],
    ]


def test_late_things_are_told_in_words_not_by_colour_alone(page, context):
    page.show_overview(context.operations.ask(gather, date(2026, 11, 22)), date(2026, 11, 22))
    model = page.meetings.list.rows_model
    assert "überfällig" in model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.figures[0].accessibleName() == "– keine Sitzung geplant"
    assert page.figures[2].accessibleName() == "2 Aufträge offen · 2 überfällig"


def test_a_press_or_enter_opens_what_a_line_speaks_of(qtbot, page, context):
    hold(context, [date(2026, 1, 20)])
    spy = QSignalSpy(page.open_asked)
    table = page.meetings.list
    spot = table.visualRect(table.rows_model.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    page.activateWindow()
    page.back()
    assert page.window().focusWidget() is table
    qtbot.keyClick(table, KEY.Key_Return)
    page.assignments.list.setFocus()
    qtbot.keyClick(page.assignments.list, KEY.Key_Return)
    page.minutes.list.setFocus()
    qtbot.keyClick(page.minutes.list, KEY.Key_Return)
    opened = [(spy.at(i)[0], spy.at(i)[1]) for i in range(spy.count())]
    assert [kind for kind, _ in opened] == ["meeting", "meeting", "assignment", "meeting"]
    assert opened[0][1] == opened[1][1] == table.rows_model.rows()[1].id


def test_what_is_not_shown_is_counted(page, context):
    hold(context, [date(2026, 1, day) for day in range(10, 18)])
    page.show_overview(context.operations.ask(gather, TODAY), TODAY)
    assert len(lines(page.minutes)) == 5
    assert page.minutes.count.text() == "und 3 weitere"


def test_the_page_follows_what_happens_elsewhere(page, context):
    page.hide()
    context.operations.perform("Blatt", note_sheet_printed, at=datetime.now(UTC))
    assert not page.hints.sheet.isHidden()
    page.show()
    assert page.hints.sheet.isHidden()
    context.operations.undo()
    assert not page.hints.sheet.isHidden()


def test_the_recovery_sheet_is_one_button_away(qtbot, page):
    assert "Wiederherstellungsblatt" in page.hints.sheet.what.text()
    with qtbot.waitSignal(page.open_asked) as asked:
        page.hints.sheet.button.click()
    assert asked.args == ["setting", "key"]


@pytest.fixture
def vault(store, store_path, key):
    """The real care for a real file, without a backup yet."""
    from db import keyfile
    from db.vault import StoreVault
    from tests.conftest import STORE_ID
    from tests.vault import MemoryKeyring

    keyring = MemoryKeyring()
    keyfile.rewrap(Path(store_path), STORE_ID, key, keyring=keyring, passphrase=None)
    return StoreVault(store, Path(store_path), key, keyring)


def test_the_first_backup_is_one_button_away(qtbot, context, vault, said):
    page = show(qtbot, replace(context, vault=vault))
    qtbot.waitUntil(page.hints.backup.isVisible)
    assert page.hints.backup.what.text() == "Es gibt noch keine Sicherung."
    page.hints.backup.button.click()
    assert not page.hints.backup.button.isEnabled()
    qtbot.waitUntil(page.hints.backup.isHidden, timeout=20_000)
    assert page.hints.backup.button.isEnabled()
    assert said[-1] == ("info", "Die Sicherung ist fertig.")
    page.hints.show_backup(vault.backups(), datetime.now(UTC) + timedelta(days=5))
    assert page.hints.backup.what.text() == "Die letzte Sicherung ist 5 Tage alt."
    page.hints.show_backup(vault.backups(), datetime.now(UTC) + timedelta(days=2))
    assert page.hints.backup.isHidden()


def test_a_copy_that_failed_at_the_second_place_is_told(page, said):
    page.hints._on_made(BackupMade(Path("Musterau.zip"), "Der Stick ist voll."))
    assert said[-1] == ("error", "Der Stick ist voll.")


def test_without_a_file_there_is_nothing_to_back_up(page):
    page.hints.back_up()
    page.hints.look_at_backups()
    assert page.hints.backup.isHidden()


def test_less_room_hides_the_state_but_not_the_step(page):
    page.resize(620, 600)
    assert page.meetings.list.isColumnHidden(1)
    assert not page.meetings.list.isColumnHidden(2)
    page.resize(1200, 700)
    assert not page.meetings.list.isColumnHidden(1)


def test_commands_and_help(page):
    assert page.commands()[0].title == "Übersicht neu lesen"
    page.commands()[0].run()
    assert page.title == "Übersicht"
    assert page.help_topic() == "uebersicht"


class TestNewOffice:
    @pytest.fixture
    def store_path(self, empty_store, tmp_path):
        return shutil.copy(empty_store, tmp_path / "leer.prat")

    def test_each_next_step_has_its_button(self, qtbot, context):
        page = show(qtbot, context, today=None)
        assert page.empty.title.text() == "Willkommen"
        with qtbot.waitSignal(page.open_asked) as asked:
            page.empty.button.click()
        assert asked.args == ["committee", None]
        committee = context.operations.perform(
            "Gremium", create_committee, CommitteeFields(name="Beirat"), HGO
        )
        assert page.empty.button.text() == "Mitglieder eintragen"
        with qtbot.waitSignal(page.open_asked) as asked:
            page.empty.button.click()
        assert asked.args == ["committee", committee]
        context.operations.perform("Mitglied", add_new_member, committee, "Erika Muster")
        assert page.empty.button.text() == "Sitzung anlegen"
        with qtbot.waitSignal(page.open_asked) as asked:
            page.empty.button.click()
        assert asked.args == ["meeting", None]
        tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011
        fields = MeetingFields(number=1, held_on=tomorrow)
        context.operations.perform("Sitzung", create_meeting, committee, fields)
        assert not page.empty.isVisible()
        assert page.figures[0].accessibleName() == "morgen 1. Sitzung Beirat"
        assert page.minutes.nothing.text() == "Alle Niederschriften sind ausgefertigt."
        assert page.minutes.nothing.isVisible()
        assert page.figures[1].accessibleName() == "0 Niederschriften offen"


def test_signed_minutes_stand_there_until_they_are_approved(qtbot, context, page):
    def sign(work):
        meeting = next(m for m in work.meetings.all() if m.number == 12)
        fields = MinutesStepFields(taken_on=date(2026, 3, 24))
        bring_minutes_to(work, meeting.id, MinutesState.SIGNED, fields)

    context.operations.perform("Unterzeichnet", sign)
    page.show_overview(context.operations.ask(gather, TODAY), TODAY)
    assert ["12. Sitzung Lenkungsgruppe"] in lines(page.minutes)


def test_a_contact_somebody_wanted_to_come_back_to_stands_below(page, context):
    asked = QSignalSpy(page.open_asked)
    (line,) = page.follow_ups.list.rows_model.rows()
    assert line.name == "Malte Dornbusch"
    page.follow_ups.list.opened.emit(line.id)
    assert asked.at(0) == ["contact_note", line.id]
    context.operations.perform("Erledigt", follow_up, line.id, on=TODAY)
    page.show_overview(context.operations.ask(gather, TODAY), TODAY)
    assert not page.follow_ups.isVisible()
