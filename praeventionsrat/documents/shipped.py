"""The Word templates the program ships."""

from importlib.resources import files


def template(name: str) -> bytes:
    """One of the shipped templates: „minutes“, „invitation“, „agenda“, „letterhead“."""
    return (files("resources") / "templates" / f"{name}.docx").read_bytes()
