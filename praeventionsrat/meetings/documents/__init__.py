"""The documents of a meeting; menus, dialogs and the command line follow from this tuple."""

from praeventionsrat.documents.export import Export
from praeventionsrat.meetings.documents.agenda_sheet import AGENDA
from praeventionsrat.meetings.documents.attendance_list import ATTENDANCE_LIST
from praeventionsrat.meetings.documents.calendar_file import CALENDAR
from praeventionsrat.meetings.documents.invitation import INVITATION
from praeventionsrat.meetings.documents.minutes_document import MINUTES, MINUTES_NONPUBLIC

EXPORTS: tuple[Export, ...] = (
    INVITATION,
    AGENDA,
    MINUTES,
    MINUTES_NONPUBLIC,
    ATTENDANCE_LIST,
    CALENDAR,
)
