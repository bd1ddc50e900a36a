"""One data source under its lock, one session per kind."""
