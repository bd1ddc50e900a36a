"""Models that several views have: they know Qt, and nothing of what they hold."""
