"""First start: a short assistant that ends with a file, a key on paper and a committee."""
