import errno
import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from praeventionsrat.errors import UserError
from ui.tasks import Tasks


@pytest.fixture
def tasks(qapp, said):
    tasks = Tasks(said)
    yield tasks
    tasks.wait()


def test_results_come_home_to_the_ui_thread(qtbot, tasks):
    seen = []
    tasks.start(threading.current_thread, lambda t: seen.append((t, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, home = seen[0]
    assert worker is not threading.main_thread()
    assert home is threading.main_thread()


def test_complaints_of_a_job_reach_the_user_in_german(qtbot, tasks, said):
    def refuse():
        raise UserError("Die Vorlage fehlt.")

    def full():
        raise OSError(errno.ENOSPC, "No space left on device", "geheim.docx")

    tasks.start(refuse, lambda _: None)
    qtbot.waitUntil(lambda: len(said) == 1)
    tasks.start(full, lambda _: None)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[0] == ("error", "Die Vorlage fehlt.")
    assert said[1][1].startswith("Der Datenträger ist voll.")
    assert "geheim" not in said[1][1]


def test_whoever_started_a_job_may_hear_its_complaint_instead(qtbot, tasks, said):
    def refuse():
        raise UserError("Die Vorlage fehlt.")

    heard = []
    tasks.start(refuse, lambda _: None, heard.append)
    qtbot.waitUntil(lambda: heard == ["Die Vorlage fehlt."])
    assert said == []


def test_a_long_job_tells_how_far_it_is(qtbot, tasks):
    steps, started, ended, results = [], [], [], []
    tasks.started.connect(started.append)
    tasks.ended.connect(ended.append)
    go = threading.Event()

    def job(progress):
        go.wait(5)
        for place in range(3):
            progress.step(place, 3)
        return "fertig"

    progress = tasks.start_long("Export", job, results.append)
    progress.moved.connect(lambda done, total: steps.append((done, total)))
    go.set()
    qtbot.waitUntil(lambda: results == ["fertig"])
    assert steps == [(0, 3), (1, 3), (2, 3)]
    assert started == ended == [progress]


def test_a_long_job_stops_when_it_is_cancelled(qtbot, tasks, said):
    results = []
    running = threading.Event()
    go = threading.Event()

    def job(progress):
        running.set()
        go.wait(5)
        progress.step(1, 2)
        return "fertig"

    progress = tasks.start_long("Export", job, results.append)
    running.wait(5)
    progress.cancel()
    go.set()
    qtbot.waitUntil(lambda: said == [("info", "Abgebrochen.")])
    assert results == []


def test_a_bug_in_a_job_is_not_swallowed(qtbot, tasks):
    with qtbot.captureExceptions() as caught:
        tasks.start(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError


def test_jobs_that_never_began_end_silently(qtbot, said, qapp):
    tasks = Tasks(said)
    counts = []
    tasks.running.connect(counts.append)
    go = threading.Event()
    for _ in range(2):
        tasks.start(lambda: go.wait(5), lambda _: None)
    tasks.start(lambda: "nie", lambda _: said.append("nie"))
    threading.Timer(0.05, go.set).start()
    tasks.wait()
    qtbot.waitUntil(lambda: counts[-1] == 0)
    assert said == []


def test_a_job_that_is_done_at_once_comes_home_after_it_was_started(qtbot, tasks):
    for _ in range(50):
        order = []
        tasks.start(lambda: None, lambda _: order.append("done"))  # noqa: B023
        order.append("started")
        qtbot.waitUntil(lambda: len(order) == 2)  # noqa: B023
        assert order == ["started", "done"]


def test_a_window_closed_meanwhile_is_told_nothing(qtbot, tasks):
    class Window(QObject):
        def show_result(self, name, result):
            self.setObjectName(name + result)

        def refuse(self, sentence):
            self.setObjectName(sentence)

    def unreadable():
        raise UserError("Die Datei fehlt.")

    counts = []
    tasks.running.connect(counts.append)
    window = Window()
    tasks.start(lambda: "gelesen", partial(window.show_result, "Liste "), window.refuse)
    tasks.start(unreadable, print, window.refuse)
    delete(window)
    qtbot.waitUntil(lambda: counts[-1:] == [0])
