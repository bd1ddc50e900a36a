"""The acts: how layers are found, read, locked, written and read back, with PyQGIS."""
