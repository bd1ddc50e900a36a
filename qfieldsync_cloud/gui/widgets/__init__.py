"""Widgets that several views have: they know nothing of changes, jobs or findings."""
