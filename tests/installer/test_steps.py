"""The second command: one line a step, all steps, and a status that tells."""

import subprocess
import sys
from pathlib import Path

import _steps
import pytest
from _steps import Step

ROOT = Path(__file__).parents[2]


def test_every_step_runs_and_one_failure_decides(tmp_path, capfd):
    steps = [
        Step("bad", ("-c", "print('the reason'); raise SystemExit(3)")),
        Step("good", ("-c", "print('unheard')")),
        Step("loud", ("-c", "print('heard')"), shown=True),
    ]
    assert _steps.run_all(steps, Path(sys.executable), tmp_path) == 1
    said = capfd.readouterr().out
    assert "the reason" in said
    assert "unheard" not in said
    assert "heard" in said
    lines = [line.split()[:2] for line in said.splitlines() if line.endswith(" s")]
    assert lines == [["FEHLER", "bad"], ["ok", "good"], ["ok", "loud"]]
    assert said.splitlines()[-1] == "Nicht bestanden: bad"


def test_when_all_pass_the_status_is_0(tmp_path, capfd):
    assert _steps.run_all([Step("good", ("-c", ""))], Path(sys.executable), tmp_path) == 0
    assert "Alle 1 Prüfungen bestanden." in capfd.readouterr().out


def test_one_step_can_be_asked_for_and_slow_ones_left_out():
    assert [step.name for step in _steps.chosen(["lint", "format"], fast=False)] == [
        "format",
        "lint",
    ]
    assert not any(step.slow for step in _steps.chosen([], fast=True))
    assert any(step.slow for step in _steps.chosen([], fast=False))


def test_an_unknown_step_is_refused_with_the_names_there_are():
    with pytest.raises(SystemExit, match=r"Unbekannt: tests\. Es gibt: format, lint"):
        _steps.chosen(["tests"], fast=False)


NETWORK = """
import socket

import pytest


def test_local_sockets_serve():
    one, other = socket.socketpair()
    one.sendall(b"x")
    assert other.recv(1) == b"x"
    one.close(), other.close()


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_others_do_not(family):
    with pytest.raises(AssertionError, match="socket of family"):
        socket.socket(family)
    with pytest.raises(AssertionError, match="was asked for"):
        socket.create_connection(("localhost", 9))
"""


def test_offline_every_socket_but_a_local_one_is_refused(tmp_path):
    story = tmp_path / "test_network.py"
    story.write_text(NETWORK)
    order = ["-m", "pytest", "-p", "tests.offline", "-q", "--rootdir", tmp_path, story]
    ran = subprocess.run(
        [*_steps.without_network(), sys.executable, *order],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "3 passed" in ran.stdout, ran.stdout


def test_without_network_there_is_no_way_out():
    prefix = _steps.without_network()
    if not prefix:
        pytest.skip("the system lets nobody leave the network")
    code = "import socket; print([name for _, name in socket.if_nameindex()])"
    ran = subprocess.run([*prefix, sys.executable, "-c", code], capture_output=True, check=True)
    assert ran.stdout.strip() == b"['lo']"
