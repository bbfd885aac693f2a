"""Documents about money: ranked list, Zuwendungsantrag, Verwendungsnachweis."""

from praeventionsrat.documents.export import Export
from praeventionsrat.funding.documents.application_sheet import APPLICATION
from praeventionsrat.funding.documents.proof_sheet import PROOF
from praeventionsrat.funding.documents.ranked_list import RANKED_LIST

__all__ = ["APPLICATION", "EXPORTS", "PROOF", "RANKED_LIST"]

EXPORTS: tuple[Export, ...] = (RANKED_LIST, APPLICATION, PROOF)
