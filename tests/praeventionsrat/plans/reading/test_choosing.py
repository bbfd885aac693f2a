from praeventionsrat.plans.reading.choosing import count_chosen, ticked, turned
from praeventionsrat.plans.reading.outline import PartKind
from praeventionsrat.plans.reading.text import read_text

TEXT = "# Stadt\n## Licht\n- Auweg\n- Bahnhof\n## Wege\n- Fegen\n# Jugend\n- Jugendrat"
PARTS = read_text(TEXT).parts


def marks(parts):
    return "".join("x" if part.ticked else "." for part in parts)


def test_with_a_chapter_goes_what_stands_in_it():
    assert marks(ticked(PARTS, [1], on=False)) == "x...xxxx"
    assert marks(ticked(PARTS, [0], on=False)) == "......xx"
    assert marks(ticked(PARTS, [6], on=False)) == "xxxxxx.."


def test_with_a_pledge_come_the_chapters_above_it():
    nothing = ticked(PARTS, range(len(PARTS)), on=False)
    assert marks(ticked(nothing, [3], on=True)) == "xx.x...."
    assert marks(ticked(nothing, [4], on=True)) == "x...xx.."
    assert marks(ticked(nothing, [6], on=True)) == "......xx"


def test_a_line_that_was_taken_for_a_chapter_becomes_a_pledge_and_back():
    parts = turned(PARTS, 1)
    assert (parts[1].kind, parts[1].place) == (PartKind.PLEDGE, "Zeile 2")
    assert turned(parts, 1)[1].kind is PartKind.CHAPTER
    pledge = turned(ticked(PARTS, [2], on=False), 2)[2]
    assert (pledge.kind, pledge.level, pledge.ticked) == (PartKind.CHAPTER, 3, True)


def test_what_would_be_taken_is_counted():
    assert count_chosen(PARTS) == (4, 4)
    assert count_chosen(ticked(PARTS, [0], on=False)) == (1, 1)
    assert count_chosen(ticked(PARTS, range(8), on=False)) == (0, 0)
