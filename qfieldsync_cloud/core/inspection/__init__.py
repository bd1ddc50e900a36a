"""Everything about one change: what it says, what the layer holds now, what became."""
