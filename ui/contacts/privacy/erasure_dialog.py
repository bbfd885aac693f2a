"""The assistant for Löschung (Art. 17 DSGVO): what stays and why, what goes, where to decide.

Who sits here has a citizen's letter on the desk; she wants it done and provable, and fears to
delete what the archive must get, or to leave a trace behind.
"""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.german import count
from praeventionsrat.office.backups import BackupDays
from praeventionsrat.office.erasing.plan import ErasurePlan
from praeventionsrat.office.erasing.usecases import erase_person, plan_erasure
from ui.contacts.privacy.erasure_pages import DonePage, PlacesPage, PlanPage
from ui.contacts.privacy.erasure_scan import Scan
from ui.contacts.privacy.origin_form import today
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.purging import Purging
from ui.shell.theme import STEP


class ErasureDialog(QDialog):
    """Erases one person, step by step; the last step cannot be taken back."""

    def __init__(self, context: AppContext, person_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._person = context, person_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Löschung nach Art. 17 DSGVO"))
        self.plan: ErasurePlan | None = None
        self.days: BackupDays | None = None
        self.title = label(self.tr("Das Programm sieht überall nach …"), "h1", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Fortschritt der Suche"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Anlass der Löschung"))
        self.reason.setPlaceholderText(self.tr("Antrag vom 3. Mai 2026 (ohne Namen)"))
        self.plan_page, self.places = PlanPage(self.reason), PlacesPage()
        self.done_page = DonePage()
        self.pages = QStackedWidget()
        self.back = button(self.tr("Zurück"), lambda: self._go(-1))
        self.next = primary(self.tr("Weiter"), lambda: self._go(+1))
        self.away = button(self.tr("Endgültig löschen …"), self.erase, part="danger")
        self.close_button = button(self.tr("Abbrechen"), self.reject)
        self._purging = Purging(context, self)
        self._build()
        self.scan = Scan(context, person_id, self)
        self.scan.moved.connect(self._on_moved)
        self.scan.finished.connect(self._on_found)
        self.scan.start()
        self._ask_backups()

    def erase(self) -> None:
        """Ask once, then do it for good."""
        if self.plan is None or self._purging.is_running or not self._context.notify.ask(
            self.tr("{name} endgültig löschen?").format(name=self.plan.name),
            self.tr("Das lässt sich nicht rückgängig machen; auch ältere Schritte lassen sich "
                    "danach nicht mehr zurücknehmen."),
            self.tr("Endgültig löschen"),
        ):  # fmt: skip
            return
        for made in (self.away, self.back, self.close_button):
            made.setEnabled(False)
        self.title.setText(self.tr("Es wird gesichert und dann gelöscht …"))
        self._purging.start(self._erase, self._on_over)

    def reject(self) -> None:
        """Esc and „Abbrechen“; what was decided is carried out."""
        if not self._purging.is_running:
            super().reject()

    def _erase(self) -> None:
        plan = self.plan
        assert plan is not None
        done = self._context.operations.perform(
            self.tr("Person nach Art. 17 DSGVO gelöscht"),
            erase_person,
            plan,
            self.places.chosen(),
            on=today(),
            reason=self.reason.text().strip(),
            backups_until=self.days.gone_on if self.days else None,
            undoable=False,
        )
        if done is not None:
            self._show_done(plan)

    def _show_done(self, plan: ErasurePlan) -> None:
        self.title.setText(self.tr("Die Person ist gelöscht"))
        self.done_page.say(plan, self.days)
        self.pages.setCurrentWidget(self.done_page)
        for made in (self.away, self.back, self.next):
            made.hide()
        self.close_button.setText(self.tr("Schließen"))
        self.close_button.setAccessibleName(self.tr("Schließen"))

    @Slot()
    def _on_over(self) -> None:
        for made in (self.away, self.back, self.close_button):
            made.setEnabled(True)
        if self.pages.currentWidget() is not self.done_page:
            self._show_step()

    @Slot(int, int)
    def _on_moved(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot()
    def _on_found(self) -> None:
        self.plan = self._context.operations.ask(plan_erasure, self._person, self.scan.found)
        self.plan_page.say(self.plan, self.days)
        self.places.say(self.plan)
        self.bar.hide()
        self.pages.setCurrentWidget(self.plan_page)
        self._show_step()

    def _ask_backups(self) -> None:
        vault = self._context.vault
        if vault is not None:
            self._context.tasks.start(vault.data_gone_on, self._on_days)

    @Slot(object)
    def _on_days(self, days: BackupDays) -> None:
        self.days = days
        if self.plan is not None:
            self.plan_page.say(self.plan, days)

    def _go(self, step: int) -> None:
        self.pages.setCurrentIndex(self.pages.currentIndex() + step)
        self._show_step()

    def _show_step(self) -> None:
        if self.plan is None:
            return
        on_plan = self.pages.currentWidget() is self.plan_page
        places = len(self.plan.places)
        many = count(places, "Stelle", "Stellen")
        self.title.setText(
            self.tr("{name} löschen").format(name=self.plan.name)
            if on_plan
            else self.tr("{many} im freien Text").format(many=many)
        )
        self.next.setVisible(on_plan and places > 0)
        self.back.setVisible(not on_plan)
        self.away.setVisible(not on_plan or not places)

    def _build(self) -> None:
        for page in (QWidget(), self.plan_page, self.places, self.done_page):
            self.pages.addWidget(page)
        for made in (self.back, self.next, self.away):
            made.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row(self.close_button, None, self.back, self.away, self.next))
        self.resize(760, 620)
