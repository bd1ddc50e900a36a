"""A real QGIS window with the plugin and the sample, in a throw-away profile."""
