"""A large store is backed up while the window works: how long it waits, and what the copy holds."""

import threading
import time

import pytest

from db import restore
from db.backup import make_backup
from db.engine import connect
from tests import vault

pytestmark = pytest.mark.slow
LONGEST = 0.05  # seconds


def test_with_200_megabytes_99_of_100_turns_of_the_window_take_less_than_50_ms(tmp_path, capsys):
    path, key = vault.with_keys(tmp_path, notes=2000, size=100_000)
    connection = connect(path, key)
    made, waits, saved = [], [], 0

    def work():
        folder = tmp_path / "Sicherungen"
        made.append(make_backup(connection, path, key, folder, program_version="0"))

    worker = threading.Thread(target=work)
    worker.start()
    try:
        while worker.is_alive():
            begun = time.perf_counter()
            connection.execute("SELECT words FROM note WHERE id = 77").fetchone()
            if saved % 10 == 0:
                vault.write_notes(connection, [10_000 + saved], 500)
            waits.append(time.perf_counter() - begun)
            saved += 1
            worker.join(0.004)
    finally:
        worker.join()
        connection.close()
    waits.sort()
    with capsys.disabled():
        size = path.stat().st_size / 1e6
        median, longest = waits[len(waits) // 2] * 1000, waits[-1] * 1000
        print(f"\n{size:.0f} MB, {len(waits)} turns: median {median:.1f}, longest {longest:.1f} ms")
    assert waits[int(len(waits) * 0.99)] < LONGEST
    target = tmp_path / "zurück" / "Musterau.prat"
    restore.restore(made[0], target, key)
    extra = [row[0] for row in vault.rows(target, key) if row[0] >= 10_000]
    assert extra == list(range(10_000, 10_000 + 10 * len(extra), 10))


@pytest.mark.parametrize("seed", range(15))
def test_every_backup_under_work_is_whole(tmp_path, seed):
    path, key = vault.with_keys(tmp_path, notes=300)
    connection = connect(path, key)
    made, turn = [], threading.Event()

    def work():
        made.append(
            make_backup(
                connection,
                path,
                key,
                tmp_path / "Sicherungen",
                program_version="0",
                progress=lambda _done, _of: turn.set(),
            )
        )

    worker = threading.Thread(target=work)
    worker.start()
    number = 1000
    try:
        while worker.is_alive():
            turn.wait(0.2)
            turn.clear()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM note WHERE id = ?", (number - 1000 + seed,))
            connection.execute("UPDATE note SET words = words || 'x' WHERE id % 7 = ?", (seed % 7,))
            connection.execute("INSERT INTO note VALUES (?, 'neu', zeroblob(9000))", (number,))
            connection.execute("COMMIT")
            if number % 9 == seed % 9:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            number += 1
    finally:
        worker.join()
        connection.close()
    target = tmp_path / "zurück" / "Musterau.prat"
    restore.restore(made[0], target, key)  # checks pages, structure, references
    added = [row[0] for row in vault.rows(target, key) if row[0] >= 1000]
    gone = {number - 1000 + seed for number in added}
    kept = {row[0] for row in vault.rows(target, key) if row[0] < 1000}
    assert added == list(range(1000, 1000 + len(added)))
    assert kept == set(range(1, 301)) - gone
