import multiprocessing
import subprocess
import sys
import time

import pytest

from praeventionsrat.documents import child
from praeventionsrat.errors import UserError

HERE = "tests.work_in_child"


def test_what_the_work_returns_comes_back():
    assert child.call(f"{HERE}:double", b"ab") == b"abab"


def test_what_the_user_can_understand_is_said_again_here():
    with pytest.raises(UserError, match="So nicht"):
        child.call(f"{HERE}:refuse")


def test_work_that_never_ends_is_ended():
    begun = time.monotonic()
    with pytest.raises(UserError, match="zu viel Zeit oder Speicher"):
        child.call(f"{HERE}:never_end", seconds=1.5)
    assert time.monotonic() - begun < 20
    assert not multiprocessing.active_children()


def test_work_that_dies_is_told_as_such():
    with pytest.raises(UserError, match="zu viel Zeit oder Speicher"):
        child.call(f"{HERE}:die")


def test_the_child_answers_on_the_pipe_it_was_given(monkeypatch):
    limits = []
    monkeypatch.setattr(child, "limit", lambda *given: limits.append(given))
    ours, theirs = multiprocessing.Pipe(duplex=False)
    child.serve(theirs, f"{HERE}:double", (b"x",))
    assert ours.recv_bytes() == b"+xx"
    child.serve(theirs, f"{HERE}:refuse", ())
    assert ours.recv_bytes() == b"-So nicht."
    assert limits == [(child.MEMORY, child.SECONDS)] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_memory_is_limited():
    import os

    process = os.fork()
    if process == 0:
        try:
            child.limit(1 << 30, 60)
            bytearray(2 << 30)
        except MemoryError:
            os._exit(7)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_no_limit_is_no_change():
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    child.limit(before[0], resource.RLIM_INFINITY)
    assert resource.getrlimit(resource.RLIMIT_AS)[0] == before[0]


def test_importing_the_documents_of_meetings_loads_no_word_and_no_pdf():
    code = (
        "import sys, praeventionsrat.meetings.documents;"
        "print([m for m in ('docx', 'docxtpl', 'reportlab', 'icalendar') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
