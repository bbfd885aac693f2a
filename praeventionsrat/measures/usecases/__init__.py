"""What one does with measures; a module for each part of them."""
