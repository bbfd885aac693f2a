"""Writes a document to disk and never over a file that somebody else has written or changed."""

import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from praeventionsrat.documents.export import Export
from praeventionsrat.errors import UserError
from praeventionsrat.files import write_atomically

MOST_NAMES = 999


@dataclass(frozen=True, slots=True)
class Written:
    """Where a document went."""

    path: Path
    sha256: str
    replaced: bool
    """An older version of ours stood there."""
    renamed: bool
    """The wished name holds a file that was edited, or is none of ours; it was left alone."""
    wished: Path

    @property
    def sentence(self) -> str:
        """What to tell the user."""
        if self.renamed:
            return (
                f"„{self.wished.name}“ wurde seit der letzten Ausgabe geändert oder stammt nicht "
                f"von hier und bleibt unberührt. Gespeichert als „{self.path.name}“."
            )
        return f"Gespeichert als „{self.path.name}“."


def write_document(
    export: Export, data: object, target: Path, known: Mapping[str, str] | None = None
) -> Written:
    """Render and write; ``known`` says for each path the sha256 of what we wrote there last."""
    made = io.BytesIO()
    export.render(data, made)
    content = made.getvalue()
    path = next(p for p in _names(target) if _is_free(p, known or {}))
    replaced = path.exists()
    _write(path, content)
    return Written(
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        replaced=replaced,
        renamed=path != target,
        wished=target,
    )


def _names(target: Path) -> Iterator[Path]:
    """The wished name, then „Niederschrift (2).docx“ and so on."""
    yield target
    for number in range(2, MOST_NAMES + 1):
        yield target.with_name(f"{target.stem} ({number}){target.suffix}")
    raise UserError(f"In diesem Ordner gibt es schon zu viele Fassungen von „{target.name}“.")


def _is_free(path: Path, known: Mapping[str, str]) -> bool:
    if not path.exists():
        return True
    remembered = known.get(str(path))
    return remembered is not None and path.is_file() and remembered == digest(path)


def digest(path: Path) -> str:
    """The sha256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(path: Path, content: bytes) -> None:
    try:
        write_atomically(path, lambda out: out.write(content))
    except PermissionError:
        raise UserError(
            f"„{path.name}“ lässt sich nicht schreiben. Vielleicht ist die Datei noch in Word "
            "geöffnet, oder der Ordner ist schreibgeschützt."
        ) from None
