"""A device with a copy of a package, and what it pushes."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.device.layer import DeviceLayer
from tests.device.package import Package
from tests.device.recorder import Recorder, as_text

PROJECT_ID = "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11"
EXPORT_ID = "0d1c9f3e-52c5-4a1e-8a53-3c7d1f6f1a10"


@dataclass(frozen=True)
class Push:
    """A deltafile as it leaves the device."""

    text: str

    @property
    def deltafile(self) -> dict[str, Any]:
        """As JSON."""
        return dict(json.loads(self.text))

    @property
    def deltas(self) -> list[dict[str, Any]]:
        """Those of the deltafile."""
        return list(self.deltafile["deltas"])


class Device:
    """A tablet that opened a package; also a context manager, which closes it."""

    def __init__(
        self,
        folder: Path,
        *,
        client: str = "tablet",
        project_id: str = PROJECT_ID,
        export_id: str = EXPORT_ID,
        tells_utc: bool = True,
    ) -> None:
        """Open the package in `folder`, which the device edits in place.

        Args:
            folder: the device's own copy of the package.
            client: name of the device, or a UUID. QField takes a new `clientId` with
                every package it downloads, so a name gives another one in each folder.
            project_id: of the project in the cloud.
            export_id: the package job that made the package.
            tells_utc: the device's QGIS reads datetimes of a GeoPackage as UTC, so that
                they end in Z in the deltafile; an older QField does not.
        """
        self.package = Package.open(folder)
        self.tells_utc = tells_utc
        self.recorder = Recorder(
            project_id, export_id, _client_id(client, folder), folder
        )

    def __enter__(self) -> Device:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the package, which is then whole without files beside it."""
        self.package.close()

    def layer(self, name: str) -> DeviceLayer:
        """A layer by its name or its id."""
        qgs = self.package.layer(name)
        return DeviceLayer(self.package, qgs, self.recorder, self.tells_utc)

    def deltafile(self) -> dict[str, Any]:
        """What waits to be pushed, as JSON; nothing changes."""
        return Push(as_text(self.recorder.deltafile())).deltafile

    def push(self, *, is_answered: bool = True) -> Push:
        """Push what waits, and start another deltafile.

        Args:
            is_answered: False when the connection is lost: the device cannot know
                whether the server has the file, keeps its deltas with their uuids, and
                will push them in a deltafile with another id.
        """
        pushed = Push(as_text(self.recorder.deltafile()))
        self.recorder.start_again(keeps_deltas=not is_answered)
        return pushed

    def push_to(self, folder: Path) -> Path:
        """Push into a file of `folder`, named for the deltafile; return its path."""
        pushed = self.push()
        path = folder / f"{pushed.deltafile['id']}.json"
        path.write_text(pushed.text, encoding="utf-8")
        return path


def _client_id(client: str, folder: Path) -> str:
    try:
        return str(uuid.UUID(client))
    except ValueError:
        name = f"{client} {folder.resolve()}"
        return str(uuid.uuid5(uuid.NAMESPACE_URL, name))
