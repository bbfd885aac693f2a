import sys

import pytest

from ui.__main__ import main


@pytest.fixture
def called(monkeypatch):
    """Runs the program with these words; what it opened a window with."""
    opened = []
    monkeypatch.setattr("ui.bootstrap.run", lambda arguments: opened.append(arguments) or 0)

    def call(*words):
        monkeypatch.setattr(sys, "argv", ["praeventionsrat", *words])
        return main(), opened

    return call


@pytest.mark.parametrize("words", [[], ["m.prat"], ["./demo"], ["--demo"]])
def test_a_file_the_demo_or_nothing_opens_the_window(called, words):
    assert called(*words) == (0, [words])


def test_a_command_runs_without_a_window(called, capsys):
    assert called("documents") == (0, [])
    assert "minutes" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["a.prat", "b.prat"], ["--unbekannt"]])
def test_a_wrong_call_is_explained_in_german(called, capsys, words):
    assert called(*words) == (2, [])
    assert capsys.readouterr().err
