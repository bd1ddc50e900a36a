"""Layers and features that a delta may mean."""
