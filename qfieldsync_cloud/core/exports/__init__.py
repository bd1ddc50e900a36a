"""Changes written to files, for people and for other programs."""
