"""Backups by themselves, and what goes for good only after one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db import keyfile
from db.vault import StoreVault
from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.errors import UserError
from praeventionsrat.office.backups import BackupMade
from tests.conftest import KEY, STORE_ID
from tests.vault import MemoryKeyring
from ui.backups import BackupRound, backup_sentence
from ui.trash.page import TrashPage


class Kept(StoreVault):
    """The real vault, which counts, and waits or refuses when told to."""

    trouble, scrubbed, refuses = "", 0, None

    def back_up(self, progress, *, spare=None):
        if self.refuses:
            raise self.refuses
        return replace(super().back_up(progress, spare=spare), trouble=self.trouble)

    def scrub(self, progress):
        self.scrubbed += 1
        super().scrub(progress)
        if self.refuses:
            raise self.refuses


@pytest.fixture
def vault(store, store_path):
    keyring = MemoryKeyring()
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    return Kept(store, store_path, KEY, keyring)


@pytest.fixture
def rounds(context, vault):
    made = BackupRound(replace(context, vault=vault), vault)
    yield made
    made.stop()


@pytest.fixture
def settled(qtbot, context):
    """Waits until no job runs."""
    running = [0]
    context.tasks.running.connect(lambda count: running.__setitem__(0, count))

    def wait():
        qtbot.waitUntil(lambda: running[0] == 0, timeout=10_000)

    return wait


def change(context, name="Steinfurth"):
    return context.operations.perform("Person", create_person, PersonFields(family_name=name))


def test_soon_after_the_start_there_is_a_backup_once_a_day(rounds, vault, settled):
    rounds.start()
    rounds.begin()
    settled()
    assert len(vault.backups()) == 1
    rounds.begin()
    settled()
    assert len(vault.backups()) == 1


@pytest.mark.parametrize("days", [-2, 2])
def test_an_old_backup_or_one_from_the_future_does_not_count(rounds, vault, settled, days):
    rounds.back_up()
    settled()
    (made,) = vault.backups()
    other = replace(made, created_at=datetime.now(UTC) - timedelta(days=days))
    vault.backups = lambda: [other]
    rounds.begin()
    settled()
    del vault.backups
    assert len(vault.backups()) == 2


def test_every_round_with_changes_makes_a_backup_and_no_other(rounds, vault, context, settled):
    rounds._on_round()
    settled()
    assert vault.backups() == []
    change(context)
    rounds._on_round()
    settled()
    rounds._on_round()
    settled()
    assert len(vault.backups()) == 1


def test_a_backup_that_failed_is_tried_again_in_the_next_round(
    rounds, vault, context, settled, said
):
    change(context)
    vault.refuses = UserError("Der Datenträger ist voll.")
    rounds._on_round()
    settled()
    assert said[-1] == ("error", "Die Sicherung ist nicht gelungen. Der Datenträger ist voll.")
    vault.refuses = None
    rounds._on_round()
    settled()
    assert len(vault.backups()) == 1


def test_trouble_with_the_second_place_is_told_once_and_again_when_it_changes(
    rounds, vault, settled, said
):
    for trouble in ("Der Stick ist voll.", "Der Stick ist voll.", "", "Der Stick ist voll."):
        vault.trouble = trouble
        rounds.back_up()
        settled()
    told = backup_sentence(BackupMade(vault.path, "Der Stick ist voll."))
    assert said == [("error", told), ("error", told)]
    assert told.startswith("Die Sicherung ist angelegt und geprüft. Nur die Kopie")


def test_two_backups_never_run_at_once(rounds, vault, settled):
    rounds.back_up()
    rounds.back_up()
    settled()
    assert len(vault.backups()) == 1


def test_after_the_user_cancelled_one_the_next_is_taken(rounds, vault, context, settled, said):
    started = []
    context.tasks.started.connect(started.append)
    rounds.back_up()
    started[0].cancel()
    settled()
    rounds.back_up()
    settled()
    assert len(vault.backups()) in (1, 2)
    assert said in ([], [("info", "Abgebrochen.")])


def test_the_end_gives_up_a_running_backup_without_a_complaint(rounds, vault, settled, said):
    rounds.start()
    rounds.back_up()
    rounds.stop()
    vault.stop()
    settled()
    assert said in ([], [("info", "Abgebrochen.")])


def throw_away(context, days):
    person = change(context, "Dornbusch")
    at = datetime.now(UTC) - timedelta(days=days)

    def delete(work):
        work.persons.get(person).deleted_at = at

    context.operations.perform("Löschen", delete)
    return person


def test_what_lay_in_the_papierkorb_for_30_days_goes_after_a_backup(
    rounds, vault, context, settled
):
    person = throw_away(context, 31)
    rounds.begin()
    settled()
    assert len(vault.backups()) == 1
    assert context.operations.ask(lambda w: w.persons.find(person)) is None
    assert context.operations.undo_label() == ""
    assert vault.scrubbed == 1


def test_without_a_backup_nothing_goes_for_good(rounds, vault, context, settled):
    person = throw_away(context, 31)
    vault.refuses = UserError("Der Datenträger ist voll.")
    rounds.begin()
    settled()
    assert context.operations.ask(lambda w: w.persons.find(person))
    assert vault.scrubbed == 0


def test_what_lay_there_for_a_shorter_time_stays(rounds, vault, context, settled):
    person = throw_away(context, 29)
    rounds.begin()
    settled()
    assert context.operations.ask(lambda w: w.persons.find(person))
    assert vault.scrubbed == 0


def test_a_file_that_cannot_be_scrubbed_is_told(rounds, vault, context, settled, said):
    throw_away(context, 31)
    rounds.back_up()
    settled()
    vault.refuses = UserError("Der Datenträger ist voll.")
    rounds._purge()
    settled()
    assert said.errors == ["Der Datenträger ist voll."]
    rounds._purge()
    settled()
    assert vault.scrubbed == 1


def test_a_backup_without_trouble_says_so(vault):
    assert backup_sentence(BackupMade(vault.path)) == "Die Sicherung ist angelegt und geprüft."


@pytest.fixture
def papierkorb(qtbot, vault, context):
    """The page, with one person in it."""
    page = TrashPage(replace(context, vault=vault))
    qtbot.addWidget(page)
    page.person = throw_away(context, 1)
    page.reload()
    return page


def test_what_the_user_deletes_for_good_goes_after_a_backup_and_leaves_no_trace(
    papierkorb, vault, context, settled
):
    papierkorb.purge()
    assert not papierkorb.purge_button.isEnabled()
    papierkorb.purge()  # a second press changes nothing
    assert context.operations.ask(lambda w: w.persons.find(papierkorb.person))
    settled()
    assert len(vault.backups()) == 1
    assert context.operations.ask(lambda w: w.persons.find(papierkorb.person)) is None
    assert papierkorb.purge_button.isEnabled()
    assert vault.scrubbed == 1


@pytest.mark.parametrize("answer", [True, False])
def test_without_a_backup_the_user_says_whether_it_goes(
    papierkorb, vault, context, settled, said, answer, qtbot
):
    vault.refuses = UserError("Der Datenträger ist voll.")
    papierkorb.purge()
    said.answer = answer
    settled()
    assert [kind for kind, _ in said][:2] == ["ask", "ask"]
    assert "keine Sicherung" in said[1][1]
    gone = context.operations.ask(lambda w: w.persons.find(papierkorb.person)) is None
    assert gone is answer
    assert papierkorb.purge_button.isEnabled()
