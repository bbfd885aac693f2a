"""What is done with programmes, applications, points, decisions and payments."""
