"""Through the window with a real vault: backup, erasure, overwriting; then the disk is read."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from db import keyfile
from db.vault import StoreVault
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Person
from praeventionsrat.office.backups import BackupDays
from praeventionsrat.office.records import GeneratedFile
from tests.conftest import KEY, STORE_ID
from tests.raw_store import raw
from tests.vault import MemoryKeyring
from ui.contacts.privacy.erasure_dialog import ErasureDialog
from ui.contacts.privacy.erasure_pages import backup_words
from ui.contacts.privacy.origin_form import today


@pytest.fixture
def store_path(empty_store, tmp_path):
    return Path(shutil.copy(empty_store, tmp_path / "Musterau.prat"))


@pytest.fixture
def guarded(context, store, store_path):
    """A context whose file is looked after, as in the program."""
    keyring = MemoryKeyring()
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    vault = StoreVault(store, store_path, KEY, keyring)
    yield replace(context, vault=vault)
    vault.stop()


def test_no_page_of_the_file_keeps_the_person_and_the_backup_is_named(
    guarded, store, store_path, qtbot
):
    person = Person(given_name="Mona", family_name="Zyxkolibri", note="zyxnotiz")
    with store.begin("x") as work:
        work.persons.add(person)
        other = Person(family_name="Anders")
        work.persons.add(other)
        note = ContactNote(person_id=other.id, happened_on=today(), text="Zyxkolibri fragen")
        work.contact_notes.add(note)
        path = GeneratedFile(
            document="auskunft", record_id=person.id, path="/tmp/Zyxkolibri.docx", sha256="0" * 64
        )
        work.generated_files.add(path)
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    dialog = ErasureDialog(guarded, person.id, host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.days is not None, timeout=20_000)
    said = "\n".join(w.text() for w in dialog.plan_page.findChildren(QLabel))
    assert "/tmp/Zyxkolibri.docx" in said
    assert "Die letzte verschwindet am" in said
    dialog.next.click()
    dialog.away.click()
    assert not dialog.away.isEnabled()
    dialog.reject()  # Esc: what was decided is carried out
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.done_page, timeout=30_000)
    qtbot.waitUntil(lambda: b"yxkolibri" not in raw(store_path, KEY), timeout=30_000)
    assert b"zyxnotiz" not in raw(store_path, KEY)
    (made,) = guarded.vault.backups()
    assert made.counts["person"] == 2
    with store.read() as work:
        (erasure,) = work.erasures.all()
        assert erasure.backups_until == dialog.days.gone_on
        assert work.contact_notes.get(note.id).text == "[gelöscht] fragen"
    qtbot.waitUntil(dialog.close_button.isEnabled)


def test_a_second_place_that_is_away_is_said():
    words = backup_words(BackupDays(today(), is_second_away=True, copies=("a vor b.prat",)))
    assert "zweite Ziel" in words[-2]
    assert "a vor b.prat" in words[-1]
    assert len(backup_words(None)) == 1
