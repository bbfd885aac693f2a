"""Writes the Handbuch's page of fields: ``python -m resources.templates.fields``."""

from collections.abc import Iterator
from pathlib import Path

from praeventionsrat.documents.contract import describe
from praeventionsrat.documents.values import PlainSheet
from praeventionsrat.office.own_templates import KINDS

PAGE = Path(__file__).parent.parent / "handbuch" / "vorlagen-felder.md"
INTRODUCTION = """# Felder der Vorlagen

Was eine eigene Vorlage verwenden darf, je Dokument. Felder stehen in doppelten geschweiften
Klammern, zum Beispiel `{{ title }}`. Steht `[]` hinter einem Namen, ist es eine Liste: Unsere
Vorlage zeigt, wie sie wiederholt wird. Die Felder, die in jedem Dokument gelten, stehen unter
„Eigener Briefkopf und eigene Vorlagen“.
"""


def page() -> str:
    """Every field of every document, as Markdown."""
    return "\n".join([INTRODUCTION, *_tables()])


def _tables() -> Iterator[str]:
    everywhere = {field.path for field in describe(PlainSheet)}
    for kind in KINDS:
        yield f"## {kind.label}\n\n| Feld | was dort steht |\n|---|---|"
        for field in describe(kind.values()):
            if field.path not in everywhere:
                yield f"| `{field.path}` | {field.about or 'Text, mehrere Absätze'} |"
        yield ""


if __name__ == "__main__":  # pragma: no cover - the lines above are what is tested
    PAGE.write_text(page(), encoding="utf-8")
