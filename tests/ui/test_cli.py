"""The program without a window, called in this process as from a shell."""

import json
import sys

import docx
import pytest

from db import keyfile
from praeventionsrat.office.listing import KINDS
from praeventionsrat.office.paperwork import EXPORTS
from praeventionsrat.recovery import to_code
from ui import __main__ as entry
from ui import cli
from ui.cli import main


@pytest.fixture(autouse=True)
def passphrase(monkeypatch):
    monkeypatch.setenv("PRAEVENTIONSRAT_PASSPHRASE", "musterau")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.delenv("PRAEVENTIONSRAT_RECOVERY", raising=False)


@pytest.fixture(scope="session")
def musterau(tmp_path_factory):
    patch = pytest.MonkeyPatch()
    patch.setenv("PRAEVENTIONSRAT_PASSPHRASE", "musterau")
    patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    path = tmp_path_factory.mktemp("demo") / "Musterau.prat"
    assert main(["demo", str(path)]) == 0
    patch.undo()
    return path


def call(capsys, *arguments):
    capsys.readouterr()
    status = main([str(a) for a in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def twelfth(capsys, store):
    _, out, _ = call(capsys, "list", store, "meetings")
    (row,) = [
        r for line in out.splitlines() if (r := line.split("\t"))[2:4] == ["Lenkungsgruppe", "12"]
    ]
    return row


def test_the_demo_lists_its_meetings(capsys, musterau):
    row = twelfth(capsys, musterau)
    assert row[1:] == ["2026-03-17", "Lenkungsgruppe", "12", "durchgeführt"]


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("persons", "Dr. Jutta Eichenlaub"),
        ("organizations", "Stadtwerke"),
        ("committees", "Stadtteilrat Nord"),
        ("resolutions", "2026-12-04"),
        ("assignments", "M-2026-011"),
        ("papers", "PR-2026/009"),
        ("prevention-days", "2026-09-12"),
        ("venues", "Turnhalle"),
        ("contributors", "Rabenhorst"),
        ("agenda-items", "Beschlusskontrolle"),
        ("circulars", "läuft"),
        ("measures", "M-2025-004"),
        ("monitoring-reports", "2. Halbjahr 2025"),
        ("offers", "Boxtraining ohne Fäuste"),
        ("funding-programmes", "Lokaler Aktionsplan Musterau"),
        ("funding-applications", "eingereicht"),
    ],
)
def test_every_kind_can_be_listed(capsys, musterau, kind, word):
    status, out, _ = call(capsys, "list", musterau, kind)
    assert status == 0
    assert word in out
    assert len({line.count("\t") for line in out.splitlines()}) == 1


def test_whatever_a_document_is_made_of_can_be_listed():
    kinds = {export.of.replace("_", "-") + "s" for export in EXPORTS}
    assert kinds <= set(KINDS)


def test_every_document_is_named_with_format_and_purpose(capsys):
    status, out, _ = call(capsys, "documents")
    rows = [line.split("\t") for line in out.splitlines()]
    assert status == 0
    assert {row[0] for row in rows} >= {
        "invitation",
        "agenda",
        "minutes",
        "minutes-nonpublic",
        "attendance-list",
        "calendar",
    }
    assert all(len(row) == 4 and all(row) for row in rows)


def test_minutes_are_exported_and_never_over_a_hand_edit(capsys, musterau, tmp_path):
    record, out = twelfth(capsys, musterau)[0], tmp_path / "n.docx"
    assert call(capsys, "export", musterau, "minutes", record, "-o", out)[0] == 0
    assert call(capsys, "export", musterau, "minutes", record, "-o", out)[0] == 0
    assert [p.name for p in tmp_path.iterdir()] == ["n.docx"]
    paper = docx.Document(out)
    paper.add_paragraph("von Hand")
    paper.save(out)
    status, said, _ = call(capsys, "export", musterau, "minutes", record, "-o", out)
    assert status == 0
    assert "von Hand geändert" in said
    assert sorted(p.name for p in tmp_path.iterdir()) == ["n (2).docx", "n.docx"]


