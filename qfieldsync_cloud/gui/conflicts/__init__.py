"""The window in which conflicts are resolved, field by field."""
