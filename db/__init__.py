"""The file on disk: key, lock, transactions, undo, search index, backups, migrations."""
