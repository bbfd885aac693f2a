"""How the window is loaded, each time in a process of its own."""

import subprocess
import sys

SEEN = """
import gc, linecache
from ui.launch import prepare
prepare()
import ui.bootstrap
from PySide6.QtCore import QObject, Signal
print(__import__.__name__, gc.isenabled(), ui.bootstrap.__file__ in linecache.cache)
"""


def test_nobody_reads_along_while_the_window_is_loaded():
    ended = subprocess.run([sys.executable, "-c", SEEN], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["__import__", "False", "False"]
