"""System packages: installed where that is allowed, else the command is said."""

import os

import _debian
import pytest


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """A PATH with only the programs a test puts there; each notes how it was called."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def put(name, status=0):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho {name} "$@" >> "{tmp_path}/calls"\nexit {status}\n')
        program.chmod(0o755)

    put.calls = lambda: (tmp_path / "calls").read_text().splitlines()
    return put


def test_this_machine_has_what_qt_needs():
    assert _debian.missing_libraries() == []


def test_a_library_that_is_not_there_is_noticed():
    assert not _debian.loadable("libMusterau.so.12")


def test_without_rights_the_exact_command_is_said(programs, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    programs("apt-get")
    programs("sudo", status=1)
    with pytest.raises(SystemExit, match="sudo apt-get install libegl1 libgl1"):
        _debian.install(["libegl1", "libgl1"], "etwas")
    assert programs.calls() == ["sudo -n true"]


def test_where_sudo_asks_nothing_it_installs(programs, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    programs("apt-get")
    programs("sudo")
    _debian.install(["libegl1"], "etwas")
    quiet = "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -qq"
    assert programs.calls()[1:] == [
        f"{quiet} update",
        f"{quiet} install --yes --no-install-recommends libegl1",
    ]


def test_an_installation_that_fails_says_what_was_tried(programs, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    programs("apt-get")
    programs("env", status=100)
    with pytest.raises(SystemExit, match="sudo apt-get install libegl1"):
        _debian.install(["libegl1"], "etwas")


def test_another_system_is_told_the_names(programs):
    with pytest.raises(SystemExit, match="unter Debian so heißt: libegl1"):
        _debian.install(["libegl1"], "etwas")
