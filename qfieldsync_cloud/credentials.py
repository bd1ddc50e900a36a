"""Logins in QGIS's authentication database; called on the main thread.

Each server has a configuration of its own, named `qfieldsync_cloud`, with the user, the
token and, when the user wants it, the password. Nothing of it is ever in the settings.
QGIS asks for its master password when a configuration is opened, so none is before a
login is needed, and none at all while the database has no master password.

The configuration of QFieldSync is only read: it is offered, and signing in with its
password here gives a token of our own and leaves QFieldSync's alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig

from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl, is_same_server
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials
from qfieldsync_cloud.core.services.cloud.tokens import WrongPasswords
from qfieldsync_cloud.settings import qfieldsync_login, qfieldsync_server

CONFIGURATION_NAME = "qfieldsync_cloud"
_METHOD = "Basic"

wrong_passwords = WrongPasswords()
"""Of this QGIS, whoever signs in."""


class MasterPassword(Enum):
    """What QGIS does when a login is opened or kept."""

    GIVEN = "given"
    """Nothing: somebody gave its master password since it started."""
    ASKED = "asked"
    """It asks for its master password."""
    NEW = "new"
    """It asks for a new one: there is none yet."""
    DISABLED = "disabled"
    """Its authentication database cannot be used; nothing can be kept."""


def master_password() -> MasterPassword:
    """What to tell a person beforehand; asks nobody."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return MasterPassword.DISABLED
    if manager.masterPasswordIsSet():
        return MasterPassword.GIVEN
    has_one = manager.masterPasswordHashInDatabase()
    return MasterPassword.ASKED if has_one else MasterPassword.NEW


@dataclass(frozen=True)
class StoredLogin:
    """A configuration for a server, known without opening it."""

    configuration_id: str
    is_of_qfieldsync: bool
    """It belongs to QFieldSync: to be used only when the user says so."""


def find_login(server: ServerUrl) -> StoredLogin | None:
    """Our login of this server, else QFieldSync's; asks for no master password."""
    return find_own_login(server) or find_qfieldsync_login(server)


def find_own_login(server: ServerUrl) -> StoredLogin | None:
    """Our login of this server; asks for no master password."""
    manager = _manager()
    if manager is None:
        return None
    for id_, config in manager.availableAuthMethodConfigs().items():
        if config.name() == CONFIGURATION_NAME and is_same_server(
            config.uri(), server.base
        ):
            return StoredLogin(id_, is_of_qfieldsync=False)
    return None


def find_qfieldsync_login(server: ServerUrl) -> StoredLogin | None:
    """QFieldSync's login of this server; asks for no master password."""
    manager = _manager()
    if manager is None:
        return None
    id_ = qfieldsync_login()
    url = qfieldsync_server()
    if id_ and is_same_server(url, server.base) and id_ in manager.configIds():
        return StoredLogin(id_, is_of_qfieldsync=True)
    return None


def read_login(login: StoredLogin) -> Credentials | None:
    """Open a login; QGIS may ask for its master password.

    Returns:
        None when it cannot be opened, or holds no user: a single sign-on for instance.
    """
    manager = _manager()
    config = QgsAuthMethodConfig()
    if manager is None:
        return None
    loaded = manager.loadAuthenticationConfig(login.configuration_id, config, True)
    # a pair where the configuration is handed back as well
    is_loaded = loaded[0] if isinstance(loaded, tuple) else loaded
    username = config.config("username")
    if not is_loaded or not username:
        return None
    return Credentials(username, config.config("token"), config.config("password"))


def save_login(
    server: ServerUrl, credentials: Credentials, *, keep_password: bool
) -> bool:
    """Keep a login of ours; QGIS may ask for a master password, or for a new one.

    Returns:
        False when it could not be kept; it still works until QGIS ends.
    """
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled() or not manager.setMasterPassword(True):
        return False
    config = QgsAuthMethodConfig(_METHOD)
    config.setName(CONFIGURATION_NAME)
    config.setUri(server.base)
    config.setConfig("username", credentials.username)
    config.setConfig("token", credentials.token)
    config.setConfig("password", credentials.password if keep_password else "")
    known = find_own_login(server)
    if known is not None:
        config.setId(known.configuration_id)
        return bool(manager.updateAuthenticationConfig(config))
    stored = manager.storeAuthenticationConfig(config)
    return bool(stored[0] if isinstance(stored, tuple) else stored)


def keep_token(server: ServerUrl, token: str) -> bool:
    """Put a renewed token into our login of this server; never asks anybody.

    Returns:
        False when there is no such login, or nobody gave the master password: the old
        token is renewed again the next time.
    """
    login = find_own_login(server)
    if login is None or master_password() is not MasterPassword.GIVEN:
        return False
    known = read_login(login)
    if known is None:
        return False
    renewed = replace(known, token=token)
    return save_login(server, renewed, keep_password=bool(known.password))


def forget_login(server: ServerUrl) -> bool:
    """Delete our login of this server; QFieldSync's stays.

    The token stays valid until it runs out: a server can only end every login that a
    user has, on every device, and is not asked for that.
    """
    login = find_own_login(server)
    if login is None:
        return False
    manager = QgsApplication.authManager()
    return bool(manager.removeAuthenticationConfig(login.configuration_id))


def _manager() -> QgsAuthManager | None:
    """The manager when it has anything to tell without asking anybody."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return None
    return manager if manager.masterPasswordHashInDatabase() else None
