"""What a programme is given out as for other programs, calendars and the town's web site."""

from praeventionsrat.documents.export import Export
from praeventionsrat.prevention_day.exchange.calendar import (
    gather_all,
    gather_contributor,
    gather_person,
    gather_venue,
)
from praeventionsrat.prevention_day.exchange.public import gather

HERE = "praeventionsrat.prevention_day.exchange"
ICS = f"{HERE}.calendar_ics:render"
PROGRAMME_HTML = Export(
    "programme-html",
    "Programm als Internetseite (HTML)",
    ".html",
    gather,
    f"{HERE}.page_html:render",
    of="prevention_day",
    description="Eine barrierefreie Seite ohne fremde Inhalte für die Internetseite der Stadt.",
)
SCHEDULE_XML = Export(
    "schedule-xml",
    "Programm als schedule.xml",
    ".xml",
    gather,
    f"{HERE}.schedule:render_xml",
    of="prevention_day",
    description="Das Format der Konferenz-Apps; nur Öffentliches.",
)
SCHEDULE_JSON = Export(
    "schedule-json",
    "Programm als schedule.json",
    ".json",
    gather,
    f"{HERE}.schedule:render_json",
    of="prevention_day",
    description="Dasselbe Format für Internetseiten und Bildschirme; nur Öffentliches.",
)
PROGRAMME_ICS = Export(
    "programme-ics",
    "Programm für Kalender (iCalendar)",
    ".ics",
    gather_all,
    ICS,
    of="prevention_day",
    description="Jeder öffentliche Programmpunkt als Termin.",
)
VENUE_ICS = Export(
    "venue-ics",
    "Programm eines Ortes für Kalender (iCalendar)",
    ".ics",
    gather_venue,
    ICS,
    of="venue",
    description="Was an einer Fläche öffentlich stattfindet.",
)
CONTRIBUTOR_ICS = Export(
    "contributor-ics",
    "Auftritte für den eigenen Kalender (iCalendar)",
    ".ics",
    gather_contributor,
    ICS,
    of="contributor",
    description="Alle eigenen Auftritte an diesem Präventionstag; Abgesagtes wird im Kalender "
    "gestrichen.",
)
PERSON_ICS = Export(
    "person-ics",
    "Auftritte eines Kontakts (iCalendar)",
    ".ics",
    gather_person,
    ICS,
    of="person",
    description="Alle Auftritte eines Kontakts bei Präventionstagen, auch als Verantwortliche.",
)
EXPORTS: tuple[Export, ...] = (
    PROGRAMME_HTML,
    PROGRAMME_ICS,
    SCHEDULE_XML,
    SCHEDULE_JSON,
    VENUE_ICS,
    CONTRIBUTOR_ICS,
    PERSON_ICS,
)
