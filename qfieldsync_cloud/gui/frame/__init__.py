"""The frame of a view: where it looks, its content or what stands in its place."""
