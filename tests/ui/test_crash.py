import logging
import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication

from ui import crash
from ui.crash import CrashDialog, CrashGuard, report_of, start_logging

SECRET = "Erika Mustermann, Musterweg 1"


def failure():
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as err:
            raise ValueError(SECRET) from err
    except ValueError as err:
        return err


@pytest.fixture
def guard(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    guard = CrashGuard()
    guard.install()
    return guard


@pytest.fixture
def shown(monkeypatch):
    reports = []
    monkeypatch.setattr(CrashDialog, "exec", lambda box: reports.append(box.detailedText()))
    return reports


def test_a_report_names_places_but_nobody():
    report = report_of(failure())
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "test_crash.py" in report
    assert "failure" in report
    assert SECRET not in report
    assert "Erika" not in report


def test_a_report_ends_where_causes_run_in_a_circle():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__context__ = second, first
    assert report_of(first).count("ValueError") == 1
    alone = ValueError()
    alone.__context__, alone.__suppress_context__ = second, True
    assert "KeyError" not in report_of(alone)


def test_a_bug_is_shown_logged_without_values_and_one_goes_on(
    qapp, guard, shown, tmp_path, warnings_logged
):
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = start_logging(tmp_path / "log")
    err = failure()
    sys.excepthook(type(err), err, err.__traceback__)
    logging.getLogger("ui.test").error("import failed", exc_info=err)
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    log = path.read_text(encoding="utf-8")
    assert "unexpected error" in log
    assert "builtins.ValueError" in log
    assert SECRET not in log
    assert len(shown) == 1
    assert SECRET not in shown[0]
    assert log.count("builtins.ValueError") == 2
    assert warnings_logged[0].startswith("ui.crash: unexpected error\nPython")
    assert SECRET not in warnings_logged[0]
    warnings_logged.clear()


def test_a_bug_while_the_dialog_is_open_opens_no_second_one(
    qapp, guard, monkeypatch, warnings_logged
):
    opened = []

    def again(box):
        opened.append(box)
        guard.caught(ValueError, ValueError(), None)

    monkeypatch.setattr(CrashDialog, "exec", again)
    guard.caught(ValueError, ValueError(), None)
    assert len(opened) == 1
    warnings_logged.clear()


def test_a_bug_in_a_thread_is_logged_and_shows_nothing(qapp, guard, shown, warnings_logged):
    worker = threading.Thread(target=lambda: 1 // 0)
    worker.start()
    worker.join()
    threading.excepthook(threading.ExceptHookArgs((SystemExit, None, None, None)))
    assert shown == []
    assert len(warnings_logged) == 1
    warnings_logged.clear()


def test_the_key_that_ends_programs_still_does(guard, shown, monkeypatch):
    ended = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: ended.append(args[0]))
    guard.caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [KeyboardInterrupt]
    assert shown == []


def test_the_report_can_be_copied_and_the_dialog_stays(qtbot):
    dialog = CrashDialog("Bericht")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Bericht"
    assert dialog.isVisible()
    dialog.go_on.click()
    assert not dialog.isVisible()


def test_the_log_lies_in_the_folder_of_this_user(tmp_path, monkeypatch):
    monkeypatch.setattr(crash, "user_log_path", lambda *_, **__: tmp_path / "log")
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = start_logging()
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    assert path == tmp_path / "log" / "praeventionsrat.log"
    assert crash.DiscreetFormatter().formatException(None) == ""
