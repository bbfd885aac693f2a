import random

import pytest

from db.engine import PAGE_SIZE, connect
from db.integrity import check_file
from tests import vault


@pytest.fixture
def store(tmp_path):
    path, key = vault.with_keys(tmp_path, notes=8, size=3000)
    return path, key, path.read_bytes()


def test_a_sound_file_has_no_findings_and_tells_its_progress(store):
    path, key, _good = store
    told = []
    assert check_file(path, key, lambda done, of: told.append((done, of))) == []
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_store_without_search_is_sound_too(store):
    path, key, _good = store
    connection = connect(path, key)
    connection.execute("DROP TABLE search_fts")
    connection.close()
    assert check_file(path, key) == []


def test_flipped_bits_are_noticed_wherever_they_are(store):
    path, key, good = store
    missed = [place for place in places(good, 60) if not check_flipped(path, key, good, place)]
    assert missed == []


def test_a_damaged_page_is_told_by_its_number(store):
    path, key, good = store
    assert check_flipped(path, key, good, 3 * PAGE_SIZE + 5) == ["Beschädigte Stelle: Seite 4."]


def places(good, count):
    rnd = random.Random(7)
    pages = range(0, len(good), PAGE_SIZE)
    return [page + rnd.randrange(PAGE_SIZE) for page in pages] + [
        rnd.randrange(len(good)) for _ in range(count)
    ]


def check_flipped(path, key, good, place):
    bad = bytearray(good)
    bad[place] ^= 1 << place % 8
    path.write_bytes(bad)
    return check_file(path, key)


def test_every_cut_between_pages_is_noticed(store):
    path, key, good = store
    for length in range(0, len(good), PAGE_SIZE):
        path.write_bytes(good[:length])
        assert check_file(path, key), length


def test_what_is_appended_is_noticed(store):
    path, key, good = store
    for more in (good[-PAGE_SIZE:], bytes(PAGE_SIZE), b"x", bytes(2 * PAGE_SIZE - 1)):
        path.write_bytes(good + more)
        assert check_file(path, key), len(more)


def test_a_wrong_key_is_a_finding(store):
    path, _key, _good = store
    assert "der Schlüssel gehört zu einer anderen" in check_file(path, bytes(32))[0]


def test_a_missing_file_is_a_finding(tmp_path):
    assert check_file(tmp_path / "fehlt.prat", bytes(32)) == [
        "Die Datei ist leer oder abgeschnitten."
    ]


def test_a_dangling_reference_is_a_finding(store):
    path, key, _good = store
    connection = connect(path, key)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM committee")
    connection.close()
    findings = check_file(path, key)
    assert len(findings) == 3
    assert "„meeting“ verweist auf einen Eintrag in „committee“" in findings[0]


def test_a_check_that_cannot_be_done_is_a_finding(store):
    path, key, _good = store
    connection = connect(path, key)
    connection.execute("CREATE TABLE wrong(id REFERENCES note(words))")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO wrong VALUES (1)")
    connection.close()
    assert check_file(path, key)[0].startswith("Die Datei lässt sich nicht vollständig lesen")


def test_a_search_index_left_behind_is_a_finding(store):
    path, key, _good = store
    connection = connect(path, key)
    connection.execute("UPDATE search_entry SET words = 'anders' WHERE row = 3")
    connection.close()
    assert "die Daten selbst sind heil" in check_file(path, key)[0]


def test_a_row_that_breaks_the_rules_of_its_table_is_a_finding(store):
    path, key, _good = store
    connection = connect(path, key)
    connection.executescript("""
        INSERT INTO note VALUES (99, NULL, x'00');
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, 'words TEXT', 'words TEXT NOT NULL')
            WHERE name = 'note';
        PRAGMA writable_schema = OFF;
    """)
    connection.close()
    assert check_file(path, key) == ["Innerer Fehler: NULL value in note.words."]
