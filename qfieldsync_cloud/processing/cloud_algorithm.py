"""What algorithms share that ask a QFieldCloud server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterNumber,
    QgsProject,
)

from qfieldsync_cloud.core.errors import (
    Cancelled,
    JobTimedOut,
    OptionError,
    ServiceError,
)
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.reports.server.explanation import (
    Explanation,
    explain_error,
    explain_job,
)
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.server_url import (
    DEFAULT_SERVER,
    ServerUrl,
    is_same_server,
    parse_server_url,
)
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.cloud.settings import TransportSettings
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials, RenewedToken
from qfieldsync_cloud.core.services.cloud.transport import Transport
from qfieldsync_cloud.core.services.qgis_network import transport_settings
from qfieldsync_cloud.core.services.waiting import Patience, wait_for_job
from qfieldsync_cloud.credentials import (
    StoredLogin,
    find_login,
    read_login,
    save_login,
    wrong_passwords,
)
from qfieldsync_cloud.processing.algorithm import SyncAlgorithm
from qfieldsync_cloud.processing.chosen_project import chosen_project
from qfieldsync_cloud.settings import CloudChoice, cloud_project_of, qfieldsync_server
from qfieldsync_cloud.tasks.main_thread import MainThreadBusy, on_main_thread


@dataclass(frozen=True)
class _Connection:
    """What only the main thread may look up."""

    server: ServerUrl
    project_id: str
    settings: TransportSettings
    credentials: Credentials
    is_own: bool
    """The login is one of ours, so that a new token goes there."""


class CloudAlgorithm(SyncAlgorithm):
    """Base of the algorithms that ask a server about a project."""

    SERVER = "SERVER"
    CLOUD_PROJECT = "CLOUD_PROJECT"
    AUTHCFG = "AUTHCFG"
    ALLOW_HTTP = "ALLOW_HTTP"
    WAIT = "WAIT"
    TIMEOUT = "TIMEOUT"
    GUIDE_PAGE = "cloud"

    def __init__(self) -> None:
        super().__init__()
        self._connection: _Connection | None = None
        self._new_token: str | None = None

    def server_help(self) -> str:
        """The part of the help that explains what `add_server` adds."""
        return self.tr(
            "Id of the cloud project, server, login: those of the open project, as "
            "chosen in the docks or in QFieldSync, unless others are named.\n\n"
            "Server: its address, with or without https://.\n\n"
            "Login: an authentication configuration with a user and a password; else "
            "the one that is kept for the server. In qgis_process, the variable "
            "QGIS_AUTH_PASSWORD_FILE names the file with QGIS's master password.\n\n"
            "Also without protection: allows http, where others can read the token."
        )

    def add_server(self) -> None:
        """Add the server, the project and the login to the parameters."""
        self.add_string(
            self.CLOUD_PROJECT,
            self.tr("Id of the cloud project (default: that of the open project)"),
        )
        self.add_string(
            self.SERVER,
            self.tr("Server (default: that of the docks, else of QFieldSync)"),
        )
        self.addParameter(
            QgsProcessingParameterAuthConfig(
                self.AUTHCFG,
                self.tr("Login (default: the one that is kept for the server)"),
                optional=True,
            )
        )
        self.add_switch(
            self.ALLOW_HTTP,
            self.tr("Also without protection (http); others can read the token"),
            is_advanced=True,
        )

    def add_wait(self, description: str, *, is_usual: bool) -> None:
        """Add to the parameters whether a job is awaited, and for how long."""
        self.add_switch(self.WAIT, description, is_on=is_usual)
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.TIMEOUT,
                self.tr("Minutes to wait at most"),
                QgsProcessingParameterNumber.Type.Double,
                30,
                minValue=0.01,
            )
        )

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Look up what only the main thread may: logins, proxies, the open project."""
        try:
            choice = on_main_thread(partial(chosen_project, QgsProject.instance()))
        except MainThreadBusy as error:
            raise QgsProcessingException(str(error)) from error
        server = self._server(parameters, context, choice)
        if server.is_unprotected:
            message = self.tr("The token goes to {host} unprotected (http).")
            feedback.pushWarning(message.format(host=server.host))
        given = self.parameterAsString(parameters, self.CLOUD_PROJECT, context).strip()
        if choice is not None and is_same_server(choice.server, server.base):
            given = given or choice.project_id
        authcfg = self.parameterAsString(parameters, self.AUTHCFG, context).strip()
        try:
            self._connection = on_main_thread(
                partial(self._connect, server, given, authcfg)
            )
        except MainThreadBusy as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Keep the token that was renewed."""
        connection = self._connection
        if self._new_token and connection is not None and connection.is_own:
            known = replace(connection.credentials, token=self._new_token)
            keep = bool(known.password)
            save = partial(save_login, connection.server, known, keep_password=keep)
            on_main_thread(save)
        return {}

    @contextmanager
    def service(self, feedback: QgsProcessingFeedback) -> Iterator[CloudService]:
        """The project on the server; what it refuses ends the run with its reason.

        Raises:
            QgsProcessingException: what happened, and what to do.
        """
        connection = self._connection
        if connection is None:
            raise QgsProcessingException(self.tr("The run was not prepared."))
        transport = Transport(connection.server, connection.settings)
        tokens = RenewedToken(transport, connection.credentials, wrong_passwords)
        client = CloudClient(transport, tokens, is_cancelled=feedback.isCanceled)
        try:
            yield CloudService(client, connection.project_id)
        except JobTimedOut as error:
            raise QgsProcessingException(str(error)) from error
        except Cancelled as error:
            raise QgsProcessingException(self.tr("The run was cancelled.")) from error
        except ServiceError as error:
            raise QgsProcessingException(_text(explain_error(error))) from error
        finally:
            self._new_token = tokens.new_token
            transport.close()

    def wait(
        self,
        service: CloudService,
        job: Job,
        minutes: float,
        feedback: QgsProcessingFeedback,
    ) -> Job:
        """Wait for a job, and end the run with its reason when it failed.

        Raises:
            QgsProcessingException: the job failed, or is not done in time.
        """
        seen = ""

        def looked(now: Job) -> None:
            nonlocal seen
            status = now.status.value or now.status_text
            if status != seen:
                seen = status
                feedback.pushInfo(
                    self.tr("Job {id}: {status}").format(id=now.id, status=status)
                )

        patience = Patience(minutes * 60, feedback.isCanceled, looked)
        done = wait_for_job(service, job.id, patience)
        told = explain_job(done)
        if told is not None:
            raise QgsProcessingException(_text(told))
        return done

    def _server(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        choice: CloudChoice | None,
    ) -> ServerUrl:
        text = self.parameterAsString(parameters, self.SERVER, context).strip()
        chosen = choice.server if choice is not None else ""
        text = text or chosen or qfieldsync_server() or DEFAULT_SERVER
        allow_http = self.parameterAsBool(parameters, self.ALLOW_HTTP, context)
        try:
            return parse_server_url(text, allow_http=allow_http)
        except OptionError as error:
            raise QgsProcessingException(str(error)) from error

    def _connect(self, server: ServerUrl, project_id: str, authcfg: str) -> _Connection:
        project_id = project_id or cloud_project_of(QgsProject.instance().homePath())
        if not project_id:
            message = self.tr(
                "The open project is no cloud project of QFieldSync: name the id of "
                "the cloud project."
            )
            raise QgsProcessingException(message)
        login = StoredLogin(authcfg, False) if authcfg else find_login(server)
        if login is None:
            message = self.tr(
                "No login of {host} is kept: choose an authentication configuration "
                "with a user and a password."
            )
            raise QgsProcessingException(message.format(host=server.host))
        if login.is_of_qfieldsync:
            message = self.tr(
                "QFieldSync keeps a login of {host}. To use it here, choose the "
                "authentication configuration {id}."
            )
            text = message.format(host=server.host, id=login.configuration_id)
            raise QgsProcessingException(text)
        known = read_login(login)
        if known is None:
            message = self.tr(
                "The authentication configuration {id} cannot be opened, or holds no "
                "user and password."
            )
            raise QgsProcessingException(message.format(id=login.configuration_id))
        settings = transport_settings(server)
        return _Connection(server, project_id, settings, known, not authcfg)


def _text(told: Explanation) -> str:
    reason = f" ({told.reason})" if told.reason else ""
    return f"{told.what} {told.next_step}{reason}"