def test_the_annual_report_of_a_year_is_exported(capsys, musterau, tmp_path):
    rows = call(capsys, "list", musterau, "committees")[1].splitlines()
    steering = next(line.split("\t")[0] for line in rows if "\tLenkungsgruppe\t" in line)
    out = tmp_path / "b.docx"
    given = ("export", musterau, "annual-report", steering, "--jahr", "2025", "-o", out)
    assert call(capsys, *given)[0] == 0
    assert any(p.text == "Jahresbericht 2025" for p in docx.Document(out).paragraphs)
    wrong = ("export", musterau, "minutes", steering, "--jahr", "2025", "-o", out)
    assert call(capsys, *wrong)[0] == 2


def test_what_cannot_be_exported_is_refused_with_a_reason(capsys, musterau, tmp_path):
    record = twelfth(capsys, musterau)[0]
    assert call(capsys, "export", musterau, "poem", record, "-o", "x")[0] == 2
    status, _, err = call(capsys, "export", musterau, "minutes", "zwölf", "-o", tmp_path / "x")
    assert (status, "keine Kennung" in err) == (1, True)
    missing = "01a202ee-6628-7fa7-af93-000000000000"
    assert call(capsys, "export", musterau, "minutes", missing, "-o", tmp_path / "x")[0] == 1
    nowhere = tmp_path / "fehlt" / "x.docx"
    status, _, err = call(capsys, "export", musterau, "minutes", record, "-o", nowhere)
    assert (status, "nicht da" in err) == (1, True)
    assert not list(tmp_path.iterdir())


def test_dump_and_load_give_the_same_again(capsys, musterau, tmp_path):
    assert call(capsys, "dump", musterau, tmp_path / "a")[0] == 0
    assert call(capsys, "load", tmp_path / "a", tmp_path / "b.prat")[0] == 0
    assert call(capsys, "dump", tmp_path / "b.prat", tmp_path / "b")[0] == 0
    for file in (tmp_path / "a").rglob("*.*"):
        same = tmp_path / "b" / file.relative_to(tmp_path / "a")
        assert file.read_bytes() == same.read_bytes()
    assert call(capsys, "load", tmp_path / "a", tmp_path / "b.prat")[0] == 1


def test_a_refused_load_leaves_nothing_behind(capsys, tmp_path):
    folder = tmp_path / "hand"
    folder.mkdir()
    (folder / "person.jsonl").write_text(json.dumps({"id": "a"}), encoding="utf-8")
    status, _, err = call(capsys, "load", folder, tmp_path / "neu" / "x.prat")
    assert status == 1
    assert "person.jsonl, Zeile 1" in err
    assert not (tmp_path / "neu").exists()


def test_check_backup_and_restore_go_together(capsys, musterau, tmp_path):
    assert call(capsys, "check", musterau)[0] == 0
    assert call(capsys, "backup", musterau, tmp_path / "b")[0] == 0
    (backup,) = (tmp_path / "b").iterdir()
    for _ in range(2):
        assert call(capsys, "restore", backup, tmp_path / "neu.prat")[0] == 0
    assert "vor Wiederherstellung" in call(capsys, "restore", backup, tmp_path / "neu.prat")[1]
    assert twelfth(capsys, tmp_path / "neu.prat")


def test_a_damaged_file_is_not_called_sound(capsys, musterau, tmp_path):
    broken = tmp_path / "x.prat"
    content = bytearray(musterau.read_bytes())
    content[len(content) // 2] ^= 1
    broken.write_bytes(content)
    keys = keyfile.companion(musterau).read_bytes()
    keyfile.companion(broken).write_bytes(keys)
    status, _, err = call(capsys, "check", broken)
    assert status == 1
    assert err


def test_the_recovery_code_opens_without_key_file(capsys, musterau, tmp_path, monkeypatch):
    from db.unlock import from_passphrase

    code = to_code(from_passphrase(musterau, "musterau"))
    copy = tmp_path / "x.prat"
    copy.write_bytes(musterau.read_bytes())
    monkeypatch.setenv("PRAEVENTIONSRAT_RECOVERY", code)
    monkeypatch.delenv("PRAEVENTIONSRAT_PASSPHRASE")
    assert twelfth(capsys, copy)


def test_without_a_key_it_is_said_why(capsys, musterau, monkeypatch):
    monkeypatch.setenv("PRAEVENTIONSRAT_PASSPHRASE", "falsch")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False)
    status, _, err = call(capsys, "list", musterau)
    assert status == 1
    assert err
    assert "Traceback" not in err


