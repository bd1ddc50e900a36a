"""An entry of the catalogue of what servers say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from qfieldsync_cloud.core.translation import translate


class Actor(str, Enum):
    """Who can do something about it."""

    ANALYST = "analyst"
    OWNER = "project_owner"
    ADMINISTRATOR = "server_administrator"
    NOBODY = "nobody"
    """It passes, or is no trouble."""

    @property
    def label(self) -> str:
        """As a sentence begins with it."""
        return {
            Actor.ANALYST: translate("Server", "You"),
            Actor.OWNER: translate("Server", "The owner of the project"),
            Actor.ADMINISTRATOR: translate("Server", "An administrator of the server"),
            Actor.NOBODY: translate("Server", "Nobody"),
        }[self]


@dataclass(frozen=True)
class Words:
    """An entry of the catalogue; texts are translated when they are asked for."""

    actor: Actor
    what: Callable[[], str]
    next_step: Callable[[], str]
