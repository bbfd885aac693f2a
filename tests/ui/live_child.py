"""A user who types in the Sitzungsmodus of the real window, until somebody kills her."""

import os
import sys
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from db.entrance import enter
from tests.conftest import KEY
from tests.ui.typing_child import EVERY_MS, TOLD
from tests.vault import MemoryKeyring
from ui.bootstrap import application
from ui.session import Session
from ui.settings_store import Settings
from ui.shell.theme import Mode, Theme

SETTINGS = "kind.ini"


def main(path, meeting, item, pipe):
    from praeventionsrat.recovery import to_code

    app = application()
    theme = Theme(app, Mode.LIGHT)
    entered = enter(path, MemoryKeyring(), lambda _why: to_code(KEY))
    session = Session(entered.store, entered.vault, Settings(path.parent / SETTINGS), theme)
    session.show()
    session.window.open_record("live", meeting)
    page = session.window.page
    page.show_item(item)
    editor = page.editor.text.edit
    editor.setFocus()
    typed = 0

    def press():
        nonlocal typed
        typed += 1
        QTest.keyClicks(editor, "x")
        os.write(pipe, TOLD.pack(time.monotonic(), typed))

    clock = QTimer(app, interval=EVERY_MS)
    clock.timeout.connect(press)
    clock.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), UUID(sys.argv[2]), UUID(sys.argv[3]), int(sys.argv[4]))
