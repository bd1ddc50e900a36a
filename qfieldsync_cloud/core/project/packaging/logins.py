"""Logins anywhere in a project, taken out before it goes into a package."""

from __future__ import annotations

from qfieldsync_cloud.core.project.logins import logins_in, without
from qfieldsync_cloud.core.project.packaging.package import Finding, FindingCode
from qfieldsync_cloud.core.project.pieces import Piece, pieces
from qfieldsync_cloud.core.translation import translate

_CONTEXT = "Packaging"


class ProjectLogins:
    """Takes them out, and tells where they were."""

    def __init__(self) -> None:
        self._places: dict[str, str] = {}
        """Names of the layers, by id; "" for the project."""

    def taken_out(self, text: str) -> str:
        """The XML of a project without any login in it."""
        return "".join(map(self._piece, pieces(text)))

    def _piece(self, piece: Piece) -> str:
        logins = logins_in(piece)
        if not logins:
            return piece.text
        self._places[piece.layer_id] = piece.layer_name
        return without(piece, logins)

    @property
    def findings(self) -> list[Finding]:
        """One for each place."""
        code = FindingCode.LOGIN_REMOVED
        return [
            Finding(code, _told(name), layer_id)
            for layer_id, name in self._places.items()
        ]


def _told(layer: str) -> str:
    if not layer:
        return translate(
            _CONTEXT,
            "A login was taken out of the project: of its variables, properties, "
            "metadata or layouts. What needs it asks for it, or does not work.",
        )
    return translate(
        _CONTEXT,
        "A login was taken out of {layer}: of its variables, properties, metadata, "
        "actions or form. What needs it asks for it, or does not work.",
    ).format(layer=layer)
