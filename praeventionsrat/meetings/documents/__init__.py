"""The documents of a meeting; menus, dialogs and the command line follow from this tuple."""

from praeventionsrat.documents.export import Export
from praeventionsrat.meetings.documents.agenda_sheet import AGENDA
from praeventionsrat.meetings.documents.annual_report import ANNUAL_REPORT
from praeventionsrat.meetings.documents.attendance_list import ATTENDANCE_LIST
from praeventionsrat.meetings.documents.calendar_file import CALENDAR
from praeventionsrat.meetings.documents.circular_letter import CIRCULAR_LETTERS, CIRCULAR_RESULT
from praeventionsrat.meetings.documents.control import CONTROL, CONTROL_NONPUBLIC
from praeventionsrat.meetings.documents.invitation import INVITATION
from praeventionsrat.meetings.documents.letters import LETTERS
from praeventionsrat.meetings.documents.minutes_document import (
    MINUTES,
    MINUTES_INTERNAL,
    MINUTES_NONPUBLIC,
    MINUTES_PUBLISHED,
)
from praeventionsrat.meetings.documents.minutes_extract import EXTRACT, EXTRACT_OFFICE
from praeventionsrat.meetings.documents.minutes_results import RESULTS
from praeventionsrat.meetings.documents.package import PACKAGE, PACKAGE_PUBLIC
from praeventionsrat.meetings.documents.paper_document import PAPER
from praeventionsrat.meetings.documents.register import REGISTER
from praeventionsrat.meetings.documents.reminder import REMINDER
from praeventionsrat.meetings.documents.supplement import SUPPLEMENT

EXPORTS: tuple[Export, ...] = (
    INVITATION,
    LETTERS,
    PACKAGE,
    PACKAGE_PUBLIC,
    SUPPLEMENT,
    AGENDA,
    MINUTES,
    MINUTES_NONPUBLIC,
    MINUTES_INTERNAL,
    MINUTES_PUBLISHED,
    RESULTS,
    ATTENDANCE_LIST,
    CONTROL,
    CONTROL_NONPUBLIC,
    CALENDAR,
)

FURTHER: tuple[Export, ...] = (
    REGISTER,
    ANNUAL_REPORT,
    REMINDER,
    EXTRACT,
    EXTRACT_OFFICE,
    PAPER,
    CIRCULAR_LETTERS,
    CIRCULAR_RESULT,
)
"""Documents of committees, assignments and papers."""
