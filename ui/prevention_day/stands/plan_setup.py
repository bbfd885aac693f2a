"""How large the area of a plan is, and what picture lies below it."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.stands.planning import (
    lay_plan,
    put_picture,
    take_picture_away,
)
from praeventionsrat.prevention_day.stands.records import SitePlanFields
from praeventionsrat.prevention_day.stands.siteplan import PlanView
from ui.context import AppContext
from ui.parts.attached_files import read_file
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.file_choice import choose_file
from ui.parts.forms import Form, FormDialog, field
from ui.parts.money_field import bind_parsed
from ui.prevention_day.stands.stand_form import MetresField
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import STEP

PICTURES = "*.png *.jpg *.jpeg"


class PlanSetup(FormDialog):
    """Asks for the measures; a picture is stretched over the whole area."""

    def __init__(self, context: AppContext, view: PlanView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._venue_id = context, view.venue_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fläche einrichten"))
        self.binder = Binder(SitePlanFields, self)
        self.fields = {name: MetresField() for name in SitePlanFields.model_fields}
        self.picture = label(view.file_name or self.tr("kein Bild"), "dim", wrap=True)
        self.choose = button(self.tr("Bild wählen …"), self.ask_picture, symbol="picture")
        self.remove = button(self.tr("Bild entfernen"), self.remove_picture, part="link")
        self.remove.setVisible(bool(view.sha256))
        self.save = primary(self.tr("Übernehmen"), self.take)
        self.save.setDefault(True)
        self._build(view)
        self.binder.load(view.fields)

    def take(self) -> None:
        """Keep the measures."""
        try:
            fields = self.binder.read()
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        words = self.tr("Fläche einrichten")
        if self._context.operations.perform(words, lay_plan, self._venue_id, fields):
            self.accept()

    def ask_picture(self) -> QFileDialog:
        """Ask which picture."""
        kinds = self.tr("Bilder ({kinds})").format(kinds=PICTURES)
        return choose_file(
            self,
            self.tr("Lageplan oder Luftbild wählen"),
            kinds,
            self.read_picture,
            self._context.settings.get(EXPORT_FOLDER),
        )

    def read_picture(self, path: Path) -> None:
        """Read it beside the window."""
        self._context.tasks.start(partial(read_file, path), partial(self._keep, path.name))

    def remove_picture(self) -> None:
        """Leave the area empty."""
        words = self.tr("Bild vom Standplan entfernt")
        self._context.operations.perform(words, take_picture_away, self._venue_id)
        self._tell("")

    def _keep(self, name: str, content: bytes) -> None:
        venue_id: UUID = self._venue_id
        words = self.tr("Bild unter den Standplan legen")
        self._context.operations.perform(
            words, put_picture, venue_id, name, content, complain=self.picture.setText
        )
        if self._context.operations.worked:
            self._tell(name)

    def _tell(self, name: str) -> None:
        self.picture.setText(name or self.tr("kein Bild"))
        self.remove.setVisible(bool(name))

    def _build(self, view: PlanView) -> None:
        titles = {
            "width_cm": self.tr("Breite der Fläche (m)"),
            "depth_cm": self.tr("Tiefe der Fläche (m)"),
            "grid_cm": self.tr("Raster (m)"),
            "quiet_cm": self.tr("Abstand laut – ruhig (m)"),
        }
        form = Form()
        lines = [
            field(titles[name], edit, bind_parsed(self.binder, name, edit, 0))
            for name, edit in self.fields.items()
        ]
        form.add(*lines[:2])
        form.add(*lines[2:])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(label(view.venue, "h1", wrap=True))
        layout.addWidget(form)
        layout.addWidget(label(self.tr("Bild unter dem Plan"), "h2"))
        hint = self.tr(
            "Ein Lageplan oder Luftbild als PNG oder JPEG, genau auf die Fläche zugeschnitten: "
            "Es wird auf Breite und Tiefe gezogen."
        )
        layout.addWidget(label(hint, "dim", wrap=True))
        layout.addWidget(self.picture)
        layout.addLayout(row(self.choose, self.remove, None))
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Schließen"), self.reject), self.save))
        self.resize(520, 440)
