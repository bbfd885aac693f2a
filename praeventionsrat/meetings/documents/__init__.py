"""The documents of a meeting; menus, dialogs and the command line follow from this tuple."""

from praeventionsrat.documents.export import Export
from praeventionsrat.meetings.documents.minutes_document import MINUTES, MINUTES_NONPUBLIC

EXPORTS: tuple[Export, ...] = (MINUTES, MINUTES_NONPUBLIC)
