"""The pages of the prevention day; each is imported when first visited."""

from ui.shell.later import later
from ui.shell.page import PageEntry

DAY_PAGES = (
    PageEntry(
        "prevention_day",
        "Präventionstag",
        "prevention_day",
        "Ctrl+0",
        later("ui.prevention_day.overview.page:EventPage"),
        {"prevention_day": "Präventionstage"},
    ),
    PageEntry(
        "day_programme",
        "Programm",
        "calendar",
        "",
        later("ui.prevention_day.programme.page:ProgrammePage"),
        {
            "programme_item": "Programm",
            "venue": "Flächen",
            "day_programme": "Programm",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_stands",
        "Stände",
        "stand",
        "",
        later("ui.prevention_day.stands.page:StandsPage"),
        {
            "stand": "Stände",
            "day_stands": "Stände",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_tasks",
        "Aufgaben",
        "assignment",
        "",
        later("ui.prevention_day.tasks.page:TasksPage"),
        {
            "event_task": "Aufgaben",
            "permit": "Genehmigungen",
            "day_tasks": "Aufgaben",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_helpers",
        "Helfer",
        "helper",
        "",
        later("ui.prevention_day.helpers.page:HelpersPage"),
        {
            "helper": "Helfer",
            "shift": "Schichten",
            "day_helpers": "Helfer",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_registrations",
        "Anmeldungen",
        "topic",
        "",
        later("ui.prevention_day.registrations.page:RegistrationsPage"),
        {
            "registration": "Anmeldungen",
            "day_registrations": "Anmeldungen",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_budget",
        "Budget",
        "budget",
        "",
        later("ui.prevention_day.budget.page:BudgetPage"),
        {
            "sponsor": "Sponsoren",
            "budget_item": "Budget",
            "day_budget": "Budget",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_press",
        "Presse",
        "press",
        "",
        later("ui.prevention_day.press.page:PressPage"),
        {
            "press_item": "Presse",
            "day_press": "Presse",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_prints",
        "Druck",
        "print",
        "",
        later("ui.prevention_day.printing.page:PrintingPage"),
        {
            "day_prints": "Druck",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_evaluation",
        "Auswertung",
        "chart",
        "",
        later("ui.prevention_day.evaluation.page:EvaluationPage"),
        {
            "day_evaluation": "Auswertung",
        },
        under="prevention_day",
    ),
    PageEntry(
        "day_running",
        "Tagesmodus",
        "qr",
        "",
        later("ui.prevention_day.running.page:RunningPage"),
        {"day_running": "Tagesmodus"},
        whole=True,
    ),
)

DAY_MODULES = (
    "ui.prevention_day.overview.page",
    "ui.prevention_day.programme.page",
    "ui.prevention_day.stands.page",
    "ui.prevention_day.tasks.page",
    "ui.prevention_day.helpers.page",
    "ui.prevention_day.registrations.page",
    "ui.prevention_day.budget.page",
    "ui.prevention_day.press.page",
    "ui.prevention_day.printing.page",
    "ui.prevention_day.evaluation.page",
    "ui.prevention_day.running.page",
)
"""Code that is loaded beside the window, in the order in which it is likely to be wanted."""
