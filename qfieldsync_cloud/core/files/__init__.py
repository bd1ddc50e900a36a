"""Files and folders as Linux, macOS and Windows have them, and what differs."""
