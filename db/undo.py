"""The stacks of undo and redo: which transactions can be taken back, and as how many steps."""

from dataclasses import dataclass, field

from praeventionsrat.changes import Changes

LIMIT = 100
MERGE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Inverse:
    """The statement that takes one row change back; ``kind`` is what the change was."""

    table: str
    key: str
    kind: str
    sql: str


@dataclass(frozen=True, slots=True)
class Step:
    """One transaction: what it did and what takes it back, newest first."""

    changes: Changes
    inverses: tuple[Inverse, ...]
    merge: str | None = None
    started: float = 0.0

    def after(self, older: "Step") -> "Step":
        """This step and the one before it as one, keeping the first inverse of each row."""
        settled = {(i.table, i.key) for i in older.inverses if i.kind in {"insert", "update"}}
        newer = (i for i in self.inverses if i.kind != "update" or (i.table, i.key) not in settled)
        changes = Changes(self.changes.label, self.changes.tables | older.changes.tables)
        return Step(changes, (*newer, *older.inverses), self.merge, older.started)


@dataclass(slots=True)
class Stacks:
    """What can be undone and redone, newest last."""

    undoable: list[Step] = field(default_factory=list)
    redoable: list[Step] = field(default_factory=list)
    sealed: bool = False
    """Whether the newest step takes nothing more in."""

    def push(self, step: Step) -> None:
        """Remember a committed transaction."""
        self.redoable.clear()
        if self._joins(step):
            step = step.after(self.undoable.pop())
        self.undoable = [*self.undoable, step][-LIMIT:]
        self.sealed = False

    def clear(self) -> None:
        """Forget everything: undo does not go back beyond this point."""
        self.undoable.clear()
        self.redoable.clear()

    def undone(self, inverse: Step) -> None:
        """The newest step was taken back; ``inverse`` does it again."""
        self.undoable.pop()
        self.redoable.append(inverse)
        self.sealed = True

    def redone(self, inverse: Step) -> None:
        """The newest undone step was done again; ``inverse`` takes it back."""
        self.redoable.pop()
        self.undoable.append(inverse)
        self.sealed = True

    def _joins(self, step: Step) -> bool:
        if not step.merge or self.sealed or not self.undoable:
            return False
        newest = self.undoable[-1]
        return newest.merge == step.merge and step.started - newest.started < MERGE_SECONDS
