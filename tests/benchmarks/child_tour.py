"""One session at the window: every page, tab and list, a meeting, typing, searching, a backup.

Run with the file and „backup“ or nothing; prints what was measured as one line of JSON.
"""

import getpass
import json
import sys
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from ui.launch import prepare

prepare()  # as ui.__main__ does before it loads the window

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabBar

from db.opening import open_store
from db.vault import StoreVault
from tests.benchmarks.file_keyring import FileKeyring
from tests.benchmarks.pulse import Pulse
from tests.benchmarks.ready import peak_mebibytes
from tests.benchmarks.store_file import KEY
from tests.benchmarks.town import LONG_MEETING, RUNNING_MEETING
from tests.benchmarks.words import TYPED
from ui.bootstrap import Session, application
from ui.measures.areas import AreaRow
from ui.meetings.meeting_list import MeetingList
from ui.pages import PAGES
from ui.prevention_day.areas import DayAreaRow
from ui.settings_store import Settings
from ui.shell.theme import Mode, Theme

ROWS = (1, 7, 20, 40)
ITEMS = 12
ROLLS = 6
MOVES = 40
PAINTED_MS, SETTLED_MS = 300, 3_000
"""The user looks at the overview first; the rest is loaded meanwhile."""


class Tour:
    """Takes one step after the other; each ends when the loop has nothing left to do."""

    def __init__(self, session, *, backup):
        self.window, self.session = session.window, session
        self.pulse, self.backup = Pulse(), backup
        self.pulse.look_at(self.window)
        self.found = {"pages": {}, "filling": {}, "strokes": {}, "compare": []}
        for name in ("meetings", "saves", "stalls", "live", "items", "filter"):
            self.found[name] = []
        self.found |= {"contacts": [], "network": []}
        self.found |= {name: [] for name in ("measures", "board", "timeline", "rolling")}
        self.found |= {"dragging": []}
        self.until = lambda: True
        self._steps = self._script()

    def settle(self):
        """Nobody waits, but nobody may be kept waiting either while the rest is loaded."""
        rest = partial(
            self.pulse.when_calm, self._settled, lambda: self.session.context.leisure.rests
        )
        QTimer.singleShot(SETTLED_MS, rest)
        QTimer.singleShot(PAINTED_MS, self.pulse.watch)

    def _settled(self):
        passed, worked = self.pulse.seen
        self.found["stalls"].append(("settling", passed * 1000, worked * 1000))
        self.go_on()

    def go_on(self):
        """Time the next step of the script; its name says where the time goes."""
        try:
            name, act, keep = next(self._steps)
        except StopIteration:
            self.window.close()
            return
        self.pulse.when_calm(partial(self._done, name, keep), self.until)
        act()

    def _done(self, name, keep):
        self.found["stalls"].append((name, self.pulse.longest * 1000, self.pulse.worked * 1000))
        if name.endswith("first"):
            self.found["pages"][name] = self.pulse.until_painted()
            self.found["filling"][name] = self.pulse.filled
        elif keep:
            keep(self.pulse.took())
        QTimer.singleShot(0, self.go_on)

    def _script(self):
        for round_ in ("first", "again"):
            for entry in PAGES:
                keep = partial(self.found["pages"].__setitem__, f"{entry.key} {round_}")
                yield f"{entry.key} {round_}", partial(self.window.go, entry.key), keep
                if round_ == "first":
                    yield from self._look_round(entry.key)
        yield from self._filter()
        yield from self._contacts()
        yield from self._network()
        yield from self._measures()
        yield from self._programme()
        yield from self._meetings()
        yield from self._live()
        yield from self._compare()
        yield from self._type()
        yield from self._search()
        self.found["peak"] = peak_mebibytes()
        if self.backup:
            yield from self._back_up()

    def _look_round(self, key):
        """Every tab, and some rows of the first list."""
        bars = self.window.page.findChildren(QTabBar)
        for bar in (one for one in bars if not isinstance(one, AreaRow | DayAreaRow)):
            for place in range(bar.count()):
                yield f"{key} tab {place}", partial(bar.setCurrentIndex, place), None
            yield f"{key} tab 0 again", partial(bar.setCurrentIndex, 0), None
        views = [v for v in self.window.page.findChildren(QAbstractItemView) if v.isVisible()]
        for view in views[:1]:
            for place in ROWS:
                if view.model() and place < view.model().rowCount():
                    index = view.model().index(place, 0)
                    yield f"{key} row {place}", partial(view.setCurrentIndex, index), None

    def _meetings(self):
        yield "meetings", partial(self.window.go, "meetings"), None
        model = self.window.page.findChild(MeetingList).rows_model
        ids = [row.id for row in model.rows()]
        for meeting_id in (*ids[2:300:30], LONG_MEETING):
            act = partial(self.window.open_record, "meeting", meeting_id)
            yield "open meeting", act, self.found["meetings"].append

    def _filter(self):
        """Somebody looks for a resolution in the whole register."""
        yield "resolutions", partial(self.window.go, "resolutions"), None
        line = self.window.page.filters.search
        for words in ("kennt", "kenntnis", ""):
            yield "filter", partial(line.setText, words), self.found["filter"].append

    def _contacts(self):
        """Somebody looks for a person among all of them."""
        yield "contacts", partial(self.window.go, "contacts"), None
        line = self.window.page.filter
        for words in ("e", "eich", "eichenlaub", ""):
            yield "contacts filter", partial(line.setText, words), self.found["contacts"].append

    def _network(self):
        """Who sits where with whom: read, laid out beside the window, painted."""
        yield "network page", partial(self.window.go, "network"), None
        page = self.window.page
        self.until = lambda: page.drawn == page.asked
        act = partial(self.window.open_record, "network", None)
        yield "network", act, self.found["network"].append
        self.until = lambda: True

    def _measures(self):
        """The same two thousand as table, board and timeline, each rolled from end to end."""
        yield "measures", partial(self.window.go, "measures"), None
        shown = self.window.page.list
        for form, key in (("board", "board"), ("timeline", "timeline"), ("table", "measures")):
            yield f"measures {form}", partial(shown.show_form, form), self.found[key].append
            bar = shown.views.shown.verticalScrollBar()
            for part in range(ROLLS):
                place = (bar.maximum() * (part + 1)) // ROLLS
                yield f"roll {form}", partial(bar.setValue, place), self.found["rolling"].append

    def _programme(self):
        """A card of four hundred is carried across the grid, and given up again."""
        yield "day_programme", partial(self.window.go, "day_programme"), None
        grid = self.window.page.bench.grid
        box = next(b for c, b in grid.plan.seen(grid.seen()) if c.column is not None)
        there = grid.on_screen(box)
        at = QPoint(int(there.left) + 12, int(there.top) + 12)
        yield "hold", partial(hand, grid, QEvent.Type.MouseButtonPress, at), None
        for part in range(1, MOVES + 1):
            act = partial(hand, grid, QEvent.Type.MouseMove, at + QPoint(8 * part, 5 * part))
            yield "drag", act, self.found["dragging"].append
        yield "give up", grid.given_up.emit, None

    def _live(self):
        """At the table: into the Sitzungsmodus, from item to item, out again."""
        act = partial(self.window.open_record, "live", RUNNING_MEETING)
        yield "live meeting", act, self.found["live"].append
        for _ in range(ITEMS):
            yield "live item", partial(self.window.page.course.turn, +1), self.found["items"].append

    def _compare(self):
        """Forty pages beside forty pages."""
        yield "meeting", partial(self.window.open_record, "meeting", LONG_MEETING), None
        yield "approval", partial(self.window.page.detail.open_tab, "approval"), None
        panel, shown = self.window.page.detail.pages.currentWidget(), []
        self.until = lambda: shown and shown[0].pairs
        act = lambda: shown.append(panel.compare_now())  # noqa: E731 - its window is wanted
        yield "compare", act, self.found["compare"].append
        self.until = lambda: True
        yield "close", shown.pop().close, None

    def _type(self):
        detail = self.window.page.detail
        yield "minutes", partial(detail.open_tab, "minutes"), None
        panel = detail.pages.currentWidget()
        for _ in range(12):
            panel.editor.text.edit.insertPlainText("Der Vorsitz dankt. ")
            yield "autosave", panel.flush, self.found["saves"].append

    def _search(self):
        yield "Ctrl+K", self.window.find_anything, None
        line = self.window._palette.line
        for name, word in TYPED.items():
            kept = self.found["strokes"].setdefault(name, [])
            for end in range(1, len(word) + 1):
                yield f"search {word[:end]}", partial(line.setText, word[:end]), kept.append
        yield "Esc", self.window._palette.dismiss, None

    def _back_up(self):
        """A backup while somebody types; its longest turn is told apart from the tour's."""
        ended, panel = [], self.window.page.detail.pages.currentWidget()
        self.session.tasks.ended.connect(ended.append)
        tour, self.found["stalls"] = self.found["stalls"], []
        begun = time.perf_counter()
        yield "begin backup", self.session.backups.back_up, None
        while not ended:
            panel.editor.text.edit.insertPlainText("Weiter im Text. ")
            yield "typing", panel.flush, None
        self.found["backup"] = (time.perf_counter() - begun, self.found["stalls"])
        self.found["stalls"] = tour


def hand(view, kind, at, held=Qt.MouseButton.LeftButton):
    """One event of the mouse over the viewport of a view."""
    port = view.viewport()
    pressed = kind == QEvent.Type.MouseButtonPress
    button = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
    there = QPointF(port.mapToGlobal(at))
    event = QMouseEvent(kind, QPointF(at), there, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(port, event)


def fresh(backups):
    """Whether the program itself would leave it at these."""
    return any(datetime.now(UTC) - backup.created_at < timedelta(hours=23) for backup in backups)


def main(path, *, backup):
    app = application()
    settings = Settings()
    theme = Theme(app, Mode.LIGHT)
    store = open_store(path, lambda: KEY, user=getpass.getuser())
    vault = StoreVault(store, path, KEY, FileKeyring(path))
    if not fresh(vault.backups()):  # else the program would take one in the middle of the tour
        vault.back_up(lambda _done, _of: None)
    session = Session(store, vault, settings, theme)
    session.show()
    tour = Tour(session, backup=backup)
    tour.settle()
    app.exec()
    session.close()
    print(json.dumps(tour.found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), backup="backup" in sys.argv[2:])
