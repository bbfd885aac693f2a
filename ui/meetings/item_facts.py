"""Keeps the times and the result of an item: typed below its text, in a save of its own."""

from datetime import time
from uuid import UUID

from PySide6.QtCore import QObject

from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.items import set_item_times, set_outcome
from praeventionsrat.records import Fields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.minutes_data import ItemText, read_item
from ui.parts.binder import Binder
from ui.parts.record_form import overtaken
from ui.parts.seen import Seen


class ItemFacts(Fields):
    """What is typed below the text."""

    started_at: time | None = None
    ended_at: time | None = None
    outcome: str = ""
    minutes_title: str = ""


class FactsKeeper(QObject):
    """Shows and saves the facts of one item; where they were changed meanwhile, it says so."""

    def __init__(self, context: AppContext, binder: Binder[ItemFacts], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._binder = context, binder
        self._item: ItemText | None = None
        self._seen = Seen(list(ItemFacts.model_fields))
        self.autosave = Autosave(binder.edited, self._save, self, self._complain)

    def show_item(self, item: ItemText) -> None:
        """Show what is on file; what is being typed stays."""
        self._item = item
        if not self.autosave.pending:
            self._binder.load(item)
            self._seen.note(item.revision, item)

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.autosave.flush()

    def forget(self) -> None:
        """The item has gone from the file."""
        self.autosave.forget()
        self._item = None

    def _save(self) -> None:
        if self._item is None:
            return
        operations, facts = self._context.operations, self._binder.read()
        said = self.tr("Zeiten und Ergebnis TOP {number}").format(number=self._item.number)
        on_file = operations.ask(read_item, self._item.id)
        operations.attempt(
            said,
            _write_facts,
            self._item.id,
            facts,
            merge=f"facts/{self._item.id}",
            seen=self._seen.against(on_file.revision, on_file),
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self._binder.complain(err.fields, focus=False)
        elif isinstance(err, Stale):
            self._seen.overrule()
            self._context.notify.error(overtaken(self._binder, err))
        else:
            self._context.notify.error(str(err))


def _write_facts(work: Work, item_id: UUID, facts: ItemFacts, *, seen: int | None) -> None:
    """Times and result are typed in one form; each stays as it is where nothing changed."""
    item = work.agenda_items.get(item_id)
    item.see(seen)
    if (item.started_at, item.ended_at) != (facts.started_at, facts.ended_at):
        set_item_times(work, item_id, started_at=facts.started_at, ended_at=facts.ended_at)
    set_outcome(work, item_id, facts.outcome, facts.minutes_title)
