"""What of the Netzwerk goes on paper: all of it, and of a large one each committee by itself."""

from dataclasses import replace
from datetime import date

from praeventionsrat.council.network import Choice
from praeventionsrat.council.network_drawing import draw_network, facts_of
from praeventionsrat.council.network_ports import NetworkRows
from praeventionsrat.council.network_weaving import network_of
from praeventionsrat.documents.drawing import Drawing

MOST = 45
"""Persons whose names can still be read on one sheet of A4."""


def network_pages(
    rows: NetworkRows, choice: Choice, narrowed: str, today: date
) -> tuple[Drawing, ...]:
    """The whole picture first; ``narrowed`` says in words what was chosen."""
    network = network_of(rows, choice, today)
    pages = [draw_network(network, facts=facts_of(network, narrowed, today))]
    if len(network.members) > MOST and len(network.tables) > 1:
        for table in network.tables:
            alone = replace(choice, tables=frozenset({table.id}), with_unseated=False)
            part = network_of(rows, alone, today)
            facts = facts_of(part, narrowed, today)
            pages.append(draw_network(part, facts=facts, title=f"Netzwerk: {table.name}"))
    return tuple(pages)
