"""What the checks of a project found, as values, sentences and reports; no QGIS."""
