"""How a child tells the one who started it that its window can be used."""

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

LINE = "ready"


def peak_mebibytes():
    """The most memory this process ever held; 0 where the system does not say.

    Linux counts the one who started us in ``ru_maxrss``, but not in ``VmHWM``.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().split("VmHWM:")[1].split()[0]) / 2**10
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def ready():
    """Say so and end as users do; taking everything down is no part of the start."""
    print(LINE, time.process_time(), peak_mebibytes(), flush=True)
    QApplication.quit()
