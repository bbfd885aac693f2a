"""Fillable files that came back, read one by one; each says for itself why it was not taken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from praeventionsrat.documents import reply_form
from praeventionsrat.documents.guard import LARGEST_FILE
from praeventionsrat.documents.reply_form import FormReply
from praeventionsrat.errors import UserError
from praeventionsrat.files import read_bounded

Step = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Returned:
    """One file that came back: what it says, or why it was not taken."""

    name: str
    reply: FormReply | None
    why: str = ""


def read_returned(paths: Sequence[Path], step: Step) -> list[Returned]:
    """Read them all, for a worker; ``step`` is told of each."""
    found = []
    for done, path in enumerate(paths):
        step(done, len(paths))
        found.append(_read(path))
    return found


def _read(path: Path) -> Returned:
    try:
        return Returned(path.name, reply_form.read(read_bounded(path, LARGEST_FILE)))
    except UserError as err:
        return Returned(path.name, None, str(err))
    except OSError:
        return Returned(path.name, None, "Die Datei lässt sich nicht lesen.")
