"""The Netzwerk of one committee as a file, for its menu and for the command line."""

from uuid import UUID

from praeventionsrat.council.network import Choice
from praeventionsrat.council.network_pages import network_pages
from praeventionsrat.council.ports import Work
from praeventionsrat.documents.drawing_sheet import DrawingSheet
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.records import now


def gather(work: Work, committee_id: UUID, head: Head) -> DrawingSheet:
    """Who sits at the table of a committee today, and who is missing."""
    name = work.committees.get(committee_id).name
    today = head.today or now().date()
    choice = Choice(tables=frozenset({committee_id}), with_unseated=False)
    pages = network_pages(work.networks.rows(today), choice, name, today)
    return DrawingSheet(pages, head.author)


NETWORK = Export(
    "network",
    "Netzwerk (PDF)",
    ".pdf",
    gather,
    "praeventionsrat.documents.drawing_pdf:render",
    of="committee",
    description="Wer in einem Gremium für wen am Tisch sitzt und wer fehlt, A4 quer.",
)
NETWORK_PICTURE = Export(
    "network-picture",
    "Netzwerk (PNG)",
    ".png",
    gather,
    "praeventionsrat.documents.drawing_png:render",
    of="committee",
    description="Dasselbe als Bild, für Berichte und Internetseiten.",
)
NETWORKS: tuple[Export, ...] = (NETWORK, NETWORK_PICTURE)
