"""Who takes part: seats, waiting list, time slots."""
