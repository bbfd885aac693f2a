"""Builds the Word templates beside it: ``python -m resources.templates.build``.

The templates are made from text so that a change of their look can be read in a diff, and so
that nothing strange (thumbnails, names of people, revision marks) is ever in them.
"""

import zipfile
from pathlib import Path

from resources.templates.bodies import BODIES
from resources.templates.look import W
from resources.templates.markup import Body
from resources.templates.styles import numbering_xml, styles_xml

HERE = Path(__file__).parent
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "header1": "header",
    "header2": "header",
    "footer1": "footer",
    "footer2": "footer",
}


def content_types() -> str:
    """What every part is."""
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name, kind in PARTS.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.extended-properties+xml"/></Types>'
    )


def relations(links: dict[str, tuple[str, str]]) -> str:
    """Which part hangs on which."""
    lines = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'
        for key, (kind, target) in links.items()
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


PORTRAIT = '<w:pgSz w:w="11906" w:h="16838"/>'
LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'


def document(body: Body) -> str:
    """The text with its page."""
    first = "<w:titlePg/>" if body.first_page_head else ""
    heads = '<w:headerReference w:type="default" r:id="rIdheader1"/>'
    heads += '<w:headerReference w:type="first" r:id="rIdheader2"/>' if first else ""
    feet = '<w:footerReference w:type="default" r:id="rIdfooter1"/>'
    feet += '<w:footerReference w:type="first" r:id="rIdfooter2"/>' if first else ""
    return (
        f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{"".join(body.parts)}'
        f"<w:sectPr>{heads}{feet}{LANDSCAPE if body.landscape else PORTRAIT}"
        '<w:pgMar w:top="1474" w:right="1247" w:bottom="1361" w:left="1417" '
        f'w:header="737" w:footer="680" w:gutter="0"/>{first}</w:sectPr></w:body></w:document>'
    )


SETTINGS = (
    f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/>'
    '<w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    "</w:settings>"
)
CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>de-DE</dc:language>'
    "</cp:coreProperties>"
)
APP = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>Präventionsrat</Application></Properties>'
)


def part(tag: str, content: str) -> str:
    """A header or footer."""
    return f'{HEAD}<w:{tag} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{tag}>'


def files(body: Body) -> dict[str, str]:
    """Every file inside the template."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    inside = {
        f"rId{name}": (f"{office}/{kind}", f"{name}.xml")
        for name, kind in PARTS.items()
        if name != "document"
    }
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(
            {
                "rId1": (f"{office}/officeDocument", "word/document.xml"),
                "rId2": (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
                "rId3": (f"{office}/extended-properties", "docProps/app.xml"),
            }
        ),
        "word/_rels/document.xml.rels": relations(inside),
        "word/document.xml": document(body),
        "word/styles.xml": HEAD + styles_xml(),
        "word/numbering.xml": HEAD + numbering_xml(),
        "word/settings.xml": SETTINGS,
        "word/header1.xml": part("hdr", body.head),
        "word/header2.xml": part("hdr", body.first_head),
        "word/footer1.xml": part("ftr", body.foot),
        "word/footer2.xml": part("ftr", body.foot),
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
    }


def build(folder: Path = HERE) -> None:
    """Write every template, the same bytes each time."""
    for name, body in BODIES.items():
        with zipfile.ZipFile(folder / f"{name}.docx", "w", zipfile.ZIP_DEFLATED) as package:
            for path, text in files(body).items():
                package.writestr(zipfile.ZipInfo(path), text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    build()
