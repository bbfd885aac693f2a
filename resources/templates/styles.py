"""The named styles of every Word template: all that documents look like is settled here."""

from typing import NamedTuple

from resources.templates.look import (
    BLUE,
    BOLD,
    GREY,
    INK,
    KEEP,
    LINE,
    PLAIN,
    SHADE,
    SIGN_LINE,
    TEXT_WIDTH,
    TIGHT,
    WHOLE,
    W,
    box,
    color,
    numbered,
    outline,
    size,
    spacing,
    tabs,
)


class Style(NamedTuple):
    """One style as Word names it."""

    key: str
    name: str
    paragraph: str = ""
    run: str = ""
    based_on: str = "Normal"
    following: str = ""
    kind: str = "paragraph"


STYLES = (
    Style("BodyText", "Body Text", "<w:widowControl/>" + spacing(0, 100)),
    Style(
        "Title", "Title", KEEP + spacing(0, 20), BOLD + color(INK) + size(19), "Normal", "Subtitle"
    ),
    Style(
        "Subtitle", "Subtitle", KEEP + spacing(0, 200), color(GREY) + size(11), "Normal", "BodyText"
    ),
    Style(
        "Heading1",
        "heading 1",
        KEEP + WHOLE + spacing(380, 100) + outline(0),
        BOLD + color(BLUE) + size(12.5),
        "Normal",
        "BodyText",
    ),
    Style(
        "Heading2",
        "heading 2",
        KEEP + WHOLE + spacing(280, 80) + outline(1),
        BOLD + color(BLUE) + size(11),
        "Normal",
        "BodyText",
    ),
    Style(
        "Heading3",
        "heading 3",
        KEEP + WHOLE + spacing(180, 80) + outline(2),
        BOLD + color(INK) + size(10),
        "Normal",
        "BodyText",
    ),
    Style("ListBullet", "List Bullet", numbered(1) + spacing(0, 60) + TIGHT, "", "BodyText"),
    Style("ListBullet2", "List Bullet 2", numbered(1, 1) + spacing(0, 60) + TIGHT, "", "BodyText"),
    Style("ListNumber", "List Number", numbered(2) + spacing(0, 60) + TIGHT, "", "BodyText"),
    Style("ListNumber2", "List Number 2", numbered(2, 1) + spacing(0, 60) + TIGHT, "", "BodyText"),
    Style("Header", "header", tabs(TEXT_WIDTH) + spacing(0, 0), color(GREY) + size(8)),
    Style("Footer", "footer", tabs(TEXT_WIDTH) + spacing(0, 0), color(GREY) + size(8)),
    Style("Briefkopf", "Briefkopf", KEEP + spacing(0, 0), BOLD + color(BLUE) + size(15), "Header"),
    Style("Briefkopfzeile", "Briefkopf Zeile", spacing(0, 1300), "", "Header"),
    Style("Tabellentext", "Tabellentext", spacing(55, 55, 252), size(9)),
    Style("Tabelleneinzug", "Tabelleneinzug", '<w:ind w:left="227"/>', "", "Tabellentext"),
    Style("Tabellenkopf", "Tabellenkopf", KEEP, BOLD, "Tabellentext"),
    Style("TOPUnterzeile", "TOP Unterzeile", KEEP + spacing(0, 80), color(GREY) + size(9)),
    Style(
        "Zwischenvermerk",
        "Zwischenvermerk",
        KEEP + WHOLE + spacing(160, 160),
        "<w:i/><w:iCs/>" + color(GREY),
    ),
    Style(
        "BeschlussNummer",
        "Beschluss Nummer",
        KEEP + WHOLE + box() + spacing(120, 0),
        BOLD,
        "Normal",
        "BeschlussText",
    ),
    Style("BeschlussText", "Beschluss Text", KEEP + box() + spacing(60, 0)),
    Style(
        "BeschlussAbstimmung",
        "Beschluss Abstimmung",
        WHOLE + box() + spacing(60, 160),
        color(GREY) + size(9),
    ),
    Style("Abstimmung", "Abstimmung", WHOLE + spacing(40, 120), color(INK)),
    Style("Ergebnis", "Ergebnis", WHOLE + spacing(40, 120)),
    Style("Auftrag", "Auftrag", WHOLE + spacing(60, 100) + '<w:ind w:left="170"/>'),
    Style("Ausfertigung", "Ausfertigung", KEEP + spacing(480, 640)),
    Style("Unterschrift", "Unterschrift", KEEP + WHOLE + SIGN_LINE + spacing(0, 60)),
    Style("Vermerk", "Vermerk", WHOLE + spacing(240, 0), size(9)),
    Style(
        "Kennzeichnung", "Kennzeichnung", KEEP + spacing(0, 80), BOLD + color("9B1C1C") + size(11)
    ),
    Style("Absender", "Absender", spacing(0, 120), color(GREY) + size(8)),
    Style("Anschrift", "Anschrift", spacing(0, 40)),
    Style("Infoblock", "Infoblock", spacing(0, 40), size(9)),
    Style("Betreff", "Betreff", spacing(240, 240), BOLD + color(INK) + size(12), "Heading1"),
    Style("Termin", "Termin", KEEP + box() + spacing(0, 0, 300), BOLD + size(10.5)),
    Style("Ort", "Termin Ort", box() + spacing(0, 0, 300)),
    Style("Absatz", "Absatz nach Block", spacing(200, 100), "", "BodyText"),
    Style("Bitte", "Bitte um Rückmeldung", KEEP + spacing(200, 100), "", "BodyText"),
    Style("Grussformel", "Grußformel", KEEP + spacing(240, 360), "", "BodyText"),
    Style("Name", "Name", KEEP + spacing(0, 20)),
    Style("Bogentext", "Bogentext", spacing(30, 30), size(12), "BodyText"),
    Style("BogentextGross", "Bogentext groß", spacing(30, 30), size(18), "BodyText"),
    Style("Bogenfrage", "Bogenfrage", KEEP + WHOLE + spacing(220, 50) + outline(0), "", "Heading1"),
    Style(
        "BogenfrageGross",
        "Bogenfrage groß",
        KEEP + WHOLE + spacing(200, 40) + outline(0),
        size(16),
        "Heading1",
    ),
    Style("Zusatz", "Zusatz", "", PLAIN + color(GREY), "", "", "character"),
    Style("Fett", "Strong", "", BOLD, "", "", "character"),
    Style("Kursiv", "Emphasis", "", "<w:i/><w:iCs/>", "", "", "character"),
)

