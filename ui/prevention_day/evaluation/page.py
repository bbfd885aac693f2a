"""The page Auswertung: the week after, tired, with a pile of sheets and a report to write."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.prevention_day.evaluation.counts_panel import CountsPanel
from ui.prevention_day.evaluation.entry_panel import EntryPanel
from ui.prevention_day.evaluation.exhibitors_panel import ExhibitorsPanel
from ui.prevention_day.evaluation.lessons_panel import LessonsPanel
from ui.prevention_day.evaluation.pictures_panel import PicturesPanel
from ui.prevention_day.evaluation.questions_panel import QuestionsPanel
from ui.prevention_day.evaluation.report_panel import ReportPanel
from ui.prevention_day.evaluation.results_panel import ResultsPanel
from ui.prevention_day.evaluation.thanks_panel import ThanksPanel
from ui.prevention_day.tabbed_page import TabbedDayPage

RESULTS, ENTRY, QUESTIONS, EXHIBITORS, COUNTS, LESSONS, PICTURES, REPORT, THANKS = range(9)


class EvaluationPage(TabbedDayPage):
    """Auswertung."""

    area = "day_evaluation"
    tables = (
        "feedback_question",
        "feedback_sheet",
        "feedback_answer",
        "exhibitor_feedback",
        "stand",
        "visitor_count",
        "lesson",
        "event_picture",
        "press_item",
        "budget_item",
        "sponsor",
        "helper",
        "duty",
        "contributor",
        "registration",
        "event_measure",
        "event_resolution",
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        now = self.now
        self.results = ResultsPanel(context, now, partial(self.show_tab, ENTRY))
        self.entry = EntryPanel(context, now, partial(self.show_tab, QUESTIONS))
        self.questions = QuestionsPanel(context, now)
        self.exhibitors = ExhibitorsPanel(
            context, now, partial(self.open_asked.emit, "day_stands", None)
        )
        self.counts = CountsPanel(context, now)
        self.lessons = LessonsPanel(context, now)
        self.pictures = PicturesPanel(context, now)
        self.report = ReportPanel(context, now)
        self.thanks = ThanksPanel(context, now)
        self.build(
            (self.tr("Ergebnis"), self.results),
            (self.tr("Bögen erfassen"), self.entry),
            (self.tr("Fragebogen"), self.questions),
            (self.tr("Aussteller"), self.exhibitors),
            (self.tr("Zählung"), self.counts),
            (self.tr("Lehren"), self.lessons),
            (self.tr("Bilder"), self.pictures),
            (self.tr("Bericht"), self.report),
            (self.tr("Dank"), self.thanks),
            name=self.tr("Bereiche der Auswertung"),
        )

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Auswertung")

    def tab_shown(self) -> None:
        """Override: who clicks the tab types at once; who walks the tabs by keys walks on."""
        if self.panel is self.entry and not self.tabs.hasFocus():
            self.entry.pad.go(self.entry.pad.place)

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        self.bring(kind, record_id)

    def help_topic(self) -> str:
        """Override."""
        return "auswertung"
