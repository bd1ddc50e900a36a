"""How long the window waits for the plugin: `python -m benchmarks.gui`."""
