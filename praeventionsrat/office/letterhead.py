"""The office's own letterhead, looked at before it is chosen."""

from praeventionsrat.documents import child


def check_letterhead(content: bytes) -> None:
    """Refuse a letterhead that cannot be used, with what is wrong and where.

    It is opened in a process of its own and takes about a second: for a worker, not the window.
    """
    child.call("praeventionsrat.documents.own_letterhead:check_letterhead", content)
