"""What is to be done until when: tasks, permits, safety."""
