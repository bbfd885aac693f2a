"""What happens when the program has a bug: say so, offer a report without personal data, go on."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtCore import QCoreApplication, QThread, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

log = logging.getLogger(__name__)
LOG_BYTES = 500_000
LOG_FILES = 3


def report_of(err: BaseException) -> str:
    """Types, places and versions; no text of the exception and no value, which may name persons."""
    head = f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
    return "\n".join([head, *_chain(err)])


class DiscreetFormatter(logging.Formatter):
    """Writes exceptions into the log as ``report_of`` does."""

    def format(self, record: logging.LogRecord) -> str:
        own = copy(record)
        own.exc_text = None  # another handler may have left its own wording here
        return super().format(own)

    def formatException(self, caught: object) -> str:
        err = caught[1] if isinstance(caught, tuple) else None
        return report_of(err) if isinstance(err, BaseException) else ""


def start_logging(folder: Path | None = None) -> Path:
    """Log into a rotating file of this user; returns where."""
    folder = folder or user_log_path("praeventionsrat", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "praeventionsrat.log"
    handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    handler.setFormatter(DiscreetFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    path.chmod(0o600)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


class CrashDialog(QMessageBox):
    """Says that something unexpected happened; the report can be read and copied."""

    def __init__(self, report: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle(self.tr("Programmfehler"))
        self.setText(self.tr("Das hätte nicht passieren dürfen."))
        self.setInformativeText(
            self.tr(
                "Was gespeichert war, ist gespeichert; der letzte Schritt wurde nicht ausgeführt. "
                "Sie können weiterarbeiten. Der Bericht nennt nur Programmstellen, keine Namen "
                "und keine Texte."
            )
        )
        self.setDetailedText(report)
        self.copy_button = self.addButton(
            self.tr("Bericht kopieren"), QMessageBox.ButtonRole.ActionRole
        )
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.go_on = self.addButton(self.tr("Weiterarbeiten"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self.go_on)


class CrashGuard:
    """Catches what nobody caught; shows one dialog at a time."""

    def __init__(self) -> None:
        self._showing = False

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self.caught
        threading.excepthook = self._in_thread

    def caught(
        self, kind: type[BaseException], err: BaseException, trace: TracebackType | None
    ) -> None:
        """Log it, and show it if there is a window to show it in."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, err, trace)
            return
        report = report_of(err)
        log.critical("unexpected error\n%s", report)  # no exc_info: other handlers print values
        app = QCoreApplication.instance()
        if self._showing or app is None or QThread.currentThread() is not app.thread():
            return
        self._showing = True
        try:
            CrashDialog(report).exec()
        finally:
            self._showing = False

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)


def _chain(err: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    current: BaseException | None = err
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"{type(current).__module__}.{type(current).__qualname__}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )


def _place(filename: str) -> str:
    """The last parts of a path; the first ones may carry the user's name."""
    return "/".join(Path(filename).parts[-3:])
