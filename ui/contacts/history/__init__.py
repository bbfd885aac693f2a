"""The Verlauf of a contact: what passed between it and the council."""
