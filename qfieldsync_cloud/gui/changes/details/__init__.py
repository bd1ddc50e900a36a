"""What is known of one change: its values, its place on the map, and why."""
