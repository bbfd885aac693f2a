"""The sentence around a place in a text."""

import re
from itertools import pairwise

END = re.compile(r"[.!?…]+[“\"»)]*\s+(?=[A-ZÄÖÜ„\"(0-9])")
SHORT = re.compile(r"\b(bzw|z|B|Dr|Nr|Abs|i|V|ca|ggf|Str|Prof|vgl|Dipl|Ing|St)\.\s+$")
MONTH = re.compile(r"\d{1,2}\.\s+$")


def sentence_at(text: str, place: int) -> str:
    """The sentence in which the place lies; abbreviations and „30. Juni“ end none."""
    ends = [0]
    for found in END.finditer(text):
        before = text[: found.end()]
        if MONTH.search(before) or SHORT.search(before):
            continue
        ends.append(found.end())
    ends.append(len(text) + 1)
    for start, end in pairwise(ends):
        if start <= place < end:
            return text[start:end].strip()
    return ""
