"""What can be done with changes."""