CELLS = (
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
)
RULE = f'w:val="single" w:sz="6" w:space="0" w:color="{LINE}"'
TABLES = f"""
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{CELLS}</w:tblPr>
</w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="Liniert"><w:name w:val="Tabelle liniert"/>
<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblInd w:w="-85" w:type="dxa"/>
<w:tblBorders><w:top {RULE}/><w:bottom {RULE}/><w:insideH {RULE}/></w:tblBorders>{CELLS}</w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>
<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="Unterschriften">
<w:name w:val="Tabelle Unterschriften"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblInd w:w="-85" w:type="dxa"/>{CELLS}</w:tblPr>
</w:style>
"""
BUILT_IN = frozenset(
    [
        "Title",
        "Subtitle",
        "Heading1",
        "Heading2",
        "Heading3",
        "ListBullet",
        "ListBullet2",
        "ListNumber",
        "ListNumber2",
        "Header",
        "Footer",
        "BodyText",
        "Fett",
        "Kursiv",
    ]
)


def _style(style: Style) -> str:
    own = "" if style.key in BUILT_IN else ' w:customStyle="1"'
    base = f'<w:basedOn w:val="{style.based_on}"/>' if style.based_on else ""
    following = f'<w:next w:val="{style.following}"/>' if style.following else ""
    paragraph = f"<w:pPr>{_ordered(style.paragraph)}</w:pPr>" if style.paragraph else ""
    run = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    return (
        f'<w:style w:type="{style.kind}"{own} w:styleId="{style.key}">'
        f'<w:name w:val="{style.name}"/>{base}{following}<w:qFormat/>{paragraph}{run}</w:style>'
    )


ORDER = [
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "spacing",
    "ind",
    "contextualSpacing",
    "jc",
    "outlineLvl",
]


def _ordered(paragraph: str) -> str:
    """Properties in the order the schema asks for."""
    parts: list[str] = []
    rest = paragraph
    while rest:
        name = rest[3:].replace("/", " ").replace(">", " ").split(" ", 1)[0]
        close = f"</w:{name}>"
        first = rest.index(">") + 1
        end = first if rest[first - 2] == "/" else rest.index(close) + len(close)
        parts.append(rest[:end])
        rest = rest[end:]
    return "".join(
        sorted(
            parts,
            key=lambda p: next(
                i for i, n in enumerate(ORDER) if p.startswith((f"<w:{n} ", f"<w:{n}/", f"<w:{n}>"))
            ),
        )
    )


def styles_xml() -> str:
    """The whole of ``word/styles.xml``."""
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    return (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}{size(10)}'
        '<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{spacing(0, 0, 283)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="Absatzschrift">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="KeineListe">'
        '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        f"{TABLES}{''.join(map(_style, STYLES))}</w:styles>"
    )


def numbering_xml() -> str:
    """The whole of ``word/numbering.xml``: bullets and numbers, two levels each."""
    bullet = (("bullet", "•", "ListBullet"), ("bullet", "–", "ListBullet2"))
    number = (("decimal", "%1.", "ListNumber"), ("lowerLetter", "%2)", "ListNumber2"))
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(_level(depth, *level) for depth, level in enumerate(levels))
        + "</w:abstractNum>"
        for key, levels in ((1, bullet), (2, number))
    )
    links = "".join(
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in (1, 2)
    )
    return f'<w:numbering xmlns:w="{W}">{lists}{links}</w:numbering>'


def _level(depth: int, form: str, text: str, style: str) -> str:
    left = 340 * (depth + 1)
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:pStyle w:val="{style}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="340"/></w:pPr></w:lvl>'
    )
