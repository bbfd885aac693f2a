"""What waits until the window rests."""

import pytest
from PySide6.QtCore import QObject

from praeventionsrat.errors import NotFound
from ui.leisure import PAUSE_MS, Leisure


@pytest.fixture
def leisure(qapp):
    made = Leisure()
    yield made
    made.stop()


def test_things_are_done_in_their_order_and_never_two_at_once(qtbot, leisure):
    done, owner = [], QObject()
    for name in "abc":
        leisure.add(owner, lambda name=name: done.append(name))
    assert done == []
    assert not leisure.rests
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done == ["a"]
    qtbot.waitUntil(lambda: done == ["a", "b", "c"])
    assert leisure.rests


def test_what_is_held_waits_until_it_is_released(qtbot, leisure):
    done, owner = [], QObject()
    leisure.add(owner, lambda: done.append("early"))
    leisure.hold()
    leisure.add(owner, lambda: done.append("late"))
    qtbot.wait(3 * PAUSE_MS)
    assert done == []
    leisure.release()
    qtbot.waitUntil(lambda: done == ["early", "late"])


def test_whoever_is_gone_is_passed_over(qtbot, leisure):
    done, gone, owner = [], QObject(), QObject()
    leisure.add(gone, lambda: done.append("gone"))
    leisure.add(owner, lambda: done.append("here"))
    gone.deleteLater()
    qtbot.waitUntil(lambda: done == ["here"])


def test_where_there_is_nothing_to_do_the_next_has_its_turn(qtbot, leisure):
    done, owner = [], QObject()

    def nothing():
        raise NotFound

    leisure.add(owner, nothing)
    leisure.add(owner, lambda: done.append("next"))
    qtbot.waitUntil(lambda: done == ["next"])


def test_a_window_that_goes_gives_everything_up(qtbot, leisure):
    done, owner = [], QObject()
    leisure.add(owner, lambda: done.append("never"))
    leisure.stop()
    leisure._do_one()  # a turn that had been announced already
    qtbot.wait(2 * PAUSE_MS)
    assert done == []
