"""The first command, in a checkout whose program only says how it was called."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import _demo
import pytest

ROOT = Path(__file__).parents[2]
MEETINGS = (
    "id1\t2026-03-03\tArbeitsgruppe\t12\tx\nid2\t2026-03-04\tLenkungsgruppe\t12\tdurchgeführt\n"
)
PROGRAM = f"""
import os, sys
from pathlib import Path

words = sys.argv[1:]
with open(os.environ["CALLS"], "a") as calls:
    print(*words, file=calls)
if words[0] == "list":
    print({MEETINGS!r}, end="")
if words[0] == "export":
    if os.environ.get("REFUSE"):
        sys.exit(1)
    Path(words[words.index("-o") + 1]).write_text(os.environ["PRAEVENTIONSRAT_PASSPHRASE"])
if words[0] == "status":
    sys.exit(7)
"""


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """The installer, a program that notes its calls, and a .venv that is taken as whole."""
    shutil.copytree(ROOT / "installer", tmp_path / "installer")
    (tmp_path / "requirements.lock").touch()
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "__main__.py").write_text(PROGRAM)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    stamp(tmp_path)
    return tmp_path


def stamp(root):
    from _setup import Environment

    environment = Environment(root)
    assert environment._digest("requirements.lock") == sha256().hexdigest()
    environment._note(["requirements.lock"])


def run(checkout, *words, **variables):
    order = [sys.executable, str(checkout / "installer" / "run.py"), *words]
    environment = {**os.environ, **variables}
    return subprocess.run(
        order, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def calls(checkout):
    return (checkout / "calls").read_text().splitlines()


def test_the_words_and_the_status_are_those_of_the_program(checkout):
    ran = run(checkout, "status", "of it")
    assert (ran.returncode, calls(checkout)) == (7, ["status of it"])


def test_with_a_display_the_window_opens_musterau(checkout):
    assert run(checkout, "--demo", DISPLAY=":9").returncode == 0
    assert calls(checkout) == ["--demo"]


def test_without_a_display_the_papers_of_the_12th_meeting_are_written(checkout):
    ran = run(checkout, "--demo")
    assert ran.returncode == 0, ran.stderr
    assert "keinen Bildschirm" in ran.stdout
    demo = checkout / "elsewhere" / "demo"
    for document, name in _demo.PAPERS.items():
        assert (demo / name).read_text() == "musterau"
        assert str(demo / name) in ran.stdout
        assert f"export demo/Musterau.prat {document} id2 -o demo/{name}" in calls(checkout)


def test_an_earlier_demo_is_replaced_and_other_files_stay(checkout):
    demo = checkout / "elsewhere" / "demo"
    demo.mkdir()
    for name in ("Musterau.prat", "Musterau.prat.keys", "Niederschrift.docx", "Notizen.txt"):
        (demo / name).write_text("old")
    assert run(checkout, "--demo").returncode == 0
    assert not (demo / "Musterau.prat.keys").exists()
    assert (demo / "Niederschrift.docx").read_text() == "musterau"
    assert (demo / "Notizen.txt").read_text() == "old"


def test_a_refused_command_ends_the_demo_with_status_1(checkout):
    ran = run(checkout, "--demo", REFUSE="1")
    assert ran.returncode == 1
    assert "„export“ ist nicht gelungen" in ran.stderr


def test_without_a_display_no_window_is_tried(checkout):
    ran = run(checkout)
    assert ran.returncode == 1
    assert "keinen Bildschirm" in ran.stderr
    assert not (checkout / "calls").exists()


def test_a_meeting_that_is_not_listed_is_said():
    with pytest.raises(SystemExit, match=r"12\. Sitzung der Lenkungsgruppe"):
        _demo.find_meeting("id1\t2026-03-03\tLenkungsgruppe\t11\tx\n\n")
