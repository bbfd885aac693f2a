"""The program as a user starts it, with answers given beforehand and hands at its windows."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.bootstrap import Program
from ui.shell.front_desk import Way
from ui.shell.main_window import MainWindow

STUCK_MS = 30_000


class Desk:
    """Answers in the order given, and remembers what was asked."""

    def __init__(self, *, ways=(), keys=(), files=(), setups=()):
        self.ways, self.keys = list(ways), list(keys)
        self.files, self.setups = list(files), list(setups)
        self.heard, self.offered, self.whys, self.checked = [], [], [], []

    def key(self, why):
        self.whys.append(type(why).__name__)
        return self.keys.pop(0) if self.keys else None

    def choose(self, what, why, offers):
        self.heard.append(f"{what} {why}")
        self.offered.append(offers)
        return self.ways.pop(0) if self.ways else Way.QUIT

    def file(self, folder):
        return self.files.pop(0)

    def setup(self, founder, folder):
        setup = self.setups.pop(0)
        return setup(founder, folder) if setup else None

    def checking(self, done, total):
        self.checked.append((done, total))


class Hands(QObject):
    """Does one act at each window that opens, the first at the first; then closes it."""

    def __init__(self, *acts):
        super().__init__()
        self.acts, self.seen, self.titles, self.error = list(acts), [], [], None
        self._look = QTimer(self, interval=5)
        self._look.timeout.connect(self.look)
        self._look.start()
        self._stuck = QTimer(self, interval=STUCK_MS, singleShot=True)
        self._stuck.timeout.connect(lambda: QApplication.exit(99))
        self._stuck.start()

    def look(self):
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible() and window not in self.seen:
                self.seen.append(window)
                self.titles.append(window.windowTitle())
                self.work(window)

    def work(self, window):
        act = self.acts.pop(0) if self.acts else None
        try:
            if act is None or act(window) is not STAY:
                window.close()
        except BaseException as err:
            self.error = err
            QApplication.exit(98)


STAY = object()
"""What an act answers that leaves the window open; it closes by itself later."""


def work(arguments, settings, theme, keyring, desk, *acts):
    """Run the program to its end; its exit status and what the windows were called."""
    hands = Hands(*acts)
    code = Program(settings, theme, keyring, desk).work([str(word) for word in arguments])
    hands._look.stop()
    hands._stuck.stop()
    hands.seen.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if hands.error:
        raise hands.error
    return code, hands.titles
