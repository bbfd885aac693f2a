"""Somebody at the window: sees what is visible under its name, clicks, types, presses keys.

Whatever the layout, a control is found by its words or its accessible name; what is hidden,
disabled or named twice cannot be used. Nothing here reaches behind the widgets.
"""

from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT = Held.NoModifier, Held.ControlModifier, Held.ShiftModifier
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
LEFT = Qt.MouseButton.LeftButton
SOON_MS, PATIENT_MS = 20, 20_000


class User:
    """Drives one window."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window

    @property
    def ground(self) -> QWidget:
        """Where one can act now: the dialog in front, else the window."""
        QApplication.processEvents()
        if QApplication.activeWindow() is None:  # after a dialog; else the window manager's work
            self.window.activateWindow()
            QApplication.processEvents()
        return QApplication.activeModalWidget() or self.window

    def seen(self, kind, name):
        """Every visible control of a kind with this name."""
        found = self.ground.findChildren(QWidget)
        return [w for w in found if isinstance(w, kind) and w.isVisible() and name in names(w)]

    def sees(self, kind, name) -> bool:
        return bool(self.seen(kind, name))

    def the(self, kind, name):
        """The one control of that name that can be used."""
        usable = [w for w in self.seen(kind, name) if w.isEnabled()]
        assert len(usable) == 1, f"{len(usable)} mal „{name}“; zu sehen: {self.offered(kind)}"
        return usable[0]

    def offered(self, kind):
        found = self.ground.findChildren(QWidget)
        return sorted({n for w in found if isinstance(w, kind) and w.isVisible() for n in names(w)})

    def reads(self, words) -> bool:
        """Whether a label says exactly this."""
        return self.sees(QLabel, words)

    def reads_part(self, words) -> bool:
        labels = self.ground.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def click(self, name):
        """Press a button, or tick a box."""
        made = self.the(QAbstractButton, name)
        spot = (
            QPoint(8, made.height() // 2) if isinstance(made, QCheckBox) else made.rect().center()
        )
        QTest.mouseClick(made, LEFT, NONE, spot)
        QApplication.processEvents()

    def go_to(self, name):
        """Put the cursor into a field."""
        made = self.the(FIELDS, name)
        spot = getattr(made, "viewport", lambda: made)()
        if not isinstance(made, QComboBox):
            QTest.mouseClick(spot, LEFT, NONE, QPoint(6, spot.height() // 2))
        else:
            made.setFocus(Qt.FocusReason.TabFocusReason)  # a click would open its list
        QApplication.processEvents()
        assert made.hasFocus(), f"der Cursor kommt nicht in „{name}“"
        return made

    def fill(self, name, text):
        """Type into a field over what stands there."""
        made = self.go_to(name)
        self.press(Key.Key_A, CTRL)
        self.write(text)
        return made

    def choose(self, name, words):
        """One of the values of a list, by its first letters and the arrow keys."""
        box = self.go_to(name)
        self.write(words.split()[0])
        for key in (Key.Key_Down, Key.Key_Up):
            for _ in range(box.count()):
                if box.currentText() == words:
                    return
                self.press(key)
        raise AssertionError(f"„{words}“ steht nicht zur Wahl bei „{name}“")

    def write(self, text):
        """Type where the cursor is, any letter of any alphabet."""
        for letter in text:
            target = self._cursor()
            if letter.isascii() and letter.isprintable():
                QTest.keyClick(target, letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))
        QApplication.processEvents()

    def paste(self, text):
        """Put something from elsewhere where the cursor is."""
        QGuiApplication.clipboard().setText(text)
        self.press(Key.Key_V, CTRL)

    def press(self, key, held=NONE, times=1):
        for _ in range(times):
            QTest.keyClick(self._cursor(), key, held)
        QApplication.processEvents()

    def enter(self, times=1):
        self.press(Key.Key_Return, times=times)

    def open_tab(self, bar, name):
        """A part of a record."""
        tabs = self.the(QTabBar, bar)
        place = next(i for i in range(tabs.count()) if tabs.tabText(i) == name)
        QTest.mouseClick(tabs, LEFT, NONE, tabs.tabRect(place).center())
        QApplication.processEvents()

    def click_line(self, name, words):
        """The line of a list or tree that says this."""
        view = self.the(QAbstractItemView, name)
        for index in indexes(view):
            if words in (index.data() or ""):
                view.scrollTo(index)
                spot = view.visualRect(index).center()
                QTest.mouseClick(view.viewport(), LEFT, NONE, spot)
                QApplication.processEvents()
                return
        raise AssertionError(f"„{words}“ fehlt in „{name}“: {self.lines(name)}")

    def lines(self, name):
        """What a list says, line by line, columns separated by a bar."""
        view = self.the(QAbstractItemView, name)
        rows = {}
        for index in indexes(view):
            rows.setdefault((str(index.parent().data()), index.row()), []).append(
                index.data() or ""
            )
        return [" | ".join(cells) for cells in rows.values()]

    @contextmanager
    def answering(self, yes):
        """Agree to the question that comes."""
        asked = []

        def answer():
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                asked.append(box.text())
                agreed = next(b for b in box.buttons() if b.text().replace("&", "") == yes)
                QTest.mouseClick(agreed, LEFT)
            else:
                again.start(SOON_MS)

        again = QTimer(self.window)
        again.setSingleShot(True)
        again.timeout.connect(answer)
        again.start(SOON_MS)
        yield asked
        again.stop()
        assert asked, "niemand hat gefragt"

    def save_as(self, path):
        """Type where a file shall go, and wait until it is there."""
        self.qtbot.waitUntil(lambda: isinstance(self.ground, QFileDialog))
        self.fill("fileNameEdit", str(path))
        self.enter()
        told = f"„{path.name}“ wurde gespeichert."
        self.qtbot.waitUntil(lambda: self.reads(told), timeout=PATIENT_MS)

    def open_menu(self, name):
        """The actions behind a button with a menu, by their words."""
        menu = self.the(QAbstractButton, name).menu()
        assert isinstance(menu, QMenu)
        return {action.text(): action for action in menu.actions() if action.isEnabled()}

    def _cursor(self):
        """What gets the next key, as the window system would decide."""
        ground = self.ground
        popup, focus = QApplication.activePopupWidget(), QApplication.focusWidget()
        return popup or focus or ground


def names(widget):
    """What a control is called on screen and for a screen reader."""
    text = (
        getattr(widget, "text", lambda: "")
        if isinstance(widget, (QAbstractButton, QLabel))
        else str
    )
    return {widget.accessibleName(), text().replace("&", "").strip(), widget.objectName()} - {""}


def indexes(view, parent=None):
    """Every cell of a list, table or tree, from top to bottom."""
    model = view.model()
    above = parent if parent is not None else view.rootIndex()
    for row in range(model.rowCount(above)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount(above)):
            yield model.index(row, column, above)
        yield from indexes(view, model.index(row, 0, above))
