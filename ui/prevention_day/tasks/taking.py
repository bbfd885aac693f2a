"""Brings lines of the template into an event: all at once, or chosen ones."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.template import (
    not_taken,
    restore_template,
    take_template,
    template,
)
from praeventionsrat.prevention_day.tasks.words import offset_words
from ui.context import AppContext
from ui.prevention_day.tasks.take_dialog import TakeDialog


class TemplateTaking(QObject):
    """Asks what is wanted and takes it."""

    def __init__(
        self, context: AppContext, window: QWidget, ready: Callable[[], UUID | None]
    ) -> None:
        """``window`` is what the dialog belongs to.

        ``ready`` saves what is being typed and says which event it is.
        """
        super().__init__(window)
        self._context, self._window, self._ready = context, window, ready
        self._event_id: UUID | None = None

    def take_all(self) -> None:
        """The whole template."""
        event_id = self._ready()
        if event_id is None:
            return
        words = self.tr("Aufgabenvorlage übernehmen")
        self._context.operations.perform(words, take_template, event_id)

    def choose(self) -> TakeDialog | None:
        """Choose lines the event does not have yet."""
        event_id = self._ready()
        if event_id is None:
            return None
        operations = self._context.operations
        if not operations.ask(_has_template):
            operations.perform(self.tr("Aufgabenvorlage anlegen"), restore_template)
        options = operations.ask(_options, event_id)
        if not options:
            words = self.tr("Alle Aufgaben der Vorlage stehen schon auf der Liste.")
            self._context.notify.info(words)
            return None
        self._event_id = event_id
        title = self.tr("Aufgaben aus der Vorlage")
        text = self.tr("Was schon auf der Liste steht, wird nicht noch einmal angeboten.")
        dialog = TakeDialog(title, text, options, self._window)
        dialog.taken.connect(self._take)
        dialog.open()
        return dialog

    @Slot(object)
    def _take(self, keys: frozenset[str]) -> None:
        chosen = {UUID(key) for key in keys}
        words = self.tr("Aufgaben aus der Vorlage übernehmen")
        if self._event_id is not None:
            self._context.operations.perform(words, take_template, self._event_id, chosen)


def _has_template(work: Work) -> bool:
    return bool(template(work))


def _options(work: Work, event_id: UUID) -> list[tuple[str, str]]:
    return [
        (str(one.id), f"{offset_words(one.offset_days)} · {one.area} · {one.title}")
        for one in not_taken(work, event_id)
    ]
