"""The colours of drawings by name, once for each ground they are painted on."""

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "ground": "#ffffff",
        "text": "#1d2430",
        "dim": "#566072",
        "line": "#e1e5eb",
        "edge": "#b4becb",
        "accent": "#1f5fae",
        "accent_soft": "#e3edf9",
        "on_accent": "#ffffff",
        "warn": "#7d5200",
        "warn_soft": "#fdf1d8",
        "tint1": "#1f5fae",
        "tint2": "#b3541a",
        "tint3": "#1b7a45",
        "tint4": "#7a3fa8",
        "tint5": "#b3264a",
        "tint6": "#0b7285",
        "tint7": "#7d5a1e",
        "tint8": "#5c6b00",
        "plain": "#566072",
    }
)
DARK: Mapping[str, str] = MappingProxyType(
    {
        "ground": "#1c222b",
        "text": "#e6eaf0",
        "dim": "#9aa6b6",
        "line": "#2c3440",
        "edge": "#566377",
        "accent": "#7db2f0",
        "accent_soft": "#22344b",
        "on_accent": "#10161f",
        "warn": "#f0c36d",
        "warn_soft": "#3a2f16",
        "tint1": "#7db2f0",
        "tint2": "#f2a45c",
        "tint3": "#6fcf97",
        "tint4": "#c79bf0",
        "tint5": "#f28ba5",
        "tint6": "#5fc9dc",
        "tint7": "#d8b36a",
        "tint8": "#b9cc4d",
        "plain": "#9aa6b6",
    }
)
PRINT: Mapping[str, str] = MappingProxyType(
    {**LIGHT, "text": "#000000", "dim": "#3f4856", "edge": "#98a3b3", "line": "#d3d9e1"}
)
"""Darker than on a screen: printers make thin light lines lighter still."""
TINTS = 8
