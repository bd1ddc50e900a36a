"""Where changes are, and a picture of them, made with QGIS and without a screen."""
