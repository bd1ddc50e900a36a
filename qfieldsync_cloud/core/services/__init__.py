"""The service that jobs and deltas are asked of: embedded, or on a server."""
