"""What is done with plans, one module a matter."""
