"""Pages named as text, so that none costs time before it is shown."""

from collections.abc import Callable
from importlib import import_module

from ui.context import AppContext
from ui.shell.page import Page


def later(place: str) -> Callable[[AppContext], Page]:
    """A factory named as „module:class“, so that no page costs time before it is shown."""

    def make(context: AppContext) -> Page:
        module, _, name = place.partition(":")
        page = getattr(import_module(module), name)(context)
        assert isinstance(page, Page)
        return page

    return make
