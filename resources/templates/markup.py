"""The few words of WordprocessingML in which the bodies of the templates are written."""

from collections.abc import Sequence
from dataclasses import dataclass

from resources.templates.look import TEXT_WIDTH, WIDE_TEXT

GREY_HEAD = (
    "{% if head.municipality %}{{ head.municipality }} · {% endif %}"
    "{{ head.council_name }} · {{ head.name }}"
)
TAB = "\t"


def field(code: str, sample: str) -> str:
    """A field that Word fills, such as the number of the page."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{sample}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def run(text: str, style: str = "") -> str:
    """A stretch of text; a tab character becomes a tab."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    pieces = "<w:tab/>".join(f'<w:t xml:space="preserve">{t}</w:t>' for t in text.split(TAB))
    return f"<w:r>{look}{pieces}</w:r>"


def p(style: str, text: str, *more: str) -> str:
    """A paragraph in a style; ``more`` are runs after the text."""
    runs = "".join([run(text) if text else "", *more])
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def placed(style: str, text: str, place: str) -> str:
    """A paragraph at a fixed place on the page (DIN 5008); LibreOffice reads it only here."""
    return p(style, text).replace("</w:pPr>", f"{place}</w:pPr>")


def say(statement: str) -> str:
    """A statement of the template that vanishes with its paragraph."""
    return f"<w:p>{run('{%p ' + statement + ' %}')}</w:p>"


def when(condition: str, *inside: str) -> str:
    """Paragraphs that are there on a condition."""
    return say(f"if {condition}") + "".join(inside) + say("endif")


def each(one: str, many: str, *inside: str) -> str:
    """Paragraphs repeated for each of many."""
    return say(f"for {one} in {many}") + "".join(inside) + say("endfor")


def text(value: str) -> str:
    """Where rich text with its own paragraphs stands."""
    return f"<w:p>{run('{{p ' + value + ' }}')}</w:p>"


def cell(content: str, width: int, style: str = "Tabellentext") -> str:
    """A cell with one paragraph, or with ready paragraphs."""
    inside = content if content.startswith("<w:p>") else p(style, content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def row(cells: str, *, is_head: bool = False) -> str:
    """A row that is never split; a head row is repeated on every page."""
    head = "<w:tblHeader/>" if is_head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>"


def row_say(statement: str, columns: int) -> str:
    """A statement that vanishes with its row."""
    rest = "".join(cell("", 100) for _ in range(columns - 1))
    return row(cell("{%tr " + statement + " %}", 100) + rest)


def table(
    about: str,
    head: Sequence[str],
    each_row: tuple[str, str],
    cells: Sequence[str],
    shares: Sequence[int],
    text_width: int = TEXT_WIDTH,
) -> str:
    """A table with one repeated row; ``shares`` divide the width of the text."""
    widths = [(text_width + 170) * share // sum(shares) for share in shares]
    rows = ""
    if head:
        named = zip(head, widths, strict=True)
        rows = row("".join(cell(t, w, "Tabellenkopf") for t, w in named), is_head=True)
    rows += row_say(f"for {each_row[0]} in {each_row[1]}", len(widths))
    rows += row("".join(cell(t, w) for t, w in zip(cells, widths, strict=True)))
    rows += row_say("endfor", len(widths))
    return frame(about, widths, rows, has_head=bool(head))


def frame(
    about: str, widths: Sequence[int], rows: str, *, has_head: bool, style: str = "Liniert"
) -> str:
    """The table around rows, with its alternative text."""
    look = f'w:val="{"0620" if has_head else "0680"}" w:firstRow="{int(has_head)}" w:lastRow="0"'
    look += f' w:firstColumn="{int(not has_head)}"'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="-85" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {look} w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/><w:tblCaption w:val="{about}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


PAGE = run(f"{TAB}Seite ") + field("PAGE", "1") + run(" von ") + field("NUMPAGES", "1")
FOOT = p("Footer", "{{ foot_note }}", PAGE)
RUNNING = p("Header", GREY_HEAD + TAB + "{{ running_title }}")
LETTER = p("Briefkopf", "{{ head.municipality or head.council_name }}") + p(
    "Briefkopfzeile", "{{ head.council_name }} · {{ head.name }}"
)


WIDE_STOP = f'<w:tabs><w:tab w:val="clear" w:pos="{TEXT_WIDTH}"/>'
WIDE_STOP += f'<w:tab w:val="right" w:pos="{WIDE_TEXT}"/></w:tabs>'


def wide(line: str) -> str:
    """Head or foot of a page in landscape: its right end lies farther to the right."""
    return line.replace("</w:pPr>", f"{WIDE_STOP}</w:pPr>", 1)


@dataclass(frozen=True)
class Body:
    """What one template says."""

    parts: tuple[str, ...]
    head: str = RUNNING
    foot: str = FOOT
    first_page_head: bool = False
    first_head: str = LETTER
    landscape: bool = False
