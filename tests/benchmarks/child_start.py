"""The program as a user starts it, until its window can be used."""

import sys
from importlib import import_module
from pathlib import Path

from ui.launch import prepare

prepare()  # as ui.__main__ does before it loads the window

from db.keyring_slot import USUAL
from ui import bootstrap


class Keyring:
    """Pays for the library as every start does, then answers like an unlocked keyring."""

    def get(self, name):
        import keyring.core

        keyring.core.load_env() or keyring.core.load_config()
        import_module(USUAL[sys.platform].rpartition(".")[0])
        from tests.benchmarks.file_keyring import FileKeyring

        return FileKeyring(Path(sys.argv[1])).get(name)


def wait():
    from tests.benchmarks.pulse import Pulse
    from tests.benchmarks.ready import ready

    pulse = Pulse()
    pulse.when_calm(ready)
    return original()


original = bootstrap.QApplication.exec
bootstrap.OsKeyring = Keyring
bootstrap.QApplication.exec = staticmethod(wait)
sys.exit(bootstrap.run(sys.argv[1:]))
