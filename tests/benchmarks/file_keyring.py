"""A keyring in a file, for machines that have none and for a start that asks nobody."""

import json


class FileKeyring:
    """Keeps the entries of a benchmark's file beside it, as a keyring would."""

    def __init__(self, store):
        self._file = store.with_suffix(".entries")

    def get(self, name):
        return self._entries().get(name)

    def set(self, name, value):
        self._file.write_text(json.dumps({**self._entries(), name: value}))

    def delete(self, name):
        self._file.write_text("{}")

    def _entries(self):
        return json.loads(self._file.read_text()) if self._file.exists() else {}
