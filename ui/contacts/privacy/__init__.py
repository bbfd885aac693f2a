"""The tab Datenschutz of a contact, Auskunft and Löschung."""
