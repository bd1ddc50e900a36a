"""Which server, and which cloud project on it, the open project belongs to.

What a person chose for the project comes first, then QGIS's options, then what
QFieldSync noted. Nobody needs to be signed in for that.
"""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProject

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.services.cloud.server_url import (
    DEFAULT_SERVER,
    ServerUrl,
    is_same_server,
    parse_server_url,
)
from qfieldsync_cloud.settings import (
    CloudChoice,
    cloud_choice,
    cloud_project_of,
    keep_cloud_choice,
    qfieldsync_server,
    read_options,
    write_options,
)
from qfieldsync_cloud.tasks.workplace import Workplace


class CloudPlace:
    """Where the open project is in the cloud, as far as the settings know."""

    def __init__(self, place: Workplace, project: QgsProject) -> None:
        self._place = place
        self._project = project

    @property
    def server(self) -> ServerUrl | None:
        """Chosen for the project, else for all; None: it is no address."""
        choice, options = self._choice(), read_options()
        text = options.server or qfieldsync_server() or DEFAULT_SERVER
        allow_http = options.allow_http
        if choice is not None:
            text, allow_http = choice.server, True
        try:
            return parse_server_url(text, allow_http=allow_http)
        except OptionError:
            return None

    @property
    def project_id(self) -> str:
        """Of the cloud project; "" when there is none."""
        choice = self._choice()
        if choice is not None:
            return choice.project_id
        server = self.server
        if self._place.local is None or server is None:
            return ""
        if not is_same_server(qfieldsync_server() or DEFAULT_SERVER, server.base):
            return ""  # QFieldSync knows no projects of this one
        return cloud_project_of(self._project.homePath())

    @property
    def project_title(self) -> str:
        """Of the cloud project, when a person chose it here; "" else."""
        choice = self._choice()
        return choice.title if choice is not None else ""

    def choose(self, choice: CloudChoice) -> None:
        """Keep what a person chose for the open project, if there is one."""
        local = self._place.local
        if local is not None:
            keep_cloud_choice(local.project_id, choice)

    def use_server(self, server: ServerUrl) -> None:
        """The server that somebody signed in to is the one to look at."""
        local, choice = self._place.local, self._choice()
        if local is not None and choice is not None and choice.server != server.base:
            keep_cloud_choice(local.project_id, None)
        if self.server != server:
            options = replace(read_options(), server=server.base)
            write_options(replace(options, allow_http=server.is_unprotected))

    def _choice(self) -> CloudChoice | None:
        local = self._place.local
        return cloud_choice(local.project_id) if local is not None else None
