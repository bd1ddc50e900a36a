"""The sync engine: everything that works without a window."""
