"""The .venv: made once, used at once, repaired when broken, refused when a package was changed."""

import json
import subprocess
import time
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from _setup import Environment

LOCK, DEV = "requirements.lock", "requirements-dev.lock"


def make_wheel(folder, name):
    """A package of one line, as pip takes it."""
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as parts:
        parts.writestr(f"{name}/__init__.py", "")
        parts.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        parts.writestr(f"{info}/WHEEL", tags)
        parts.writestr(f"{info}/RECORD", "")
    return f"{name}==1.0 --hash=sha256:{sha256(wheel.read_bytes()).hexdigest()}\n"


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout with two small locks, and a pip that may only take from one folder."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    town, tests = make_wheel(wheels, "town"), make_wheel(wheels, "towntests")
    (tmp_path / LOCK).write_text(town)
    (tmp_path / DEV).write_text(town + tests)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    return tmp_path


def can_import(python, *names):
    order = [python, "-c", f"import {', '.join(names)}"]
    return subprocess.run(order, capture_output=True, check=False).returncode == 0


def inode(folder):
    return (folder / ".venv" / "pyvenv.cfg").stat().st_ino


@pytest.mark.slow
def test_it_is_filled_once_and_the_second_start_touches_nothing(checkout):
    python = Environment(checkout).ensure(LOCK)
    assert can_import(python, "town")
    written = Environment(checkout).stamp.stat().st_mtime_ns
    started = time.perf_counter()
    assert Environment(checkout).ensure(LOCK) == python
    assert time.perf_counter() - started < 0.1
    assert Environment(checkout).stamp.stat().st_mtime_ns == written


@pytest.mark.slow
def test_what_the_checks_need_is_added_and_serves_the_program_too(checkout):
    python = Environment(checkout).ensure(LOCK)
    made = inode(checkout)
    Environment(checkout).ensure(LOCK, DEV)
    assert can_import(python, "town", "towntests")
    written = Environment(checkout).stamp.stat().st_mtime_ns
    Environment(checkout).ensure(LOCK)
    assert (inode(checkout), Environment(checkout).stamp.stat().st_mtime_ns) == (made, written)


@pytest.mark.slow
def test_a_half_made_one_is_made_again(checkout):
    environment = Environment(checkout)
    python = environment.ensure(LOCK)
    environment.stamp.write_bytes(b"")
    (checkout / ".venv" / "rubble").touch()
    assert can_import(environment.ensure(LOCK), "town")
    assert python.exists()
    assert not (checkout / ".venv" / "rubble").exists()


@pytest.mark.slow
def test_one_with_a_lost_package_is_made_again(checkout):
    environment = Environment(checkout)
    lost = environment.ensure(LOCK).parents[1]
    package = next(Path(lost).rglob("town/__init__.py"))
    package.unlink()
    package.parent.rename(package.parent.with_name("nowhere"))
    assert can_import(environment.ensure(LOCK), "town")


@pytest.mark.slow
def test_a_changed_package_is_refused_and_what_was_whole_stays(checkout, capfd):
    environment = Environment(checkout)
    python = environment.ensure(LOCK)
    before = environment.stamp.read_bytes()
    (checkout / DEV).write_text("towntests==1.0 --hash=sha256:" + "0" * 64)
    with pytest.raises(SystemExit, match="konnten nicht installiert werden"):
        environment.ensure(LOCK, DEV)
    assert "DO NOT MATCH THE HASHES" in capfd.readouterr().err
    assert can_import(python, "town")
    assert not can_import(python, "towntests")
    assert environment.stamp.read_bytes() == before


def test_a_stamp_nobody_can_read_means_that_nothing_is_there(tmp_path):
    (tmp_path / ".venv").mkdir()
    (tmp_path / LOCK).touch()
    environment = Environment(tmp_path)
    for content in (b"", b"\xff{", b"[]", json.dumps({"locks": {}}).encode()):
        environment.stamp.write_bytes(content)
        assert not environment._holds([LOCK])
