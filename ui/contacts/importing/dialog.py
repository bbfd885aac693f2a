"""„Kontakte übernehmen …“: file, columns, questions, summary; then everything at once.

Who sits here has last year's Outlook export and half an hour; she wants a clean book and fears
doubles, and lines lost without a word. So nothing is written before the last step.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.contacts.importing.applying import Imported
from praeventionsrat.contacts.importing.layouts import known_mapping
from praeventionsrat.contacts.importing.matching import Matches
from praeventionsrat.contacts.importing.plan import Answers, Plan, plan_of, source_of
from praeventionsrat.contacts.reading.mapping import LeftOut, left_out
from praeventionsrat.contacts.reading.sources import Source, read_file, read_pasted
from praeventionsrat.german import and_list, count
from praeventionsrat.office.backups import BackupMade
from ui.contacts.importing.choose import ChooseStep, dropped
from ui.contacts.importing.columns import ColumnsStep
from ui.contacts.importing.questions import QuestionsStep
from ui.contacts.importing.running import Layout, Running, back_up, compare, take_contacts
from ui.contacts.importing.summary import SummaryStep
from ui.context import AppContext
from ui.parts.cards import button, label, primary, restyle, row
from ui.shell.theme import STEP

HINT = "Erst am Ende wird geschrieben; rückgängig macht alles auf einmal."
CHOOSE, COLUMNS, QUESTIONS, SUMMARY = range(4)
MOST_TOLD = 3
TITLES = ("Datei", "Spalten", "Fragen", "Zusammenfassung")


class ImportDialog(QDialog):
    """Leads through the four steps.

    Signals:
        imported: Emitted with what came of it, an ``Imported``.
    """

    imported = Signal(object)

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kontakte übernehmen"))
        self._source = Source("")
        self._matches: Matches | None = None
        self.steps = [label(f"{n}. {self.tr(words)}") for n, words in enumerate(TITLES, 1)]
        self.choose, self.columns = ChooseStep(), ColumnsStep()
        self.questions, self.summary = QuestionsStep(), SummaryStep(context)
        self.hint = label(self.tr(HINT), "dim", wrap=True)
        self.pages = QStackedWidget()
        self.again = button(self.tr("Zurück"), self.go_back)
        self.next = primary(self.tr("Weiter"), self.go_on)
        self.running = Running(context)
        self._build()

    def open_file(self, path: Path) -> None:
        """Read a file beside the window."""
        self._read(path.name, partial(read_file, path))

    def open_text(self, text: str) -> None:
        """Read what was pasted."""
        self._read(self.tr("Zwischenablage"), partial(read_pasted, text))

    def go_back(self) -> None:
        """One step back; answers given stay until the file is read anew."""
        here = self.pages.currentIndex()
        has_questions = bool(self.questions.questions)
        if here == SUMMARY and has_questions:
            self._show(QUESTIONS)
        elif here > COLUMNS and self._source.tables:
            self._show(COLUMNS)
        else:
            self.choose.begin()
            self._show(CHOOSE)

    def go_on(self) -> None:
        """The next step; after the last everything is written."""
        match self.pages.currentIndex():
            case 1:
                self._compare()
            case 2:
                self._summarise()
            case 3:
                self._write()

    def plan(self) -> Plan:
        """What is to be written, as things stand."""
        assert self._matches is not None
        answers = self.questions.answers() if self.questions.questions else Answers()
        return plan_of(self._matches, answers, source_of(self._source.name, self._today()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            if path := dropped(event.mimeData()):
                event.acceptProposedAction()
                self.open_file(path)
            return True
        if isinstance(event, QDragEnterEvent) and dropped(event.mimeData()):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _read(self, name: str, job: Callable[[], Source]) -> None:
        self.choose.say_reading(name)
        self._show(CHOOSE)
        self._context.tasks.start(job, self._show_source, self.choose.refuse)

    def _show_source(self, source: Source) -> None:
        self._source = source
        if source.tables:
            ask = self._context.operations.ask
            self.columns.show_source(source, lambda table: ask(known_mapping, table))
            self._show(COLUMNS)
        else:
            self._compare()

    def _compare(self) -> None:
        rows = self._context.operations.ask(lambda work: work.duplicates.rows())
        job = partial(compare, self._source, self._layout(), rows)
        self.next.setEnabled(False)
        title = self.tr("Kontakte vergleichen")
        self.running.start(title, job, self._show_matches, self.hint.setText)

    def _layout(self) -> Layout | None:
        if not self._source.tables:
            return None
        return self.columns.chosen_table(), self.columns.chosen_mapping()

    def _show_matches(self, matches: Matches) -> None:
        self._matches = matches
        self.questions.ask(matches)
        if self.questions.questions:
            self._show(QUESTIONS)
        else:
            self._summarise()

    def _summarise(self) -> None:
        assert self._matches is not None
        self.summary.show_plan(self._matches, self.plan(), self._left_out())
        self._show(SUMMARY)

    def _left_out(self) -> Sequence[LeftOut]:
        layout = self._layout()
        if layout:
            return left_out(*layout)
        found = self._source.left_out.items()
        return [LeftOut(what, number, is_private=True) for what, number in found]

    def _write(self) -> None:
        """First a backup; where there can be none, the user says whether to go on."""
        vault = self._context.vault
        self.next.setEnabled(False)
        if vault is None:  # a widget on its own
            self._take()
        else:
            title = self.tr("Sicherung vor dem Übernehmen")
            self.running.start(title, partial(back_up, vault), self._take, self._without_backup)

    def _without_backup(self, why: str) -> None:
        question = self.tr("Vorher ließ sich keine Sicherung anlegen. Trotzdem übernehmen?")
        if self._context.notify.ask(question, why, self.tr("Trotzdem übernehmen")):
            self._take()

    def _take(self, _backup: BackupMade | None = None) -> None:
        self.hint.setText(self.tr("Wird geschrieben …"))
        self.hint.repaint()  # thousands of contacts take seconds
        made = self._context.operations.perform(
            self.tr("Kontakte übernehmen"),
            take_contacts,
            self.plan(),
            self._layout(),
            self._source.name,
            complain=self.hint.setText,
        )
        self.next.setEnabled(made is None)
        if made:
            self.imported.emit(made)
            self._context.notify.undo_offer(said_of(made))
            self.accept()

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self._renew()

    def _renew(self) -> None:
        here = self.pages.currentIndex()
        self.hint.setText(self.tr(HINT))
        for step, shown in enumerate(self.steps):
            restyle(shown, part="strong" if step == here else "dim")
        said = self.tr("Schritt {number} von 4: {name}")
        self.pages.setAccessibleName(said.format(number=here + 1, name=self.tr(TITLES[here])))
        self.again.setVisible(here != CHOOSE)
        self.next.setVisible(here != CHOOSE)
        ready = {COLUMNS: self.columns.is_ready, QUESTIONS: self.questions.is_ready}
        taken = here != SUMMARY or bool(self.plan().contacts)
        self.next.setEnabled(ready.get(here, True) and taken)
        self.next.setText(self.tr("Übernehmen") if here == SUMMARY else self.tr("Weiter"))
        self.next.setAccessibleName(self.next.text())

    def _build(self) -> None:
        for page in (self.choose, self.columns, self.questions, self.summary):
            self.pages.addWidget(page)
        self.choose.file_chosen.connect(self.open_file)
        self.choose.text_pasted.connect(self.open_text)
        self.columns.changed.connect(self._renew)
        self.questions.changed.connect(self._renew)
        self.running.ended.connect(self._renew)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.choose, self.choose.paste_now)
        self.choose.setAcceptDrops(True)
        self.choose.installEventFilter(self)
        foot = row(self.hint, button(self.tr("Schließen"), self.reject), self.again, self.next)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        head = row(*self.steps, None, self.running, spacing=3 * STEP)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        self.resize(1120, 660)
        self._renew()


def said_of(made: Imported) -> str:
    """What came of it, in a sentence."""
    parts = [
        count(made.new_persons, "neue Person", "neue Personen") if made.new_persons else "",
        count(made.new_houses, "neue Institution", "neue Institutionen") if made.new_houses else "",
        f"{made.completed_persons + made.completed_houses} ergänzt"
        if made.completed_persons + made.completed_houses
        else "",
        f"{made.unchanged} unverändert" if made.unchanged else "",
    ]
    return f"Übernommen: {and_list(part for part in parts if part)}.{_further(made)}{_kept(made)}"


def _further(made: Imported) -> str:
    """Two of one name may be two; somebody should look."""
    if not made.further_places:
        return ""
    kept = count(made.further_places, "Anschrift steht", "Anschriften stehen")
    return f" Gleicher Name, anderer Ort: {kept} als weitere bei der Institution."


def _kept(made: Imported) -> str:
    """Functions the file says otherwise."""
    if not made.differing:
        return ""
    told = [
        f"{one.name} bleibt „{one.known}“ (in der Datei „{one.said}“)"
        for one in made.differing[:MOST_TOLD]
    ]
    more = len(made.differing) - len(told)
    return f" Nicht geändert: {'; '.join(told)}{f' und {more} weitere' if more else ''}."
