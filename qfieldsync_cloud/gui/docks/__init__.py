"""The docks: what is around the views, and when they are built."""
