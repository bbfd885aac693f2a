import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db import lock
from db.lock import StoreLock
from praeventionsrat.file_errors import InUse, NotWritable
from tests import vault

HOLD = """
import sys, pathlib
from db.lock import StoreLock
held = StoreLock(pathlib.Path(sys.argv[1]))
print(held.was_unclean, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path):
    """Another process that has the store open."""
    store = tmp_path / "Musterau.prat"
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store)],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout.readline() == b"False\n"
    yield store, process
    process.kill()
    process.communicate()


def test_the_second_opener_learns_who_has_the_file(other):
    store, process = other
    with pytest.raises(InUse) as caught:
        StoreLock(store)
    told = str(caught.value)
    words = json.loads(lock.companion(store).read_text())
    assert f"(Vorgang {process.pid}, seit " in told
    assert words["host"] in told
    assert words["user"] in told
    assert "„Musterau.prat“ ist schon geöffnet" in told


def test_a_killed_program_leaves_no_lock_but_is_noticed(other):
    store, process = other
    process.send_signal(signal.SIGKILL)
    process.wait()
    with StoreLock(store) as held:
        assert held.was_unclean
    with StoreLock(store) as held:
        assert not held.was_unclean


def test_the_same_program_cannot_open_a_file_twice(tmp_path):
    store = tmp_path / "Musterau.prat"
    with StoreLock(store), pytest.raises(InUse, match=str(os.getpid())):
        StoreLock(store)
    StoreLock(store).release()


def test_a_holder_without_words_is_told_too(tmp_path):
    store = tmp_path / "Musterau.prat"
    with StoreLock(store):
        lock.companion(store).write_text("")
        with pytest.raises(InUse, match="in einem anderen Fenster"):
            StoreLock(store)


def test_stores_in_one_folder_do_not_share_a_lock(tmp_path):
    with StoreLock(tmp_path / "a.prat"), StoreLock(tmp_path / "b.prat"):
        pass


def test_a_folder_without_right_to_write_is_said_in_german():
    with vault.locked_folder() as folder, pytest.raises(NotWritable, match="schreibgeschützt"):
        StoreLock(folder / "Musterau.prat")


def test_a_missing_folder_is_no_locked_folder(tmp_path):
    with pytest.raises(FileNotFoundError):
        StoreLock(tmp_path / "fehlt" / "Musterau.prat")


def test_a_full_disk_does_not_keep_a_store_from_being_opened(tmp_path):
    with vault.small_disk(tmp_path / "disk") as disk:
        fill(disk)
        with StoreLock(disk / "Musterau.prat"), pytest.raises(InUse):
            StoreLock(disk / "Musterau.prat")


def fill(disk):
    for size in (1_000_000, 4096, 1):
        for number in range(100_000 if size == 1_000_000 else 2000):
            try:
                with (disk / f"{size}-{number}").open("wb", buffering=0) as out:
                    if out.write(bytes(size)) < size:
                        break
            except OSError:
                break
            if number > 5:
                break


def test_a_user_without_a_name_can_open_a_store(tmp_path, monkeypatch):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    real = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000 + real)
    with StoreLock(tmp_path / "Musterau.prat"):
        assert json.loads((tmp_path / "Musterau.prat.lock").read_text())["user"] == "?"


def test_whoever_gives_up_uncleanly_says_so_to_the_next(tmp_path):
    store = tmp_path / "Musterau.prat"
    StoreLock(store).release(clean=False)
    with StoreLock(store) as held:
        assert held.was_unclean
