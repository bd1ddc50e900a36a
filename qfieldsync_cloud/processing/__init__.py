"""The Processing provider: the engine in QGIS, in models and in `qgis_process`."""