def test_somebody_at_the_keyboard_is_asked(capsys, musterau, tmp_path, monkeypatch):
    monkeypatch.delenv("PRAEVENTIONSRAT_PASSPHRASE")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    answers = iter(["musterau", "neu und lang", "neu und lang", "eins", "zwei"])
    monkeypatch.setattr(cli.getpass, "getpass", lambda _prompt: next(answers))
    assert call(capsys, "list", musterau)[0] == 0
    assert call(capsys, "demo", tmp_path / "d.prat")[0] == 0
    assert call(capsys, "demo", tmp_path / "e.prat")[0] == 1
    assert not (tmp_path / "e.prat").exists()


def test_a_missing_file_and_a_missing_folder_are_named(capsys, tmp_path):
    assert call(capsys, "list", tmp_path / "fehlt.prat")[0] == 1
    assert call(capsys, "load", tmp_path / "fehlt", tmp_path / "x.prat")[0] == 1
    assert call(capsys, "restore", tmp_path / "fehlt.prat-backup", tmp_path / "x.prat")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["list"], "Es fehlt eine Angabe: DATEI"),
        (["export", "a", "b", "c"], "Es fehlt eine Angabe"),
        (["list", "a", "dogs"], "Die Art „dogs“ gibt es nicht"),
        (["list", "a", "--blue"], "Die Angabe „--blue“ gibt es nicht"),
        (["dump", "a", "b", "c"], "Diesen Aufruf verstehe ich nicht"),
        (["export", "a", "b", "c", "-o"], "fehlt etwas"),
        (["?", "a", "b"], "Diesen Aufruf verstehe ich nicht"),
    ],
)
def test_wrong_calls_are_explained_in_german(capsys, arguments, word):
    status, out, err = call(capsys, *arguments)
    assert (status, out) == (2, "")
    assert word in err
    assert "Aufruf: praeventionsrat" in err


def test_help_and_version_speak_german(capsys):
    status, out, _ = call(capsys, "--help")
    assert status == 0
    assert "Aufruf:" in out
    assert "Usage" not in out
    assert "export DATEI DOKUMENT ID -o ZIEL" in call(capsys, "export", "--help")[1]
    assert call(capsys, "--version")[1].startswith("Präventionsrat 0.")


def test_the_first_word_decides_between_command_and_file(capsys, monkeypatch):
    opened = []
    monkeypatch.setattr("ui.bootstrap.run", lambda words: opened.append(words) or 0)
    for words in (["./demo"], ["Musterau.prat"], [], ["--demo"]):
        monkeypatch.setattr(sys, "argv", ["praeventionsrat", *words])
        assert entry.main() == 0
    assert opened == [["./demo"], ["Musterau.prat"], [], ["--demo"]]
    for words, status in ((["documents"], 0), (["a", "b"], 2), (["--blue"], 2), (["-h"], 0)):
        monkeypatch.setattr(sys, "argv", ["praeventionsrat", *words])
        assert entry.main() == status


def test_interrupting_is_no_crash(capsys, monkeypatch, tmp_path):
    def interrupt(_folder):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.load, "read_folder", interrupt)
    status, _, err = call(capsys, "load", tmp_path, tmp_path / "x.prat")
    assert (status, err) == (1, "Abgebrochen.\n")


def test_the_folder_for_a_successor_is_made(capsys, musterau, tmp_path):
    status, said, _ = call(capsys, "handover", musterau, tmp_path)
    assert (status, "Übergabemappe" in said) == (0, True)
    (folder,) = tmp_path.glob("Übergabemappe*")
    assert (folder / "00 Deckblatt.docx").is_file()


def test_the_public_part_is_written_as_oparl(capsys, musterau, tmp_path):
    folder = tmp_path / "oparl"
    address = "https://www.musterau.example/oparl"
    status, said, _ = call(capsys, "export", musterau, "oparl", address, "-o", folder)
    assert status == 0
    assert address in said
    assert (folder / "system.json").is_file()
    status, said, _ = call(capsys, "export", musterau, "oparl", "-", "-o", folder)
    assert status == 0
    assert "invalid" in said
    assert call(capsys, "export", musterau, "oparl", "musterau", "-o", folder)[0] == 1
    assert "oparl\toffice\tjson" in call(capsys, "documents")[1]
