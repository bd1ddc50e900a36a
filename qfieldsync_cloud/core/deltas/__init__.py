"""The deltafile format: model, reader, writer. Pure Python, no QGIS."""
