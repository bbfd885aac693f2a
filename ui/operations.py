"""The one door through which the window changes or reads the file."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from PySide6.QtCore import QObject, Signal

from praeventionsrat.changes import Changes
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.ports import Store
from ui.notify import Notify

P = ParamSpec("P")
R = TypeVar("R")
W = TypeVar("W")
Complain = Callable[[str], object]


class Operations(QObject, Generic[W]):
    """Runs use cases, shows their complaints, and says what changed.

    Signals:
        changed: Emitted with a ``Changes`` after every transaction, undo and redo.
        saved: Emitted with the ``datetime`` at which something reached the file.
        stepping: Emitted before undo and redo: what is being typed is saved first, or it would
            be saved over what the step brought back.
    """

    changed = Signal(object)
    saved = Signal(object)
    stepping = Signal()

    def __init__(self, store: Store[W], notify: Notify) -> None:
        """Work on the given open file."""
        super().__init__()
        self._store = store
        self._notify = notify
        self.worked = True
        """Whether the newest use case went through; only then there is something to take back."""

    @overload
    def perform(
        self,
        label: str,
        usecase: Callable[Concatenate[W, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R | None: ...

    @overload
    def perform(
        self,
        label: str,
        usecase: Callable[..., R],
        *args: Any,
        complain: Complain,
        merge: str | None = None,
        undoable: bool = True,
        **kwargs: Any,
    ) -> R | None: ...

    @overload
    def perform(
        self,
        label: str,
        usecase: Callable[..., R],
        *args: Any,
        merge: str,
        undoable: bool = True,
        **kwargs: Any,
    ) -> R | None: ...

    @overload
    def perform(
        self, label: str, usecase: Callable[..., R], *args: Any, undoable: bool, **kwargs: Any
    ) -> R | None: ...

    def perform(  # type: ignore[misc]
        self,
        label: str,
        usecase: Callable[..., R],
        *args: Any,
        complain: Complain | None = None,
        **more: Any,
    ) -> R | None:
        """Run one use case as one undo step; None may mean that the user was told why not.

        ``Invalid`` passes through: only the form that asked can mark the fields.

        Args:
            label: What undo will call the step.
            usecase: What to do with the transaction.
            *args: Handed to the use case.
            complain: Shows a ``UserError`` where it happened; without it ``notify`` does.
            **more: ``merge`` and ``undoable`` as in ``Store.begin``; the rest is handed on.
        """
        try:
            return self.attempt(label, usecase, *args, **more)
        except Invalid:
            raise
        except UserError as err:
            (complain or self._notify.error)(str(err))
            return None

    def attempt(
        self,
        label: str,
        usecase: Callable[..., R],
        *args: Any,
        merge: str | None = None,
        undoable: bool = True,
        **kwargs: Any,
    ) -> R:
        """Like ``perform``, but every ``UserError`` passes through (autosave must know)."""
        self.worked = False
        with self._store.begin(label, merge, undoable=undoable) as work:
            result = usecase(work, *args, **kwargs)
        self.worked = True
        self._announce(self._store.last_changes())
        return result

    def ask(self, query: Callable[Concatenate[W, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Read something."""
        with self._store.read() as work:
            return query(work, *args, **kwargs)

    def undo(self) -> None:
        """Take back the newest step."""
        self._step(self._store.undo)

    def redo(self) -> None:
        """Repeat the newest undone step."""
        self._step(self._store.redo)

    def barrier(self) -> None:
        """Undo does not go back beyond this point."""
        self._store.barrier()

    def undo_label(self) -> str:
        """What undo would take back."""
        return self._store.undo_label()

    def redo_label(self) -> str:
        """What redo would repeat."""
        return self._store.redo_label()

    def _step(self, step: Callable[[], Changes | None]) -> None:
        self.stepping.emit()
        try:
            changes = step()
        except UserError as err:
            self._notify.error(str(err))
            return
        if changes:
            self._announce(changes)

    def _announce(self, changes: Changes) -> None:
        self.saved.emit(datetime.now().astimezone())
        self.changed.emit(changes)
