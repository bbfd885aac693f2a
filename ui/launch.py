"""What is set before the first line of the window is loaded, so that it loads fast."""

import builtins
import gc
from importlib import import_module


def prepare() -> None:
    """Nothing loaded from here on is garbage, and nobody reads along.

    The collector would cost 150 ms; ``Preload.settle`` turns it on again.

    WORKAROUND https://github.com/napari/napari/issues/8584: PySide puts a hook into every
    ``import`` for ``from __feature__ import …``, which nobody here uses. It reads the source of
    every module and keeps it: a tenth of the start and 23 MiB.
    """
    gc.disable()
    plain = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = plain
