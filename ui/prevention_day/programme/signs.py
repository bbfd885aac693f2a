"""Which sign stands for which format."""

from praeventionsrat.prevention_day.programme.records import ItemFormat


def sign_of(format_: ItemFormat) -> str:
    """The name of its icon."""
    return f"format_{format_.value}"
