"""Settings: office, documents, numbers, key, backups, look."""
