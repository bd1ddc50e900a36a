"""Forms of a report that people read: text and HTML. Pure Python, no QGIS."""
