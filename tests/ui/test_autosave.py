import pytest
from PySide6.QtCore import QObject, Signal

from praeventionsrat.errors import UserError
from ui import autosave
from ui.autosave import Autosave


class Typist(QObject):
    edited = Signal()


@pytest.fixture
def typist(qapp):
    return Typist()


def test_whoever_types_without_a_pause_is_saved_all_the_same(qtbot, typist, monkeypatch):
    monkeypatch.setattr(autosave, "LATEST_MS", 60)
    saves = []
    Autosave(typist.edited, lambda: saves.append(1), typist)
    for _ in range(12):
        typist.edited.emit()
        qtbot.wait(10)
    assert saves


def test_the_first_key_starts_a_clock_of_less_than_two_seconds(typist):
    saver = Autosave(typist.edited, lambda: None, typist)
    typist.edited.emit()
    assert saver.pending
    assert saver.findChild(QObject) is not None
    assert autosave.LATEST_MS < 2000


def test_flush_saves_what_is_pending_and_nothing_twice(typist):
    saves = []
    saver = Autosave(typist.edited, lambda: saves.append(1), typist)
    assert saver.flush()
    typist.edited.emit()
    assert saver.flush()
    assert saver.flush()
    assert saves == [1]


def test_a_failed_save_stays_pending_and_is_tried_again(typist):
    answers, heard = [UserError("Der Datenträger ist voll."), None], []

    def save():
        answer = answers.pop(0)
        if answer:
            raise answer

    saver = Autosave(typist.edited, save, typist, heard.append)
    typist.edited.emit()
    assert not saver.flush()
    assert saver.pending
    assert [str(err) for err in heard] == ["Der Datenträger ist voll."]
    assert saver.flush()
    assert not saver.pending


def test_a_save_that_answers_no_stays_pending(typist):
    saver = Autosave(typist.edited, lambda: False, typist)
    typist.edited.emit()
    assert not saver.flush()


def test_a_complaint_nobody_asked_for_is_kept_quiet(typist):
    def save():
        raise UserError("Nein.")

    saver = Autosave(typist.edited, save, typist)
    typist.edited.emit()
    assert not saver.flush()


def test_what_is_typed_while_saving_is_saved_next(typist):
    saves = []

    def save():
        saves.append(1)
        if len(saves) == 1:
            typist.edited.emit()

    saver = Autosave(typist.edited, save, typist)
    typist.edited.emit()
    assert not saver.flush()
    assert saver.flush()
    assert saves == [1, 1]


def test_another_record_forgets_what_was_pending(typist):
    saves = []
    saver = Autosave(typist.edited, lambda: saves.append(1), typist)
    typist.edited.emit()
    saver.forget()
    assert saver.flush()
    assert saves == []
