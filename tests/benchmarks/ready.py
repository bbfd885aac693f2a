"""How a child tells the one who started it that its window can be used."""

import sys
import time

from PySide6.QtWidgets import QApplication

LINE = "ready"


def peak_mebibytes():
    """The most memory this process ever held; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def ready():
    """Say so and end as users do; taking everything down is no part of the start."""
    print(LINE, time.process_time(), peak_mebibytes(), flush=True)
    QApplication.quit()
