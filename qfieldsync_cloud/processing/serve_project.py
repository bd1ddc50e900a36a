"""Algorithm `serveproject`: the embedded service of a project over HTTP."""

from __future__ import annotations

import errno
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from qfieldsync_cloud.core.errors import OptionError, StoreError
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.jobs.runner_thread import RunnerThread
from qfieldsync_cloud.core.loopback import is_loopback
from qfieldsync_cloud.core.rest.server import RestServer
from qfieldsync_cloud.core.rest.settings import (
    DialectName,
    FrontSettings,
    new_token,
)
from qfieldsync_cloud.core.services.local.opening import works
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.local.serving import served_project
from qfieldsync_cloud.processing.service_algorithm import ServiceAlgorithm
from qfieldsync_cloud.tasks.main_thread import run_errands
from qfieldsync_cloud.tasks.open_project import MainThreadProject

VARIABLE = "QFIELDSYNC_CLOUD_TOKEN"
"""Of the environment; holds the token when the parameter does not."""
_DIALECTS = (DialectName.DOCUMENTED, DialectName.QFIELDCLOUD)
_LOOK_S = 0.1
"""So often it is looked whether the end has come."""
_NOT_HERE = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)
"""What a system says of an address that this computer does not have."""


class ServeProject(ServiceAlgorithm):
    """Serves a project until it is cancelled."""

    PORT = "PORT"
    DIALECT = "DIALECT"
    TOKEN = "TOKEN"  # noqa: S105 # nosec B105 - the name of a parameter
    ADDRESS = "ADDRESS"
    ALLOW_OTHERS = "ALLOW_OTHERS"
    DURATION = "DURATION"

    def name(self) -> str:
        """See QGIS."""
        return "serveproject"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Serve a project over HTTP")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Lets programs talk to a project as they talk to a QFieldCloud server: "
            "they push deltafiles, list changes and jobs, start jobs and fetch the "
            "latest package. Jobs are run here. It goes on until it is cancelled "
            "(Ctrl-C in a terminal) or the duration is over; the job that runs then is "
            "stopped, and its changes wait for the next one.\n\n"
            "Project: the project file; when none is given, the open project as it was "
            "saved last.\n\n"
            "Port: 0 takes any free one; the log tells it.\n\n"
            "Dialect: how answers look. As the API documents say, or as QFieldCloud "
            "servers do it. Programs that call themselves sdk|… or qfield|… always "
            "get the latter.\n\n"
            "Token: what opens the service. Processing shows and remembers what is "
            "written here; the environment variable {variable} is a better place. "
            "Without both a new token is made and told once.\n\n"
            "Address: 127.0.0.1 is reached from this computer only.\n\n"
            "Other computers: allows an address that they reach. Nothing is "
            "encrypted.\n\n"
            "Duration: in seconds; 0 is without an end.\n\n"
            "Store: where jobs, changes and packages are remembered. Default: in the "
            "QGIS profile.\n\n"
            "Outputs: address of the API, id of the project, and how many jobs were "
            "run."
        ).format(variable=VARIABLE)

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        self._add_number(self.PORT, self.tr("Port (0: any free one)"), 65535)
        self.add_choice(
            self.DIALECT,
            self.tr("Dialect"),
            [
                self.tr("As the API documents say"),
                self.tr("As QFieldCloud servers do it"),
            ],
        )
        self._add_number(
            self.DURATION, self.tr("Duration in seconds (0: until it is cancelled)")
        )
        self.add_string(
            self.TOKEN, self.tr("Token (default: a new one, which is told)")
        )
        self.add_advanced(
            QgsProcessingParameterString(
                self.ADDRESS, self.tr("Address to listen at"), "127.0.0.1"
            )
        )
        self.add_switch(
            self.ALLOW_OTHERS,
            self.tr("Other computers may reach it; nothing is encrypted"),
            is_advanced=True,
        )
        self.add_store()
        self.add_texts(
            ("URL", self.tr("Address of the API")),
            ("PROJECT_ID", self.tr("Id of the project")),
        )
        self.add_numbers(("JOBS", self.tr("Jobs that were run")))

    def _add_number(self, name: str, text: str, highest: int = 2**31 - 1) -> None:
        self.addParameter(
            QgsProcessingParameterNumber(
                name,
                text,
                QgsProcessingParameterNumber.Type.Integer,
                0,
                minValue=0,
                maxValue=highest,
            )
        )

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        settings, is_new_token = self._settings(parameters, context)
        service = self.service(parameters, context)
        path = service.project_path
        try:
            service.store.keep_place(path.resolve())
        except StoreError as error:  # each push would be refused
            raise QgsProcessingException(str(error)) from error
        messages = _Messages(feedback)
        jobs: list[Job] = []

        def ended(job: Job) -> None:
            jobs.append(job)
            message = self.tr("{job}: {status}")
            text = message.format(job=job.type.value, status=job.status.value)
            messages.add(text)

        work = works(
            MainThreadProject(path), folder=self.store_folder(parameters, context)
        )
        thread = RunnerThread(
            Runner(service.store, path, work), ended=ended, trouble_met=messages.warn
        )
        service.wake = thread.wake
        duration_s = self.parameterAsInt(parameters, self.DURATION, context)
        with _interrupts() as is_interrupted, self._server(service, settings) as server:
            self._tell(server, service, settings, feedback, is_new=is_new_token)
            with _running(thread):
                _wait(
                    duration_s,
                    lambda: feedback.isCanceled() or is_interrupted(),
                    messages,
                )
        messages.tell()
        feedback.pushInfo(self.tr("The service has ended."))
        return {
            "URL": server.url,
            "PROJECT_ID": service.project_id,
            "JOBS": len(jobs),
        }

    def _server(self, service: LocalService, settings: FrontSettings) -> RestServer:
        project = served_project(service, service.project_path.stem)
        try:
            return RestServer([project], settings)
        except OSError as error:
            message = self.tr(
                "{address}:{port} cannot be listened at ({reason}). Choose another "
                "port, or 0 for any free one."
            )
            if isinstance(error, socket.gaierror) or error.errno in _NOT_HERE:
                message = self.tr(
                    "{address} cannot be listened at ({reason}). Choose an address of "
                    "this computer."
                )
            text = message.format(
                address=settings.host,
                port=settings.port,
                reason=error.strerror or error,
            )
            raise QgsProcessingException(text) from error

    def _settings(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[FrontSettings, bool]:
        """How the front is started, and whether its token is a new one."""
        given = self.parameterAsString(parameters, self.TOKEN, context).strip()
        given = given or os.environ.get(VARIABLE, "").strip()
        token = given or new_token()
        address = self.parameterAsString(parameters, self.ADDRESS, context).strip()
        address = address or "127.0.0.1"
        is_public = self.parameterAsBoolean(parameters, self.ALLOW_OTHERS, context)
        if not (is_public or is_loopback(address)):
            message = self.tr(
                "Other computers may reach {address}, and nothing is encrypted. Allow "
                "it with ALLOW_OTHERS, or listen at 127.0.0.1."
            )
            raise QgsProcessingException(message.format(address=address))
        try:
            settings = FrontSettings(
                host=address,
                port=self.parameterAsInt(parameters, self.PORT, context),
                # for programs that can only log in
                password=token,
                token=token,
                dialect=_DIALECTS[
                    self.parameterAsEnum(parameters, self.DIALECT, context)
                ],
                is_public=is_public,
            )
        except OptionError as error:
            raise QgsProcessingException(str(error)) from error
        return settings, not given

    def _tell(
        self,
        server: RestServer,
        service: LocalService,
        settings: FrontSettings,
        feedback: QgsProcessingFeedback,
        *,
        is_new: bool,
    ) -> None:
        if not is_loopback(settings.host):
            feedback.pushWarning(
                self.tr(
                    "Other computers can reach this service, and nothing is "
                    "encrypted: whoever listens on the way gets the token and the data."
                )
            )
        lines = [
            self.tr("The project is served at {url}").format(url=server.url),
            self.tr("Project id: {id}").format(id=service.project_id),
        ]
        if is_new:
            lines.append(self.tr("Token: {token}").format(token=settings.token))
        lines += [
            self.tr(
                "Programs that log in: user {user}, the token is the password"
            ).format(user=settings.user),
            self.tr("Try it:"),
            f'  curl -H "Authorization: Token $TOKEN" '
            f'"{server.url}jobs/?project_id={service.project_id}"',
            f'  curl -H "Authorization: Token $TOKEN" -F "file=@deltafile.json" '
            f'"{server.url}deltas/{service.project_id}/"',
        ]
        for line in lines:
            feedback.pushInfo(line)


class _Messages:
    """What other threads have to tell; Processing wants to hear it in its own."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._waiting: list[tuple[Callable[[str], None], str]] = []
        self._lock = threading.Lock()

    def add(self, text: str) -> None:
        with self._lock:
            self._waiting.append((self._feedback.pushInfo, text))

    def warn(self, text: str) -> None:
        with self._lock:
            self._waiting.append((self._feedback.pushWarning, text))

    def tell(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for push, text in waiting:
            push(text)


@contextmanager
def _running(thread: RunnerThread) -> Iterator[None]:
    """Jobs are run meanwhile; the one that runs at the end is stopped."""
    thread.start()
    try:
        yield
    finally:
        thread.stop()
        while not thread.join(_LOOK_S):
            run_errands()  # the job may wait for this very thread


def _wait(duration_s: int, is_over: Callable[[], bool], messages: _Messages) -> None:
    began = time.monotonic()
    while not is_over():
        if duration_s and time.monotonic() - began >= duration_s:
            return
        time.sleep(_LOOK_S)
        run_errands()
        messages.tell()


@contextmanager
def _interrupts() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C or a request to end came, where this thread is told of it."""
    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    is_interrupted = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {}
    try:
        for number in numbers:
            before[number] = signal.signal(
                number, lambda _number, _frame: is_interrupted.set()
            )
        yield is_interrupted.is_set
    finally:
        for number, handler in before.items():
            # None: it was none of Python's
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
