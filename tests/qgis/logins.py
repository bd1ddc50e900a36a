"""The authentication database of the tests, which they all share."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthManager

MASTER_PASSWORD = "a master password"


def unlocked_logins() -> QgsAuthManager:
    """The database, with its master password given: it can have one only."""
    manager = QgsApplication.authManager()
    assert not manager.isDisabled()
    assert manager.setMasterPassword(MASTER_PASSWORD, True)
    return manager


def lock_logins() -> None:
    """Without the master password QGIS reads no layer that names a login."""
    QgsApplication.authManager().clearMasterPassword()
