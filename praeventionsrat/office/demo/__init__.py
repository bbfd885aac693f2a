"""The fictional town Musterau, built through the use cases like any office would."""

from praeventionsrat.office.demo.musterau import build

__all__ = ["build"]
