"""The file in which a local service keeps jobs, deltas and what was decided on them."""
