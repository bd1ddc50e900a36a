"""What was applied: where that is recorded, read and taken back."""
