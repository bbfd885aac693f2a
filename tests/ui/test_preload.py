"""Loading code beside the window."""

import gc
import shutil
import sys
from importlib import import_module
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.errors import NotFound
from tests.conftest import KEY
from tests.db.town import make_meeting
from ui.leisure import PAUSE_MS, Leisure
from ui.pages import LOADED_FIRST, LOADED_SOON
from ui.preload import ASKED_SOON, Preload, load
from ui.tasks import Tasks


def test_modules_are_loaded_on_a_worker_and_the_collector_passes_over_them(qtbot, said):
    tasks, parent = Tasks(said), QObject()
    preload = Preload(tasks, ["colorsys"], parent, Leisure(parent))
    sys.modules.pop("colorsys", None)
    gc.disable()
    try:
        preload.start()
        qtbot.waitUntil(gc.isenabled)
        assert "colorsys" in sys.modules
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
        gc.enable()
        tasks.wait()


def test_a_window_closed_at_once_loads_nothing_more(qtbot, said):
    tasks, parent = Tasks(said), QObject()
    preload = Preload(tasks, ["a_module_nobody_has"], parent, Leisure(parent))
    preload.start()
    preload.stop()
    tasks.wait()
    assert not preload._soon.isActive()
    assert said == []


def test_the_collector_rests_while_the_worker_loads(monkeypatch):
    during = []
    monkeypatch.setattr("ui.preload.import_module", lambda _name: during.append(gc.isenabled()))
    gc.enable()
    load(["colorsys"])
    assert during == [False]
    assert gc.isenabled()
    gc.disable()
    load(["colorsys"])
    was_off = not gc.isenabled()
    gc.enable()
    assert was_off


def test_everything_named_is_there():
    for name in (*LOADED_FIRST, *LOADED_SOON):
        assert import_module(name)


def asked(monkeypatch, said, *answers):
    """Which of the questions were put, when they are answered like this."""
    heard = []

    def ask(question):
        heard.append(question)
        question(None)

    calls = dict.fromkeys(("isenabled", "disable", "freeze", "enable"), lambda: 0)
    monkeypatch.setattr("ui.preload.gc", SimpleNamespace(**calls))
    monkeypatch.setattr("colorsys.STEPS", answers, raising=False)
    tasks, parent = Tasks(said), QObject()
    preload = Preload(tasks, [], parent, Leisure(parent), ask, "colorsys:STEPS")
    preload.start()
    return heard, preload, parent, tasks


def missing(_work):
    raise NotFound


def test_questions_are_asked_ahead_one_after_the_other(monkeypatch, qtbot, said):
    heard, _preload, _parent, tasks = asked(monkeypatch, said, str, repr)
    qtbot.waitUntil(lambda: heard == [str, repr])
    tasks.wait()


def test_a_new_office_is_asked_the_next_question(monkeypatch, qtbot, said):
    heard, _preload, _parent, tasks = asked(monkeypatch, said, str, missing, repr)
    qtbot.waitUntil(lambda: heard == [str, missing, repr])
    tasks.wait()


def test_a_window_that_closes_is_asked_nothing_more(monkeypatch, qtbot, said):
    heard, preload, _parent, tasks = asked(monkeypatch, said, str, repr)
    qtbot.waitUntil(lambda: heard == [str])
    preload.stop()
    qtbot.wait(3 * PAUSE_MS)
    assert heard == [str]
    tasks.wait()


@pytest.fixture
def steps():
    module, _, name = ASKED_SOON.partition(":")
    return getattr(import_module(module), name)


def test_what_is_asked_ahead_is_answered_in_musterau(musterau_path, tmp_path, steps):
    path = shutil.copy(musterau_path, tmp_path / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork)
    try:
        for step in steps:
            with store.read() as work:
                assert step(work) is not None
    finally:
        store.close()


def test_a_new_office_has_no_meeting_to_ask_about(store, steps):
    first, second, *_ = steps
    with store.read() as work:
        assert first(work) == []
        with pytest.raises(NotFound):
            second(work)


def test_a_meeting_without_an_agenda_has_no_item_to_ask_about(store, steps):
    meeting_id, _items = make_meeting(store)
    with store.begin("x") as work:
        for item in work.agenda_items.where(meeting_id=meeting_id):
            work.agenda_items.remove(item)
    *_, item, _votes = (step for step in steps if "_item" in step.__code__.co_names)
    with store.read() as work, pytest.raises(NotFound):
        item(work)
