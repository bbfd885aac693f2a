"""The page Angebote."""

from ui.context import AppContext
from ui.measures.areas import AreaRow
from ui.parts.cards import PageHeader, column
from ui.shell.page import Page


class OffersPage(Page):
    """Shows the area Angebote."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.areas = AreaRow("offers")
        self.areas.area_asked.connect(self.open_asked)
        self.setLayout(column(PageHeader(self.title), self.areas, None))

    @property
    def title(self) -> str:
        return self.tr("Angebote")
