"""The properties that styles are put together from, as Word writes them."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
INK, GREY, BLUE = "1D2430", "5A6576", "1F5FAE"
LINE, SHADE, TINT = "C9D0DA", "EEF1F5", "F3F7FC"


def spacing(before: int, after: int, line: int = 0) -> str:
    """Distance before and after in twentieths of a point, and line pitch in 240ths."""
    pitch = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{pitch}/>'


def size(points: float) -> str:
    """Font size."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def color(value: str) -> str:
    """Font colour."""
    return f'<w:color w:val="{value}"/>'


def box() -> str:
    """The box of a resolution: a bar at the left; edges in its own tint give it air.

    Paragraphs with the same edges and indents are drawn as one box.
    """
    edge = f'w:val="single" w:sz="8" w:space="3" w:color="{TINT}"'
    bar = f'w:val="single" w:sz="18" w:space="6" w:color="{BLUE}"'
    edges = f"<w:top {edge}/><w:left {bar}/><w:bottom {edge}/>"
    return f'<w:pBdr>{edges}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>'


def numbered(number: int, level: int = 0) -> str:
    """Link to a list of ``numbering.xml``."""
    deeper = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{deeper}<w:numId w:val="{number}"/></w:numPr>'


def place_on_page(x: int, width: int, wrap: str, upright: str) -> str:
    """A place on the page (DIN 5008), in twentieths of a point; higher where the text needs it."""
    return (
        f'<w:framePr w:w="{width}" w:h="2552" w:hRule="atLeast" w:hSpace="142" '
        f'w:wrap="{wrap}" {upright} w:hAnchor="page" w:x="{x}"/>'
    )


KEEP = "<w:keepNext/>"
WHOLE = "<w:keepLines/>"
TIGHT = "<w:contextualSpacing/>"
BOLD, PLAIN = "<w:b/><w:bCs/>", '<w:b w:val="0"/><w:bCs w:val="0"/>'


def outline(level: int) -> str:
    """Level in the outline."""
    return f'<w:outlineLvl w:val="{level}"/>'


def tabs(right: int) -> str:
    """A stop at the right margin, for head and foot lines only."""
    return f'<w:tabs><w:tab w:val="right" w:pos="{right}"/></w:tabs>'


TEXT_WIDTH = 9242
WIDE_TEXT = 14174
"""Width of the text on a page in landscape."""
SIGN_LINE = (
    f'<w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="{INK}"/></w:pBdr>'
    '<w:ind w:right="567"/>'
)
ADDRESS = place_on_page(1417, 4820, "notBeside", 'w:vAnchor="text" w:y="1"')
"""Where the text begins, so that a tall head of an office's own pushes it down."""
INFORMATION = place_on_page(7088, 3572, "around", 'w:vAnchor="page" w:y="2552"')
"""At a fixed height: Word puts a second frame below the first one otherwise."""
