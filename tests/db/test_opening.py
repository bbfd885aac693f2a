"""The gates of a file: each fault has its own sentence, and nothing is changed behind it."""

import os
import resource
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import ballast, keyfile, opening
from db.engine import connect, raw
from db.gates import CHECKED
from db.opening import create_store, open_store
from db.schema import meta, set_meta
from praeventionsrat.contacts.records import Organization
from praeventionsrat.errors import NotFound, UserError
from praeventionsrat.file_errors import InUse, KeyDoesNotFit, NotWritable
from praeventionsrat.meetings.records import Attachment
from praeventionsrat.office.records import Office
from praeventionsrat.open_errors import (
    Damaged,
    Empty,
    Missing,
    NewerSchema,
    NotOurs,
    OtherKeyFile,
    WrongKey,
)
from tests.conftest import STORE_ID
from tests.db.town import make_meeting

OTHER_KEY = b"\1" * 32


@pytest.fixture(autouse=True)
def small_ballast(monkeypatch):
    monkeypatch.setattr(ballast, "SIZE", 4096)


@pytest.fixture
def opened(store_path, key):
    """Opens the store; closed at the end."""
    stores = []

    def now(path=store_path, key=key, **more):
        stores.append(open_store(path, lambda: key, **more))
        return stores[-1]

    yield now
    for store in stores:
        store.close()


def add(store, name="Streetwork", note=""):
    with store.begin("x") as work:
        work.organizations.add(Organization(name=name, note=note))


def names(store):
    with store.read() as work:
        return [row.name for row in work.organizations.rows()]


def change(path, key, sql):
    connection = raw(path, key)
    connection.execute(sql)
    connection.close()


def test_a_new_store_is_opened_and_keeps_what_it_is_given(opened, store_path):
    store = opened(user="Kim")
    add(store)
    store.close()
    assert sorted(p.name for p in store_path.parent.iterdir()) == [
        "Musterau.prat",
        "Musterau.prat.ballast",
        "Musterau.prat.lock",
    ]
    assert names(opened()) == ["Streetwork"]


def test_nothing_of_a_store_can_be_read_without_the_key(opened, store_path):
    store = opened()
    add(store, "Quallenzüchterverein")
    for path in store_path.parent.iterdir():
        assert b"quallen" not in path.read_bytes().lower()


def test_files_are_for_their_owner_only(opened, store_path):
    add(opened())
    for path in store_path.parent.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name


def test_creating_never_touches_what_is_there(tmp_path, key):
    path = tmp_path / "a.prat"
    path.write_text("etwas anderes")
    with pytest.raises(UserError, match="gibt es schon"):
        create_store(path, key, STORE_ID)
    assert path.read_text() == "etwas anderes"


def test_a_store_half_made_by_a_killed_program_is_in_nobodys_way(tmp_path, key):
    (tmp_path / "a.prat.new").write_bytes(b"halb")
    create_store(tmp_path / "a.prat", key, STORE_ID)
    assert [p.name for p in tmp_path.iterdir()] == ["a.prat"]
    assert (tmp_path / "a.prat").stat().st_mode & 0o777 == 0o600


def test_where_no_store_can_be_made_nothing_is_left(tmp_path, key, monkeypatch):
    monkeypatch.setattr(opening, "APPLICATION_ID", "syntax error")
    with pytest.raises(Exception, match="syntax error"):
        create_store(tmp_path / "a.prat", key, STORE_ID)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_is_named_and_nothing_made(tmp_path, opened):
    with pytest.raises(Missing, match=r"„weg\.prat“ gibt es"):
        opened(tmp_path / "weg.prat")
    assert not (tmp_path / "weg.prat.lock").exists()


@pytest.mark.parametrize("size", [0, 4095])
def test_an_empty_file_is_never_taken_for_a_new_store(opened, store_path, size):
    os.truncate(store_path, size)
    with pytest.raises(Empty, match="leer oder abgeschnitten"):
        opened()
    assert store_path.stat().st_size == size


def test_an_unencrypted_file_of_another_program_is_refused(opened, tmp_path):
    path = tmp_path / "fremd.prat"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotOurs, match="keine Datei des Programms"):
        opened(path)
    assert path.read_bytes() == before


def test_an_encrypted_file_of_another_program_is_refused(opened, store_path, key):
    change(store_path, key, "PRAGMA application_id = 7")
    before = store_path.read_bytes()
    with pytest.raises(NotOurs):
        opened()
    assert store_path.read_bytes() == before


def test_a_wrong_key_is_refused(opened, store_path):
    before = store_path.read_bytes()
    with pytest.raises(WrongKey, match="mit diesem Schlüssel nicht"):
        opened(key=OTHER_KEY)
    assert store_path.read_bytes() == before
    opened()


def with_key_file(store_path, key, store_id=STORE_ID):
    held = store_path.rename(store_path.with_suffix(".away"))
    keyfile.create(store_path, store_id, key, keyring=None, passphrase="ein langes Kennwort")
    held.rename(store_path)


