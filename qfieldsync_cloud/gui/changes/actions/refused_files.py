"""Deltafiles that a service did not take: told in one message, however many."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from qfieldsync_cloud.core.errors import (
    CloudError,
    ConnectionFailed,
    OtherProject,
    TimedOut,
)
from qfieldsync_cloud.core.services.cloud.answers import FailureCode
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.actions.messages import Button, Messages
from qfieldsync_cloud.gui.words import error_text, wants_login

_BUSY = (FailureCode.TOO_MANY_REQUESTS.value, FailureCode.BAD_GATEWAY.value)
Push = Callable[..., object]
"""Pushes files once more; `of_any_project` whatever project they name."""


class RefusedFiles:
    """The deltafiles that a message tells of, until it is closed or they are taken."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._service: SyncService | None = None
        self._errors: dict[Path, Exception] = {}

    def tell(
        self,
        service: SyncService,
        found: Mapping[Path, Exception | None],
        push: Push,
    ) -> None:
        """Tell what came of some files, beside what is told already.

        Args:
            service: that they were pushed to.
            found: why each was not taken; None: it was.
            push: to be offered where it helps.
        """
        if service is not self._service or not self._messages.shows_failure:
            self._errors = {}
        self._service = service
        errors = {
            path: error for path, error in self._errors.items() if path not in found
        }
        errors.update(
            {path: error for path, error in found.items() if error is not None}
        )
        if errors == self._errors:
            return
        self._errors = errors
        self._show(service, push)

    def _show(self, service: SyncService, push: Push) -> None:
        self._messages.clear()
        errors = self._errors
        if errors:
            text, details = _texts(errors)
            error = next(filter(wants_login, errors.values()), None)
            self._messages.failed(
                error or next(iter(errors.values())),
                text=text,
                details=details,
                buttons=self._ways_on(service, push),
            )

    def _ways_on(self, service: SyncService, push: Push) -> list[Button]:
        ways: list[Button] = []
        errors = self._errors
        silent = [path for path, error in errors.items() if is_silence(error)]
        if silent and not any(map(wants_login, errors.values())):
            again = partial(self._push, service, push, silent)
            ways.append((translate("Gui", "Try Again"), again))
        others = [p for p, error in errors.items() if is_of_another_project(error)]
        if others and isinstance(service, LocalService):
            here = partial(self._push, service, push, others, of_any_project=True)
            ways.append((translate("Gui", "Push It Here All the Same"), here))
        return ways

    def _push(
        self, service: SyncService, push: Push, paths: list[Path], **options: bool
    ) -> None:
        """Push some of the files once more; of the others it is told still."""
        push(paths, **options)
        for path in paths:
            self._errors.pop(path, None)
        # the message that was clicked goes
        self._show(service, push)


def is_silence(error: Exception) -> bool:
    """Whether the other files would fare no better with the service."""
    if isinstance(error, (ConnectionFailed, TimedOut)) or wants_login(error):
        return True
    return isinstance(error, CloudError) and error.code in _BUSY


def is_of_another_project(error: Exception) -> bool:
    """Whether a service refused a deltafile because of the project that it names."""
    if isinstance(error, OtherProject):
        return True
    # a server says so in words only
    return isinstance(error, CloudError) and "project id" in str(error)


def refusal_text(error: Exception) -> str:
    """Why a deltafile was refused; of another project in plain words."""
    if is_of_another_project(error):
        # fmt: off
        return translate("Gui", "it was made for another project. Open that project, "
                                "and push it there.")
        # fmt: on
    return error_text(error)


def _texts(errors: Mapping[Path, Exception]) -> tuple[str, str]:
    """What is told of files that were not taken, and a line for each where needed."""
    single = translate("Gui", "{file} was not taken: {reason}")
    lines = [
        single.format(file=path.name, reason=refusal_text(error))
        for path, error in errors.items()
    ]
    if len(lines) == 1:
        return lines[0], ""
    text = translate("Gui", "{count} files were not taken.").format(count=len(lines))
    reasons = {error_text(error) for error in errors.values()}
    if len(reasons) == 1 and all(map(is_silence, errors.values())):
        # which they are matters less than what stands in the way of all
        text = f"{text} {reasons.pop()}"
    return text, "\n".join(lines)
