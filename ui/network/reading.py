"""What the page Netzwerk shows: read in one go, put together beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from praeventionsrat.council.network import Choice, Network
from praeventionsrat.council.network_drawing import draw_network, facts_of
from praeventionsrat.council.network_list import NetworkLine, lines_of
from praeventionsrat.council.network_ports import NetworkRows
from praeventionsrat.council.network_weaving import network_of
from praeventionsrat.council.parity import ParityRow, parity_of
from praeventionsrat.council.parity_drawing import draw_parity
from praeventionsrat.documents.drawing import Box, Drawing
from praeventionsrat.documents.drawing_parts import bounds
from praeventionsrat.office.ports import Work

TABLES = (
    *("committee", "membership", "open_seat", "person", "organization", "post", "wished_group"),
)


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked: plain values, for a worker."""

    rows: NetworkRows
    choice: Choice
    narrowed: str
    """The choice in words."""
    today: date


@dataclass(frozen=True, slots=True)
class Shown:
    """The three views of one network."""

    network: Network
    drawing: Drawing
    boxes: Sequence[Box]
    """Where each shape of the drawing lies."""
    lines: Sequence[NetworkLine]
    parity: Sequence[ParityRow]
    bars: Drawing


def read_rows(work: Work, today: date) -> NetworkRows:
    """Everything of the store that the page needs."""
    return work.networks.rows(today)


def shown(request: Request) -> Shown:
    """The views; computes a tenth of a second for five hundred names."""
    network = network_of(request.rows, request.choice, request.today)
    facts = facts_of(network, request.narrowed, request.today)
    parity = parity_of(network)
    drawing = draw_network(network, facts=facts)
    return Shown(
        network=network,
        drawing=drawing,
        boxes=[bounds(shape) for shape in drawing.shapes],
        lines=lines_of(network),
        parity=parity,
        bars=draw_parity(parity, facts=facts),
    )
