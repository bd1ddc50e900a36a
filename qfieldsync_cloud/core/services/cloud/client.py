"""The calls of a server, one method each.

    client = CloudClient(Transport(server, settings), GivenToken(token))
    client.projects()

Every method makes its call at once and may take as long as a network does. The token is
renewed once when the server does not know it any more: nothing was done then, so every
call may be made again. `/auth/logout/` is never called: it would end every login that
the user has, on every device.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from qfieldsync_cloud.core.deltas.delta_list import DeltaList, delta_list_from_json
from qfieldsync_cloud.core.errors import (
    CloudError,
    DeltaFileError,
    NotAuthenticated,
    NotFound,
)
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.services.cloud import calls
from qfieldsync_cloud.core.services.cloud.answers import (
    Answer,
    FailureCode,
    json_of,
    unexpected,
)
from qfieldsync_cloud.core.services.cloud.attempt import Sink
from qfieldsync_cloud.core.services.cloud.calls import Call, page_of
from qfieldsync_cloud.core.services.cloud.paging import (
    RawList,
    RawPage,
    read_page,
    read_whole_list,
)
from qfieldsync_cloud.core.services.cloud.readers import (
    newest_first,
    read_health,
    read_job,
    read_login,
    read_package,
    read_project,
    read_user,
)
from qfieldsync_cloud.core.services.cloud.records import (
    Login,
    Package,
    Project,
    ServerHealth,
    User,
)
from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.core.services.cloud.tokens import (
    GivenToken,
    TokenSource,
    WrongPasswords,
)
from qfieldsync_cloud.core.services.cloud.transport import Transport, refused
from qfieldsync_cloud.core.services.sync_service import CreatedJob
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.core.undisturbed import undisturbed

Value = TypeVar("Value")

_TOKEN_REFUSED = ("token_authentication_failed", "not_authenticated")


class CloudClient:
    """A server, as one user sees it."""

    def __init__(
        self,
        transport: Transport,
        tokens: TokenSource | None = None,
        *,
        is_cancelled: Callable[[], bool] | None = None,
        wrong_passwords: WrongPasswords | None = None,
    ) -> None:
        """Args:
        tokens: of the login; None can only sign in and ask for the status.
        is_cancelled: asked during every call, in another thread.
        wrong_passwords: where they are counted; shared by all clients of a program.
        """
        self._transport = transport
        self._tokens = tokens or GivenToken(None)
        self._is_cancelled = is_cancelled
        self._wrong_passwords = wrong_passwords or WrongPasswords()
        self.clock_skew_s: float | None = None
        """How far this computer's clock is ahead of the server's; None: not known."""

    def until(self, is_cancelled: Callable[[], bool]) -> CloudClient:
        """The same client, whose calls somebody else may stop as well."""
        earlier = self._is_cancelled
        return CloudClient(
            self._transport,
            self._tokens,
            is_cancelled=lambda: is_cancelled() or (earlier is not None and earlier()),
            wrong_passwords=self._wrong_passwords,
        )

    @property
    def server(self) -> ServerUrl:
        """Where the server is."""
        return self._transport.server

    def login(self, user: str, password: str) -> Login:
        """Sign in; after two wrong passwords the server is not asked any more.

        Raises:
            NotAuthenticated: `authentication_failed`, the password is wrong.
            CloudError: `too_many_wrong_passwords`, and whatever keeps from asking.
        """
        server = self.server.base
        if self._wrong_passwords.is_spent(server, user):
            message = translate(
                "Cloud", "{host} refused two passwords of this user; it is not asked."
            )
            code = FailureCode.TOO_MANY_WRONG_PASSWORDS.value
            raise CloudError(code, message.format(host=self.server.host))
        try:
            answer = self._send(calls.login(user, password))
        except NotAuthenticated:
            self._wrong_passwords.add(server, user)
            raise
        self._wrong_passwords.forget(server, user)
        return self._value(answer, read_login)

    def user(self) -> User:
        """Whom the token belongs to."""
        return self._ask(calls.user(), read_user)

    def health(self) -> ServerHealth:
        """How the server is; needs no login."""
        return self._ask(calls.server_status(), read_health)

    def projects(self) -> tuple[Project, ...]:
        """The projects of the user, by owner and name."""
        found = self._list(calls.projects(), lambda raw: _each(raw, read_project))
        by_id = {project.id: project for project in found}
        ordered = sorted(
            by_id.values(), key=lambda item: (item.title.casefold(), item.id)
        )
        return tuple(ordered)

    def project(self, project_id: str) -> Project:
        """One project."""
        return self._ask(calls.project(project_id), read_project)

    def set_overwrite_conflicts(self, project_id: str, *, overwrite: bool) -> Project:
        """Have conflicts applied, or reported; servers apply them by default."""
        call = calls.set_overwrite_conflicts(project_id, overwrite=overwrite)
        return self._ask(call, read_project)

    def jobs(self, project_id: str) -> tuple[Job, ...]:
        """All jobs of a project, newest first, without `output` and `feedback`."""
        found = self._list(calls.jobs(project_id), lambda raw: _each(raw, read_job))
        # the last form of a job that was seen twice is the newest
        by_id = {job.id: job for job in found}
        return newest_first(tuple(by_id.values()))

    def job(self, job_id: str) -> Job:
        """One job with all that is known of it."""
        return self._ask(calls.job(job_id), read_job)

    def create_job(
        self, project_id: str, type_: JobType, *, force: bool = False
    ) -> CreatedJob:
        """Ask for a job; never more than once by itself."""
        call = calls.create_job(project_id, type_.value, force=force)
        answer = self._send(call)
        return CreatedJob(self._value(answer, read_job), answer.status == 201)

    def deltas(self, project_id: str, deltafile_id: str | None = None) -> DeltaList:
        """All deltas of a project or of one deltafile, in the order of arrival."""
        return self._list(
            calls.deltas(project_id, deltafile_id),
            lambda raw: delta_list_from_json(
                {"count": raw.total, "results": list(raw.items)}
            ),
        )

    def push(self, project_id: str, content: bytes) -> None:
        """Hand over a deltafile as it is; a server says nothing of what became of it.

        `CloudService.push_deltafile` checks it first and looks afterwards.
        """
        self._send(calls.push(project_id, content))

    def apply_deltas(self, project_id: str) -> None:
        """Have pending deltas applied; a server does not say whether there are any."""
        self._send(calls.apply_deltas(project_id))

    def latest_package(self, project_id: str) -> Package:
        """The latest package, with its list of files; `invalid_job` without one."""
        try:
            return self._ask(calls.latest_package(project_id), read_package)
        except NotFound as error:
            missing = error
        self.project(project_id)  # that may be what is not there
        code, url = "invalid_job", missing.url
        raise NotFound(missing.status, code, url, str(missing), raw=missing.raw)

    def download(self, project_id: str, name: str, sink: Sink) -> None:
        """Get a file of the latest package."""
        self._send(calls.package_file(project_id, name), sink)

    def page(self, call: Call, limit: int, offset: int) -> RawPage:
        """One page of a list."""
        answer = self._send(page_of(call, limit, offset))
        return self._value(answer, lambda obj: read_page(obj, answer.headers))

    def close(self) -> None:
        """Close the connections of this thread."""
        self._transport.close()

    def _list(self, call: Call, read: Callable[[RawList], Value]) -> Value:
        raw = read_whole_list(lambda limit, offset: self.page(call, limit, offset))
        reason = ""
        try:
            with undisturbed():
                return read(raw)
        except DeltaFileError as error:
            reason = error.english
        url = self.server.endpoint(call.path)
        raise unexpected(Answer(200, {}, b"", url), reason)

    def _ask(self, call: Call, read: Callable[[Any], Value]) -> Value:
        return self._value(self._send(call), read)

    def _value(self, answer: Answer, read: Callable[[Any], Value]) -> Value:
        reason = ""
        try:
            return read(json_of(answer))
        except DeltaFileError as error:
            reason = error.english
        raise unexpected(answer, reason)

    def _send(self, call: Call, sink: Sink | None = None) -> Answer:
        token = self._token() if call.needs_token else None
        answer = self._answer(call, token, sink)
        error = None if answer.is_success else refused(answer)
        if (
            token is not None
            and isinstance(error, NotAuthenticated)
            and error.code in _TOKEN_REFUSED
            and (renewed := self._tokens.renew(token)) is not None
            and renewed != token
        ):
            answer = self._answer(call, renewed, sink)
            error = None if answer.is_success else refused(answer)
        if error is not None:
            raise error
        return answer

    def _answer(self, call: Call, token: str | None, sink: Sink | None) -> Answer:
        answer = self._transport.send(
            call, token, is_cancelled=self._is_cancelled, sink=sink
        )
        if answer.clock_skew_s is not None:
            self.clock_skew_s = answer.clock_skew_s
        return answer

    def _token(self) -> str:
        token = self._tokens.token()
        if token is None:
            message = translate("Cloud", "Nobody is signed in to {host}.")
            code = FailureCode.NOT_SIGNED_IN.value
            raise CloudError(code, message.format(host=self.server.host))
        return token


def _each(raw: RawList, read: Callable[[Any, str], Value]) -> list[Value]:
    return [read(item, f"$[{index}]") for index, item in enumerate(raw.items)]
