"""Slow work off the UI thread: files, printing, checks. Never the store, never a widget."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import Cancelled as GivenUp
from ui.notify import Notify, os_sentence

R = TypeVar("R")


class Cancelled(Exception):
    """The user asked a job to stop; raised inside the job by ``Progress.step``."""


class Progress(QObject):
    """A job's way to say how far it is, and to learn that it should stop.

    Signals:
        moved: Emitted with how much is done and how much there is to do.
    """

    moved = Signal(int, int)

    def __init__(self, title: str, parent: QObject) -> None:
        """``title`` is what the status line calls the job."""
        super().__init__(parent)
        self.title = title
        self._stop = threading.Event()

    def step(self, done: int, total: int) -> None:
        """Called by the job now and then; raises ``Cancelled`` once the user wants it to stop."""
        if self._stop.is_set():
            raise Cancelled
        self.moved.emit(done, total)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()


class Tasks(QObject):
    """Runs jobs on two worker threads and brings their results home.

    Signals:
        running: Emitted with the number of unfinished jobs.
        started: Emitted with the ``Progress`` of a job that can be watched and cancelled.
        ended: Emitted with that ``Progress`` when the job is over.
    """

    running = Signal(int)
    started = Signal(object)
    ended = Signal(object)
    _arrived = Signal(object)

    def __init__(self, notify: Notify) -> None:
        """Complaints go to the given voice."""
        super().__init__()
        self._notify = notify
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="task")
        self._unfinished = 0
        # Queued, or a job that is done at once would come home before ``start`` has returned.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        job: Callable[[], R],
        done: Callable[[R], object],
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Run ``job`` on a worker, then ``done`` with its result on the UI thread.

        ``failed`` gets the German sentence instead of the message bar.
        """
        self._submit(job, done, failed, None)

    def start_long(
        self,
        title: str,
        job: Callable[[Progress], R],
        done: Callable[[R], object],
        failed: Callable[[str], object] | None = None,
    ) -> Progress:
        """Like ``start`` for a job that reports its progress and can be cancelled."""
        progress = Progress(title, self)
        self.started.emit(progress)
        self._submit(partial(job, progress), done, failed, progress)
        return progress

    def wait(self) -> None:
        """Let running jobs end; called once, on the way out."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _submit(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[str], object] | None,
        progress: Progress | None,
    ) -> None:
        self._count(+1)
        finish = partial(self._finish, done, failed or self._notify.error, progress)
        future = self._pool.submit(job)
        future.add_done_callback(lambda f: self._arrived.emit(partial(finish, f)))

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        self._count(-1)
        call()

    def _finish(
        self,
        done: Callable[[Any], object],
        failed: Callable[[str], object],
        progress: Progress | None,
        future: Future[Any],
    ) -> None:
        if progress:
            self.ended.emit(progress)
            progress.deleteLater()
        if future.cancelled():
            return
        try:
            result = future.result()
        except (Cancelled, GivenUp):
            self._notify.info(self.tr("Abgebrochen."))
        except UserError as err:
            _tell(failed, str(err))
        except OSError as err:
            _tell(failed, os_sentence(err))
        else:
            _tell(done, result)

    def _count(self, step: int) -> None:
        self._unfinished += step
        self.running.emit(self._unfinished)


def _tell(whom: Callable[[Any], object], news: Any) -> None:
    """Whose window was closed meanwhile needs no news."""
    called = whom.func if isinstance(whom, partial) else whom
    owner = getattr(called, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        whom(news)
