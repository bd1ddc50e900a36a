"""The embedded engine as a service: jobs and deltas with no server."""
