"""The page Förderung."""

from ui.context import AppContext
from ui.measures.areas import AreaRow
from ui.parts.cards import PageHeader, column
from ui.shell.page import Page


class FundingPage(Page):
    """Shows the area Förderung."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.areas = AreaRow("funding")
        self.areas.area_asked.connect(self.open_asked)
        self.setLayout(column(PageHeader(self.title), self.areas, None))

    @property
    def title(self) -> str:
        return self.tr("Förderung")
