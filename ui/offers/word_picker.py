"""One word of one of the office's lists, chosen by typing; a new one is put on the list."""

from PySide6.QtWidgets import QWidget

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.tagging import find_or_add_keyword, lay_words
from praeventionsrat.errors import Invalid
from ui.context import AppContext
from ui.parts.picker import Choice, Picker


class WordPicker(Picker):
    """Knows the words of one kind: the districts."""

    def __init__(
        self,
        context: AppContext,
        kind: KeywordKind,
        name: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, parent)
        self._context, self._kind = context, kind
        self.unknown.connect(self._add)

    def reload(self) -> None:
        """Read what there is; what was chosen stays."""
        self.set_choices(self._context.operations.ask(_choices, self._kind))

    def _add(self, name: str) -> None:
        words = self.tr("„{name}“ auf die Liste gesetzt").format(name=name)
        try:
            made = self._context.operations.perform(words, _add, self._kind, name)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return
        self.reload()
        self.set_value(made)
        self.chosen.emit()


def _choices(work: Work, kind: KeywordKind) -> list[Choice]:
    return [Choice(word.id, word.name) for word in work.keywords.where(kind=kind)]


def _add(work: Work, kind: KeywordKind, name: str) -> object:
    lay_words(work, kind)
    return find_or_add_keyword(work, kind, name).id
