"""A rule put together from choices; says at once how it reads and whom it finds today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.contacts.consents import PURPOSES
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.lists import MailingListRuleFields
from praeventionsrat.contacts.tagging import words_of
from praeventionsrat.council.list_words import ROLES, rule_sentence
from praeventionsrat.council.ports import Work
from praeventionsrat.council.recipients import found_by_rule, reached
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP

Options = list[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class Offered:
    """What may be chosen."""

    committees: Options
    kinds: Options
    sectors: Options
    keywords: dict[str, Options]
    purposes: Options


class RuleDialog(FormDialog):
    """Makes or changes one rule.

    Signals:
        chosen: Emitted with the fields of the rule.
    """

    chosen = Signal(object)

    def __init__(
        self,
        context: AppContext,
        fields: MailingListRuleFields | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``fields`` are those of a rule that is changed."""
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Regel"))
        self.binder = Binder(MailingListRuleFields, self)
        self.boxes: dict[str, ChoiceBox] = {}
        self.voting = QCheckBox(self.tr("nur Stimmberechtigte"))
        self.deputies = QCheckBox(self.tr("auch die Vertretungen"))
        self.sentence, self.count = label("", "strong", wrap=True), label("", "dim", wrap=True)
        words = self.tr("Regel ändern") if fields else self.tr("Regel aufnehmen")
        self.save = primary(words, self.take)
        self.save.setDefault(True)
        self._build(context.operations.ask(_offered))
        self.binder.load(fields or MailingListRuleFields())
        self.binder.edited.connect(self._tell)
        self._tell()

    def take(self) -> None:
        """Hand the rule over."""
        self.chosen.emit(self.binder.read())
        self.accept()

    def _tell(self) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        has_seat = self.boxes["committee_id"].value() is not None
        for made in (self.boxes["role"], self.voting, self.deputies):
            made.setEnabled(has_seat)
        fields = self.binder.read()
        is_empty = not any(
            fields.model_dump(exclude={"role", "voting_only", "with_deputies"}).values()
        )
        self.save.setEnabled(not is_empty)
        if is_empty:
            self.sentence.setText(self.tr("Noch nichts gewählt"))
            self.count.setText(self.tr("Alles, was Sie wählen, muss zugleich zutreffen."))
            return
        sentence, found, out = self._context.operations.ask(_found, fields, today)
        self.sentence.setText(sentence)
        said = self.tr("Trifft heute auf {n} zu.").format(
            n=german.count(found, "Kontakt", "Kontakte")
        )
        closed = self.tr(" Weitere {n} bekommen nichts.").format(n=out) if out else ""
        self.count.setText(said + closed)

    def _build(self, offered: Offered) -> None:
        form = Form()
        form.add(self._box("committee_id", self.tr("Gremium"), offered.committees))
        roles: Options = [(str(key), words if key else "alle") for key, words in ROLES.items()]
        form.add(self._box("role", self.tr("Rolle im Gremium"), roles), *self._checks())
        form.add(
            self._box("organization_kind", self.tr("Typ der Institution"), offered.kinds),
            self._box("sector", self.tr("Gruppe"), offered.sectors),
        )
        form.add(
            self._box("topic_id", self.tr("Thema"), offered.keywords["topic"]),
            self._box("district_id", self.tr("Stadtteil"), offered.keywords["district"]),
        )
        form.add(
            self._box("target_group_id", self.tr("Zielgruppe"), offered.keywords["target_group"]),
            self._box("consent", self.tr("Hat eingewilligt in"), offered.purposes),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Wen soll die Regel finden?"), "h1"))
        layout.addWidget(form)
        layout.addWidget(self.sentence)
        layout.addWidget(self.count)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.save))
        self.setMinimumWidth(600)

    def _box(self, name: str, title: str, options: Options) -> QVBoxLayout:
        box = self.boxes[name] = ChoiceBox(options, title)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        return field(title, box, self.binder.bind_choice(name, box))

    def _checks(self) -> Sequence[QVBoxLayout]:
        self.binder.bind_check("voting_only", self.voting)
        self.binder.bind_check("with_deputies", self.deputies)
        layout = QVBoxLayout()
        layout.setSpacing(4)
        layout.addWidget(self.voting)
        layout.addWidget(self.deputies)
        return (layout,)


def _found(work: Work, fields: MailingListRuleFields, on: date) -> tuple[str, int, int]:
    rows = found_by_rule(work, fields, on)
    return rule_sentence(work, fields), len(reached(rows)), len(rows) - len(reached(rows))


def _offered(work: Work) -> Offered:
    committees = sorted(work.committees.all(), key=lambda one: german.sort_key(one.label))
    purposes = [*PURPOSES, *(p for p in work.reach.purposes() if p not in PURPOSES)]
    return Offered(
        [(None, "beliebig"), *((one.id, one.label) for one in committees)],
        _words(words_of(work, KeywordKind.ORGANIZATION_KIND)),
        _words(words_of(work, KeywordKind.SECTOR)),
        {
            kind: _keywords(work, KeywordKind(kind))
            for kind in ("topic", "district", "target_group")
        },
        [("", "beliebig"), *((purpose, purpose) for purpose in purposes)],
    )


def _words(words: Sequence[str]) -> Options:
    return [("", "beliebig"), *((word, word) for word in words)]


def _keywords(work: Work, kind: KeywordKind) -> Options:
    found: list[tuple[UUID | None, str]] = [(None, "beliebig")]
    return [*found, *((word.id, word.name) for word in work.keywords.where(kind=kind))]
