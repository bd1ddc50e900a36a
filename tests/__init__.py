"""The tests: unit (no QGIS), qgis, gui, integration."""