def test_the_key_file_tells_a_wrong_key_from_a_damaged_file(opened, store_path, key):
    with_key_file(store_path, key)
    with pytest.raises(KeyDoesNotFit):
        opened(key=OTHER_KEY)
    opened().close()
    with store_path.open("r+b") as file:
        file.write(b"\0" * 100)
    with pytest.raises(Damaged, match="Anfang der Datei ist nicht lesbar"):
        opened()


def test_the_key_file_of_another_store_is_noticed(opened, store_path, key):
    with_key_file(store_path, key, "0" * 32)
    with pytest.raises(OtherKeyFile, match="gehört zu einer anderen Datei"):
        opened()


def test_a_damaged_key_file_does_not_keep_the_recovery_sheet_from_opening(opened, store_path):
    keyfile.companion(store_path).write_text("kaputt")
    opened()


def test_a_file_cut_between_two_pages_is_noticed(opened, store_path):
    os.truncate(store_path, store_path.stat().st_size - 4096)
    with pytest.raises(Damaged, match="ist beschädigt"):
        opened()


def test_a_file_from_the_future_is_refused_byte_for_byte(opened, store_path, key):
    change(store_path, key, "PRAGMA user_version = 99")
    before = store_path.read_bytes()
    with pytest.raises(NewerSchema, match="neueren Programmversion"):
        opened()
    assert store_path.read_bytes() == before


def test_an_older_file_is_migrated_after_a_safety_copy(opened, store_path, key):
    change(store_path, key, "PRAGMA user_version = 0")
    store = opened()
    assert store.connection.execute("PRAGMA user_version").fetchone() != (0,)
    assert len(list(store_path.parent.glob("Musterau.vor-*.prat"))) == 1


def test_a_second_opener_is_refused_and_told_who_has_it(opened, store_path, key):
    opened()
    code = (
        "import sys; from pathlib import Path; from db.opening import open_store\n"
        f"try: open_store(Path(sys.argv[1]), lambda: bytes.fromhex({key.hex()!r}))\n"
        "except Exception as err: print(type(err).__name__, err)"
    )
    said = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, store_path],
        capture_output=True,
        check=True,
        encoding="utf-8",
        cwd=Path(opening.__file__).parent.parent,
    ).stdout
    assert said.startswith("InUse „Musterau.prat“ ist schon geöffnet")
    assert str(os.getpid()) in said


def test_the_lock_is_given_back_at_the_end_and_after_a_failure(opened, store_path):
    with pytest.raises(WrongKey):
        opened(key=OTHER_KEY)
    opened()
    with pytest.raises(InUse):
        opened()


def test_another_program_in_the_file_itself_is_named(opened, store_path, key):
    other = connect(store_path, key)
    with pytest.raises(UserError, match="von einem anderen Programm benutzt"):
        opened()
    other.close()


def checks(opened):
    """How many steps of the full check were told while opening."""
    told = []
    opened(progress=lambda done, of: told.append((done, of))).close()
    return len(told)


def test_the_full_check_runs_once_a_week(opened, store_path, key):
    assert checks(opened) == 0
    for age in (timedelta(days=8), timedelta(days=-2)):
        connection = raw(store_path, key)
        set_meta(connection, CHECKED, (datetime.now(UTC) - age).isoformat())
        connection.close()
        assert checks(opened) > 0
        assert checks(opened) == 0
    change(store_path, key, "DELETE FROM store_meta WHERE key = 'checked_at'")
    assert checks(opened) > 0
    assert checks(opened) == 0


def test_the_full_check_runs_after_an_unclean_end(opened, store_path):
    Path(f"{store_path}.lock").write_text("{}")
    assert checks(opened) > 0
    assert checks(opened) == 0


def test_a_journal_left_behind_is_an_unclean_end(opened, store_path):
    Path(f"{store_path}-wal").touch()
    assert checks(opened) > 0


def test_damage_found_by_the_check_is_told_each_time(opened, store_path):
    content = bytearray(store_path.read_bytes())
    content[-3000] ^= 1  # in the last page, which no gate looks at
    store_path.write_bytes(content)
    Path(f"{store_path}.lock").write_text("{}")
    for _twice in range(2):
        with pytest.raises(Damaged, match="ist beschädigt") as caught:
            opened()
        assert caught.value.findings


def test_the_key_is_asked_for_only_when_the_file_is_ours_alone(opened, store_path):
    opened()

    def never():
        pytest.fail("the key was asked for")

    with pytest.raises(InUse):
        open_store(store_path, never)


