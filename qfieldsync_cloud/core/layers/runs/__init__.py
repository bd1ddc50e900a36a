"""Planning and writing the deltas of one data source."""
