"""What a server tells besides jobs and deltas, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Login:
    """The answer to a user name and a password."""

    token: str = field(repr=False)
    username: str
    expires_at: datetime | None = None
    """By the server's clock. The token is used until the server refuses it."""


@dataclass(frozen=True)
class User:
    """Whom a token belongs to."""

    username: str
    full_name: str = ""
    email: str = field(default="", repr=False)


@dataclass(frozen=True)
class ServerHealth:
    """What a server says of its database, its storage, incidents and maintenance."""

    database: str
    storage: str
    incident_message: str = ""
    maintenance_message: str = ""
    maintenance_start: datetime | None = None
    maintenance_end: datetime | None = None
    status_page_url: str = ""

    @property
    def is_well(self) -> bool:
        """Whether it works, and nobody says otherwise."""
        parts_work = self.database == self.storage == "ok"
        return parts_work and not self.incident_message


@dataclass(frozen=True)
class Project:
    """A project on a server."""

    id: str
    name: str
    owner: str
    description: str = ""
    status: str = ""
    """`ok`, `busy`, `failed`; other words are kept as they are."""
    user_role: str = ""
    """What the user is in it: `admin`, `manager`, `editor`, `reporter`, `reader`."""
    is_public: bool = False
    overwrite_conflicts: bool | None = None
    """Conflicting deltas are applied and reported as plainly applied; None when the
    server does not say."""
    needs_repackaging: bool | None = None
    created_at: datetime | None = None
    data_last_packaged_at: datetime | None = None
    data_last_updated_at: datetime | None = None
    project_file: str = ""
    """Name of its project file; "" while it has none."""

    @property
    def title(self) -> str:
        """As people write it."""
        return f"{self.owner}/{self.name}"

    @property
    def can_read_deltas(self) -> bool:
        """Whether the role may list and push deltas; unknown roles may try."""
        return self.user_role != "reader"


@dataclass(frozen=True)
class PackageFile:
    """A file of a package."""

    name: str
    """Path below the folder of the package, with slashes."""
    size_bytes: int
    sha256: str = ""
    """Hex digits; "" when the server does not say."""
    etag: str = ""
    """What the storage has: an MD5, or that of the MD5s of parts with their number."""
    is_attachment: bool = False


@dataclass(frozen=True)
class Package:
    """The latest package of a project."""

    id: str
    files: tuple[PackageFile, ...]
    status: str = ""
    packaged_at: datetime | None = None
    data_last_updated_at: datetime | None = None
    layers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By layer id, as the server describes them, without the secrets of sources."""

    @property
    def size_bytes(self) -> int:
        """Of all its files."""
        return sum(file.size_bytes for file in self.files)
