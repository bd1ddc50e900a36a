"""What carries the core across the threads of QGIS; no widget is touched here."""
