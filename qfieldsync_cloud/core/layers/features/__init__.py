"""Features as plain values: read, compared with what was written, made again."""
