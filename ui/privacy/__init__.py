"""Data protection of the whole office: what is due, Löschkonzept, Verzeichnis, log."""
