"""What a check of the project found, and the fixes."""
