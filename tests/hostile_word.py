"""Word files made by somebody who means harm, or who was careless."""

import io
import zipfile


def parts_of(content):
    if not content:
        return {}
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_parts(content, parts):
    """The file with parts added or replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in {**parts_of(content), **parts}.items():
            package.writestr(name, text)
    return out.getvalue()


def changed(content, name, change):
    """The file with one part changed."""
    return with_parts(content, {name: change(parts_of(content)[name])})
