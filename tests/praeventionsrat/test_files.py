import stat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.files import private_folder, safe_name, unused, write_atomically
from tests import vault

HOSTILE = {
    "../../etc/passwd": "-..-etc-passwd",
    "..": "Datei",
    ".": "Datei",
    "": "Datei",
    " . . ": "Datei",
    "C:\\Windows\\system.ini": "C--Windows-system.ini",
    "notiz.txt:geheim": "notiz.txt-geheim",
    "CON": "_CON",
    "con.docx": "_con.docx",
    "COM¹.txt": "_COM¹.txt",
    "LPT9": "_LPT9",
    "AUX .txt": "_AUX .txt",
    "CONIN$": "_CONIN$",
    "COMET.docx": "COMET.docx",
    "Rechnung\u202excod.exe": "Rechnungxcod.exe",
    "a\x00b\x1fc\x7f.docx": "ab c.docx",
    "Zeile\neins\tzwei": "Zeile eins zwei",
    ".bashrc": "bashrc",
    "Bericht. ": "Bericht",
    '-rf *?"<>|': "-rf ------",
    "\ud800Müller & Söhne": "Müller & Söhne",
    "Niederschrift 12. Sitzung.docx": "Niederschrift 12. Sitzung.docx",
    "Größe\u0308": "Größë",
}


@pytest.mark.parametrize(("text", "name"), HOSTILE.items())
def test_a_hostile_name_becomes_a_harmless_one(text, name):
    assert safe_name(text) == name


def test_a_long_name_is_cut_between_letters_and_keeps_its_suffix():
    name = safe_name("é" * 300 + ".docx")
    assert name.endswith("é.docx")
    assert len(name.encode()) <= 150


def test_a_long_name_without_suffix_is_cut_too():
    assert len(safe_name("Sitzung. " + "ä" * 300).encode()) <= 150


@settings(deadline=None)
@given(st.text(max_size=400))
def test_every_text_becomes_a_name_that_stays_in_its_folder(text):
    name = safe_name(text)
    assert name == safe_name(name)
    assert 1 <= len(name.encode()) <= 160
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name not in {".", ".."}
    assert name[-1] not in " ."


def test_a_file_is_written_whole_and_for_this_user_alone(tmp_path):
    target = tmp_path / "brief.docx"
    target.write_bytes(b"alt")
    write_atomically(target, lambda out: out.write(b"neu"))
    assert target.read_bytes() == b"neu"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "brief.docx"
    target.write_bytes(b"alt")

    def half(out):
        out.write(b"halb")
        raise ValueError("mittendrin")

    with pytest.raises(ValueError, match="mittendrin"):
        write_atomically(target, half)
    assert vault.tree(tmp_path) == {"brief.docx": b"alt"}


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path):
    with vault.small_disk(tmp_path / "disk") as disk:
        target = disk / "brief.docx"
        target.write_bytes(b"alt")
        with pytest.raises(OSError, match=r"No space left|File too large"):
            write_atomically(target, lambda out: out.write(bytes(5_000_000)))
        assert vault.tree(disk) == {"brief.docx": b"alt"}


def test_a_missing_folder_is_made_for_this_user_alone(tmp_path):
    made = private_folder(tmp_path / "a" / "b")
    assert [stat.S_IMODE(p.stat().st_mode) for p in (made, made.parent)] == [0o700, 0o700]


def test_a_folder_that_is_there_keeps_its_rights(tmp_path):
    tmp_path.chmod(0o755)
    assert stat.S_IMODE(private_folder(tmp_path).stat().st_mode) == 0o755


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    path = tmp_path / "Sicherung.prat"
    assert unused(path) == path
    path.touch()
    (tmp_path / "Sicherung (2).prat").touch()
    assert unused(path).name == "Sicherung (3).prat"
