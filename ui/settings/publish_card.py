"""OParl: the public part as a folder for the web server of the municipality."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSizePolicy

from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.office.oparl import folder as oparl
from praeventionsrat.office.oparl.folder import Publication
from praeventionsrat.office.oparl.web import NOWHERE, checked_base, usual_base
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import office_of
from ui.context import AppContext
from ui.parts.cards import Card, button, label, row
from ui.parts.forms import Form, field
from ui.parts.save_dialog import ask_folder
from ui.settings_store import OPARL_ADDRESS
from ui.tasks import Progress

EXAMPLE = "https://www.musterau.de/oparl"


class PublishCard(Card):
    """Asks for the address once, then for the folder, and writes it beside the window."""

    def __init__(self, context: AppContext, today: Callable[[], date] = date.today) -> None:
        """``today`` decides who sits in a committee."""
        super().__init__()
        self._context, self._today = context, today
        self.address = QLineEdit(context.settings.get(OPARL_ADDRESS))
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.write = button(self.tr("Ordner schreiben …"), self.choose, symbol="folder")
        hint = self.tr(
            "Sitzungen, Vorlagen und Beschlüsse des öffentlichen Teils im Format OParl 1.1. "
            "Nichtöffentliches bleibt hier, Namen nur, soweit das Gremium sie veröffentlicht."
        )
        self.content.addWidget(label(self.tr("Veröffentlichen (OParl)"), "h2"))
        self.content.addWidget(label(hint, "dim", wrap=True))
        title = self.tr("Adresse, unter der der Ordner im Internet steht")
        form = Form()
        form.add(field(title, self.address, self.complaint))
        self.content.addWidget(form)
        self.content.addLayout(row(self.write, None))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.address.textEdited.connect(lambda _text: self.complaint.hide())
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Propose the address that follows from the web page of the office."""
        usual = self._context.operations.ask(_usual)
        self.address.setPlaceholderText(EXAMPLE if usual == NOWHERE else usual)

    def choose(self) -> QFileDialog | None:
        """Ask for the folder; an address that is none is said first."""
        typed = self.address.text().strip()
        try:
            address = checked_base(typed) if typed else ""
        except UserError as err:
            self.complaint.setText(str(err))
            self.complaint.show()
            self.address.setFocus()
            return None
        self._context.settings.set(OPARL_ADDRESS, address)
        title = self.tr("In welchen Ordner?")
        return ask_folder(self, self._context.settings, title, partial(self.publish, address))

    def publish(self, address: str, folder: Path) -> None:
        """Read now, write beside the window."""
        found = self._context.operations.ask(oparl.publish, base=address, today=self._today())
        job = partial(_write, found, folder)
        title = self.tr("Öffentlichen Teil schreiben")
        self._context.tasks.start_long(title, job, partial(self._written, found))

    def _written(self, publication: Publication, folder: Path) -> None:
        words = self.tr("{count} Objekte stehen jetzt im Ordner „{name}“.")
        self._context.notify.saved(words.format(count=publication.size, name=folder.name), folder)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("office"):
            self.reload()


def _usual(work: Work) -> str:
    return usual_base(office_of(work))


def _write(publication: Publication, folder: Path, progress: Progress) -> Path:
    return oparl.write(publication, folder, progress.step)
