"""How long something takes, measured so that a busy machine and the counting of lines stay out."""

import sys
import time
from contextlib import contextmanager


@contextmanager
def uncounted():
    """Lines that run here are not counted: counting them makes them up to three times as slow."""
    counting = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(counting)


def spent(act, times=3):
    """The fewest seconds of the processor one of some runs took."""
    took = []
    with uncounted():
        for _ in range(times):
            began = time.process_time()
            act()
            took.append(time.process_time() - began)
    return min(took)
