"""Taking contacts from files into the book: who is known already, what is new, in one step."""
