"""The docks: when their views are built, and what joins them."""
