"""The pages of the window in the order of the sidebar; each is imported when first visited."""

from collections.abc import Callable
from importlib import import_module

from ui.context import AppContext
from ui.shell.page import Page, PageEntry


def later(place: str) -> Callable[[AppContext], Page]:
    """A factory named as „module:class“, so that no page costs time before it is shown."""

    def make(context: AppContext) -> Page:
        module, _, name = place.partition(":")
        page = getattr(import_module(module), name)(context)
        assert isinstance(page, Page)
        return page

    return make


PAGES = (
    PageEntry(
        "overview", "Übersicht", "overview", "Ctrl+1", later("ui.overview.page:OverviewPage")
    ),
    PageEntry(
        "meetings",
        "Sitzungen",
        "meeting",
        "Ctrl+2",
        later("ui.meetings.page:MeetingsPage"),
        {
            "meeting": "Sitzungen",
            "agenda_item": "Tagesordnung",
            "circular": "Umlaufbeschlüsse",
            "attachment_text": "Übernommene Niederschriften",
        },
    ),
    PageEntry(
        "topics",
        "Themen",
        "topic",
        "Ctrl+3",
        later("ui.topics.page:TopicsPage"),
        {"topic": "Themen"},
    ),
    PageEntry(
        "papers",
        "Vorlagen",
        "paper",
        "Ctrl+4",
        later("ui.papers.page:PapersPage"),
        {"paper": "Vorlagen"},
    ),
    PageEntry(
        "resolutions",
        "Beschlüsse",
        "resolution",
        "Ctrl+5",
        later("ui.resolutions.page:ResolutionsPage"),
        {"resolution": "Beschlüsse"},
    ),
    PageEntry(
        "assignments",
        "Aufträge",
        "assignment",
        "Ctrl+6",
        later("ui.assignments.page:AssignmentsPage"),
        {"assignment": "Aufträge"},
    ),
    PageEntry(
        "committees",
        "Gremien",
        "committee",
        "Ctrl+7",
        later("ui.committees.page:CommitteesPage"),
        {"committee": "Gremien"},
    ),
    PageEntry(
        "contacts",
        "Kontakte",
        "contact",
        "Ctrl+8",
        later("ui.contacts.page:ContactsPage"),
        {
            "person": "Personen",
            "organization": "Institutionen",
            "contact_note": "Kontaktverlauf",
        },
    ),
    PageEntry(
        "lists",
        "Verteiler",
        "mail",
        "",
        later("ui.contacts.lists.page:ListsPage"),
        {"mailing_list": "Verteiler", "mailing": "Versand"},
        under="contacts",
    ),
    PageEntry(
        "live",
        "Sitzungsmodus",
        "start",
        "",
        later("ui.live.page:LivePage"),
        {"live": "Sitzungsmodus"},
        whole=True,
    ),
    PageEntry(
        "network",
        "Netzwerk",
        "network",
        "",
        later("ui.network.page:NetworkPage"),
        {"network": "Netzwerk"},
        whole=True,
    ),
    PageEntry(
        "duplicates",
        "Dubletten",
        "merge",
        "",
        later("ui.contacts.duplicates.page:DuplicatesPage"),
        {"duplicates": "Dubletten"},
        whole=True,
    ),
    PageEntry(
        "overlaps",
        "Überschneidungen",
        "beside",
        "",
        later("ui.measures.overlaps_page:OverlapsPage"),
        {"overlaps": "Überschneidungen"},
        whole=True,
    ),
    PageEntry(
        "measures",
        "Maßnahmen",
        "measure",
        "Ctrl+9",
        later("ui.measures.page:MeasuresPage"),
        {"measure": "Maßnahmen", "measure_report": "Sachstände", "measures": "Maßnahmen"},
    ),
    PageEntry(
        "monitoring",
        "Monitoringberichte",
        "chart",
        "",
        later("ui.measures.monitoring_page:MonitoringPage"),
        {"monitoring_report": "Monitoringberichte", "monitoring": "Monitoringberichte"},
        under="measures",
    ),
    PageEntry(
        "asking",
        "Sachstandsabfragen",
        "mail",
        "",
        later("ui.measures.asking_page:AskingPage"),
        {"report_request": "Sachstandsabfragen", "asking": "Sachstandsabfragen"},
        under="measures",
    ),
    PageEntry(
        "plans",
        "Pläne",
        "plan",
        "",
        later("ui.plans.page:PlansPage"),
        {"plan": "Pläne", "pledge": "Vorhaben", "plans": "Pläne"},
        under="measures",
    ),
    PageEntry(
        "offers",
        "Angebote",
        "offer",
        "",
        later("ui.offers.page:OffersPage"),
        {"offer": "Angebote", "offers": "Angebote"},
        under="measures",
    ),
    PageEntry(
        "funding",
        "Förderung",
        "funding",
        "",
        later("ui.funding.page:FundingPage"),
        {
            "funding_programme": "Förderprogramme",
            "funding_application": "Förderanträge",
            "funding": "Förderung",
        },
        under="measures",
    ),
    PageEntry(
        "figures",
        "Kennzahlen",
        "chart",
        "",
        later("ui.figures.page:FiguresPage"),
        {"figure_series": "Kennzahlen", "figures": "Kennzahlen"},
        under="measures",
    ),
    PageEntry("trash", "Papierkorb", "delete", "", later("ui.trash.page:TrashPage"), low=True),
    PageEntry(
        "settings",
        "Einstellungen",
        "settings",
        "",
        later("ui.settings.page:SettingsPage"),
        {"setting": "Einstellungen"},
        low=True,
    ),
    PageEntry(
        "handbook", "Handbuch", "handbook", "", later("ui.handbook.page:HandbookPage"), low=True
    ),
)

LOADED_SOON = (
    "ui.meetings.page",
    "ui.meetings.overview_panel",
    "ui.meetings.agenda_panel",
    "ui.meetings.invitation_panel",
    "ui.polls.panel",
    "ui.circulars.panel",
    "ui.meetings.attendance_panel",
    "markdown_it",
    "ui.meetings.minutes_panel",
    "ui.resolutions.page",
    "ui.topics.page",
    "ui.papers.page",
    "ui.assignments.page",
    "ui.committees.page",
    "ui.contacts.page",
    "ui.contacts.lists.page",
    "ui.live.page",
    "ui.network.page",
    "ui.contacts.duplicates.page",
    "ui.measures.overlaps_page",
    "ui.measures.page",
    "ui.measures.monitoring_page",
    "ui.measures.asking_page",
    "ui.plans.page",
    "ui.offers.page",
    "ui.funding.page",
    "ui.figures.page",
    "ui.trash.page",
    "ui.settings.page",
    "ui.handbook.page",
)
"""Code that is loaded beside the window, in the order in which it is likely to be wanted."""