def test_bytes_nobody_refers_to_are_swept_at_the_next_opening(opened):
    store = opened()
    meeting_id, _items = make_meeting(store)
    with store.begin("Anlagen") as work:
        used, letterhead, orphan = (work.blobs.put(b) for b in (b"a", b"b", b"c"))
        work.attachments.add(Attachment(meeting_id=meeting_id, title="Plan", sha256=used))
        work.attachments.add(Attachment(meeting_id=meeting_id, title="ohne Datei"))
        work.offices.add(Office(letterhead_sha256=letterhead))
    store.close()
    with opened().read() as work:
        assert work.blobs.get(used).content == b"a"
        assert work.blobs.get(letterhead).content == b"b"
        with pytest.raises(NotFound):
            work.blobs.get(orphan)


def test_what_the_file_knows_about_itself(opened):
    store = opened()
    assert meta(store.connection, "store_id") == STORE_ID
    assert meta(store.connection, "nothing") == ""


def mounted(folder, *options):
    folder.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *options, folder], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("mounting needs an administrator")


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "klein"
    mounted(folder, "-t", "tmpfs", "-o", "size=6m", "tmpfs")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill_up(folder):
    with (folder / "voll").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass


def test_on_a_full_disk_the_ballast_saves_the_text_and_then_the_user_is_told(
    small_disk, opened, empty_store, key, monkeypatch
):
    monkeypatch.setattr(ballast, "SIZE", 400_000)
    monkeypatch.setattr(ballast, "ROOM", 0)
    path = small_disk / "Musterau.prat"
    path.write_bytes(empty_store.read_bytes())
    store = opened(path)
    add(store, "vorher")
    fill_up(small_disk)
    with store.begin("x") as work:
        work.organizations.add(Organization(name="Rettung", note="x" * 30_000))
    assert not ballast.companion(path).exists()
    fill_up(small_disk)
    typed = Organization(name="getippt", note="x" * 100_000)
    with pytest.raises(UserError, match="Datenträger ist voll"), store.begin("y") as work:
        work.organizations.add(typed)
    assert names(store) == ["Rettung", "vorher"]
    assert store.undo_label() == "x"
    (small_disk / "voll").unlink()
    add(store, "getippt")
    store.close()
    assert names(opened(path)) == ["getippt", "Rettung", "vorher"]


def test_what_a_killed_program_left_is_taken_in_on_a_full_disk(
    small_disk, opened, store_path, key, monkeypatch
):
    monkeypatch.setattr(ballast, "ROOM", 0)
    monkeypatch.setattr(ballast, "SIZE", 500_000)
    store = opened()
    with store.begin("x") as work:
        work.organizations.add(Organization(name="Rettung", note="x" * 100_000))
    path = small_disk / store_path.name
    for suffix in ("", "-wal"):
        (small_disk / f"{path.name}{suffix}").write_bytes(
            Path(f"{store_path}{suffix}").read_bytes()
        )
    assert ballast.ensure(path)
    fill_up(small_disk)
    monkeypatch.setattr(ballast, "ROOM", 1 << 40)
    assert names(opened(path)) == ["Rettung"]
    assert not ballast.companion(path).exists()


@pytest.mark.parametrize("with_ballast", [True, False])
def test_where_nothing_can_be_taken_in_that_is_said(opened, store_path, tmp_path, with_ballast):
    add(opened(), note="x" * 100_000)
    path = tmp_path / "Kopie.prat"
    for suffix in ("", "-wal"):
        Path(f"{path}{suffix}").write_bytes(Path(f"{store_path}{suffix}").read_bytes())
    if with_ballast:
        ballast.ensure(path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
    try:
        with pytest.raises(UserError, match="Datenträger"):
            opened(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert names(opened(path)) == ["Streetwork"]


def test_a_write_protected_folder_is_named(small_disk, opened, empty_store, key):
    path = small_disk / "Musterau.prat"
    path.write_bytes(empty_store.read_bytes())
    mounted(small_disk, "-o", "remount,ro")
    with pytest.raises(NotWritable, match="schreibgeschützt"):
        opened(path)
    with pytest.raises(UserError, match="schreibgeschützt"):
        create_store(small_disk / "neu.prat", key, STORE_ID)


def test_bytes_appended_to_a_file_are_noticed(opened, store_path):
    with store_path.open("ab") as file:
        file.write(b"\0" * 4096)
    with pytest.raises(Damaged, match="wurde angehängt"):
        opened()


def test_a_cut_at_any_page_is_noticed(opened, store_path):
    content = store_path.read_bytes()
    for pages in range(1, len(content) // 4096, 7):
        store_path.write_bytes(content[: pages * 4096])
        with pytest.raises(Damaged):
            opened()


def test_damage_met_while_working_is_told_in_german(opened, store_path, key):
    store = opened()
    with store.begin("x") as work:
        work.organizations.add_all(Organization(name=f"V {n}", note="x" * 2000) for n in range(200))
    store.close()
    connection = raw(store_path, key)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'organization'"
    ).fetchone()
    connection.close()
    with store_path.open("r+b") as file:
        file.seek((page - 1) * 4096 + 100)
        file.write(b"\xff" * 100)
    store = opened()
    with pytest.raises(UserError, match="beschädigt"):
        names(store)
