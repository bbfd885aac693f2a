"""How files of one layout were read, so that the next one needs no choosing."""

from praeventionsrat.contacts.import_layouts import ImportLayout
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.reading.mapping import ContactTable, Mapping


def known_mapping(work: Work, table: ContactTable) -> Mapping | None:
    """What the columns meant the last time; nothing if there was none."""
    found = work.import_layouts.where(fingerprint=table.layout)
    return Mapping.load(found[0].columns, len(table.headings)) if found else None


def remember_mapping(work: Work, table: ContactTable, mapping: Mapping, name: str) -> None:
    """Keep what the columns mean for the next file that looks alike."""
    found = work.import_layouts.where(fingerprint=table.layout)
    if found:
        found[0].columns, found[0].name = mapping.dump(), name[:300]
    else:
        layout = ImportLayout(fingerprint=table.layout, name=name[:300], columns=mapping.dump())
        work.import_layouts.add(layout)
