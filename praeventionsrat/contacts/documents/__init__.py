"""What goes out to many: letters, labels, envelopes, mails, lists and forms."""
