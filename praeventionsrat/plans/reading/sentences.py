"""Running text, sentence by sentence, without stopping at „z. B.“ or „am 3. Mai“."""

import re

LONGEST = 5_000
"""A „sentence“ without an end is cut, so that it fits a pledge."""
END = re.compile(r"(?<=[.!?…])([“”\"»)]*)\s+(?=[„\"»(]*[A-ZÄÖÜ0-9„])")
SHORT = re.compile(
    r"(?:^|[\s(„\"])(?:[A-ZÄÖÜa-zäöü]|bzw|ca|vgl|inkl|evtl|ggf|usw|etc|Nr|Abs|Art|Str|Dr|Prof|St"
    r"|Mio|Mrd|Tsd|max|min|mind|sog|gem|Kap|Ziff|Hrsg|i\. ?d|z\. ?B|u\. ?a|d\. ?h|o\. ?ä|\d{1,3}"
    r"|Jan|Feb|Aug|Sept|Okt|Nov|Dez|Tel|lfd|rd)\.$"
)
AFTER_NUMBER = re.compile(r"\d\.$")


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, in their order, each as it stands."""
    pieces: list[str] = []
    start = 0
    for end in END.finditer(text):
        head = text[start : end.end(1)]
        if SHORT.search(head.rstrip('“”"»)')):
            continue
        pieces.append(head)
        start = end.end()
    pieces.append(text[start:])
    return [part for piece in pieces for part in cut(piece.strip()) if part]


def cut(text: str) -> list[str]:
    """The text, in parts where it is too long; nothing of it is lost."""
    parts = []
    while len(text) > LONGEST:
        end = text.rfind(" ", 1, LONGEST)
        end = end if end > 0 else LONGEST
        parts.append(text[:end].strip())
        text = text[end:].strip()
    return [*parts, text]
