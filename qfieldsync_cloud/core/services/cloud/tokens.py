"""Where a client gets its token from, and what it does when the server refuses it."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable

MAX_WRONG_PASSWORDS = 2
"""A server locks an account for half an hour after the fifth; people make some of
those themselves."""
_REMEMBERED_S = 30 * 60
"""As long as a server keeps an account locked."""


class TokenSource(ABC):
    """Keeps the token of one user on one server; called in the thread of a call."""

    @abstractmethod
    def token(self) -> str | None:
        """The token; None when nobody is signed in."""

    @abstractmethod
    def renew(self, refused: str) -> str | None:
        """A token instead of one that the server does not know any more.

        Returns:
            None when there is none to be had without asking a person.

        Raises:
            CloudError: the server refused, or could not be asked.
        """


class GivenToken(TokenSource):
    """A token that the caller has, for scripts."""

    def __init__(self, token: str | None) -> None:
        self._token = token

    def token(self) -> str | None:
        """See `TokenSource`."""
        return self._token

    def renew(self, refused: str) -> str | None:
        """See `TokenSource`; there is no other one."""
        return None


class WrongPasswords:
    """Counts the passwords that a server refused lately, by server and user."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._moments: dict[tuple[str, str], list[float]] = {}

    def is_spent(self, server: str, user: str) -> bool:
        """Whether to ask no more."""
        since = self._clock() - _REMEMBERED_S
        moments = self._moments.get((server, user.lower()), [])
        return sum(moment > since for moment in moments) >= MAX_WRONG_PASSWORDS

    def add(self, server: str, user: str) -> None:
        """The server refused one."""
        self._moments.setdefault((server, user.lower()), []).append(self._clock())

    def allow_one(self, server: str, user: str) -> None:
        """A person wants the server to be asked once more all the same."""
        moments = sorted(self._moments.get((server, user.lower()), []))
        kept = moments[len(moments) - MAX_WRONG_PASSWORDS + 1 :]
        self._moments[(server, user.lower())] = kept

    def forget(self, server: str, user: str) -> None:
        """The server took one."""
        self._moments.pop((server, user.lower()), None)
