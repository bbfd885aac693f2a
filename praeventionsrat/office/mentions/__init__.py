"""Where a person is spoken of, in every table there is: what Auskunft and Löschung stand on."""
