"""„Kontakte übernehmen …“: files of other programs become contacts, looked at before they count."""
