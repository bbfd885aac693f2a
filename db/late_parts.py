"""Parts of a transaction whose code is loaded when somebody first asks for one of them.

Most starts need a third of the tables; the classes of the others cost a tenth of a second.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from sqlmodel import Session

PARTS: Mapping[str, tuple[str, ...]] = {
    "plans:Promising": (
        "chapters",
        "plans",
        "pledge_pairs",
        "pledge_resolutions",
        "pledge_topics",
        "pledges",
    ),
    "figures:Counting": (
        "areas",
        "crime_figures",
        "crime_sources",
        "figure_series",
        "populations",
        "series_values",
    ),
    "measures:Doing": (
        "beccaria_steps",
        "cost_items",
        "fields_of_action",
        "light_changes",
        "measure_assignments",
        "measure_attachments",
        "measure_keywords",
        "measure_partners",
        "measure_resolutions",
        "measures",
        "measures_waiting",
        "milestone_links",
        "milestones",
        "participations",
        "pledge_measures",
        "saved_views",
        "state_changes",
    ),
    "measure_reports:Reporting": (
        "indicators",
        "measure_reports",
        "monitoring_reports",
        "readings",
        "report_request_entries",
        "report_requests",
    ),
    "offers:Offering": ("offer_keywords", "offers", "overlap_verdicts"),
    "funding:Funding": (
        "application_costs",
        "criteria",
        "funding_applications",
        "funding_programmes",
        "payments",
        "score_recusals",
        "scores",
    ),
    "prevention_day:Arranging": (
        "event_days",
        "event_measures",
        "event_pictures",
        "event_resolutions",
        "prevention_days",
        "visitor_counts",
    ),
    "prevention_day_programme:Staging": (
        "contributors",
        "power_circuits",
        "programme_items",
        "venues",
        "walking_times",
    ),
    "prevention_day_stands:Exhibiting": (
        "exhibitor_feedbacks",
        "plan_objects",
        "site_plans",
        "stands",
    ),
    "prevention_day_tasks:Preparing": (
        "event_attachments",
        "event_tasks",
        "permits",
        "safety_answers",
        "task_patterns",
    ),
    "prevention_day_people:Helping": (
        "duties",
        "helpers",
        "shifts",
    ),
    "prevention_day_money:Paying": (
        "budget_items",
        "press_items",
        "sponsors",
    ),
    "prevention_day_registrations:Admitting": (
        "day_people",
        "incidents",
        "printed_sheets",
        "registrations",
    ),
    "prevention_day_evaluation:Evaluating": (
        "feedback_answers",
        "feedback_questions",
        "feedback_sheets",
        "lessons",
    ),
    "privacy:Guarding": (
        "archive_offers",
        "data_requests",
        "erasures",
        "mentions",
        "overdue",
        "privacy_contacts",
        "processing_activities",
        "retention_rules",
    ),
    "approval:Approval": (
        "corrections",
        "leak_waivers",
        "minutes_steps",
        "minutes_versions",
        "objections",
        "publication_policies",
    ),
    "calling:Calling": (
        "circular_answers",
        "circulars",
        "date_polls",
        "invitees",
        "poll_answers",
        "poll_dates",
        "poll_members",
        "repeated_items",
        "repetitions",
    ),
    "contact_book:Book": (
        "channels",
        "consents",
        "contact_addresses",
        "contact_filters",
        "contact_keywords",
        "contact_notes",
        "distinct_pairs",
        "duplicates",
        "import_layouts",
        "keywords",
        "references",
    ),
    "live:Sitting": (
        "announcements",
        "candidate_votes",
        "election_ballots",
        "elections",
        "joint_discussions",
        "snippets",
        "voter_choices",
    ),
    "mailing:Posting": (
        "mailing_list_entries",
        "mailing_list_rules",
        "mailing_lists",
        "mailing_recipients",
        "mailings",
        "reach",
    ),
    "papers:Laying": (
        "consultations",
        "legislative_terms",
        "number_origins",
        "paper_attachments",
        "papers",
    ),
    "planning:Planning": (
        "carried_items",
        "open_seats",
        "rhythms",
        "skeleton_items",
        "topics",
        "wished_groups",
    ),
    "tracking:Following": ("attachment_texts", "progress_notes", "revocations", "trackings"),
}
"""Module and class in ``db.repositories``, and the names a transaction has from it."""


class LateParts:
    """Finds a repository in its part, which is loaded then and hung on the session."""

    _session: Session

    def __getattr__(self, name: str) -> Any:
        """Asked only for what is not there yet."""
        place = "" if name.startswith("_") else _place(name)
        if not place:
            raise AttributeError(f"{name}: no part in db/late_parts.py has it", name=name)
        for known, repository in vars(_part(place)(self._session)).items():
            self.__dict__.setdefault(known, repository)
        return self.__dict__[name]


def _place(name: str) -> str:
    return next((place for place, names in PARTS.items() if name in names), "")


@cache
def _part(place: str) -> Any:
    module, _, kind = place.partition(":")
    return getattr(import_module(f"db.repositories.{module}"), kind)
