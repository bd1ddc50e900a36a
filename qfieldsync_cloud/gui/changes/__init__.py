"""What the crews changed: listed, explained, applied and taken back."""
