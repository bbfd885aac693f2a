"""Loading code beside the window."""

import gc
import sys
from importlib import import_module

from PySide6.QtCore import QObject

from ui.pages import LOADED_SOON
from ui.preload import Preload
from ui.tasks import Tasks


def test_modules_are_loaded_on_a_worker_and_the_collector_passes_over_them(qtbot, said):
    tasks, parent = Tasks(said), QObject()
    preload = Preload(tasks, ["colorsys"], parent)
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
    preload = Preload(tasks, ["a_module_nobody_has"], parent)
    preload.start()
    preload.stop()
    tasks.wait()
    assert not preload._soon.isActive()
    assert said == []


def test_everything_named_is_there():
    for name in LOADED_SOON:
        assert import_module(name)
