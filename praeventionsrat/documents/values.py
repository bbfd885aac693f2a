"""The plain values documents are made of, and what all of them carry."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from praeventionsrat.documents.head import Head


@dataclass(frozen=True, slots=True)
class Rich:
    """Rich text (canonical Markdown) and the named style its paragraphs take."""

    markdown: str
    style: str = "Body Text"


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What every Word document carries beside its own text."""

    template: ClassVar[str]
    """Name of the file in ``resources/templates``, without suffix."""

    head: Head
    title: Annotated[str, "Titel der Datei"]
    running_title: Annotated[str, "kurzer Titel für die Kopfzeile"]
    foot_note: Annotated[str, "Vermerk für die Fußzeile"] = ""


@dataclass(frozen=True, kw_only=True)
class PlainSheet(Sheet):
    """What a letterhead may use: only what every document carries."""

    template: ClassVar[str] = "letterhead"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a table of facts."""

    label: Annotated[str, "Bezeichnung"]
    text: Annotated[str, "Angabe"]
