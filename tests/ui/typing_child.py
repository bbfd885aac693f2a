"""A user who types minutes in the real window without a pause, until somebody kills her."""

import os
import struct
import sys
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from db.entrance import enter
from tests.conftest import KEY
from tests.vault import MemoryKeyring
from ui.bootstrap import application
from ui.session import Session
from ui.settings_store import Settings
from ui.shell.theme import Mode, Theme

TOLD = struct.Struct("<dq")
EVERY_MS = 15


def main(path, meeting, item, pipe):
    from praeventionsrat.recovery import to_code

    app = application()
    theme = Theme(app, Mode.LIGHT)
    entered = enter(path, MemoryKeyring(), lambda _why: to_code(KEY))
    session = Session(entered.store, entered.vault, Settings(path.parent / "kind.ini"), theme)
    session.show()
    editor = minutes(session.window, meeting, item)
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


def minutes(window, meeting, item) -> QTextEdit:
    """The editor of an item, reached as the program reaches it."""
    window.open_record("meeting", meeting)
    detail = window.page.detail
    detail.open_tab("minutes")
    panel = detail._panel("minutes")
    panel.show_item(item)
    editor = panel.editor.text.edit
    editor.setFocus()
    return editor


if __name__ == "__main__":
    main(Path(sys.argv[1]), UUID(sys.argv[2]), UUID(sys.argv[3]), int(sys.argv[4]))
