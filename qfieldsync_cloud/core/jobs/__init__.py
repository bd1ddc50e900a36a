"""Jobs: what they are, their steps, and what they leave behind."""
