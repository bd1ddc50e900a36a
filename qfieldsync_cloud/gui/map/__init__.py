"""What the plugin draws on a map canvas, and the legend of it."""
