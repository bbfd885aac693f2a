"""Last year’s prevention day once more: what comes along, and what begins anew."""
