"""The fields of a body: of an object in JSON, or of a form in either of its kinds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qfieldsync_cloud.core.rest.exchange import Refused, Request, invalid, read_query
from qfieldsync_cloud.core.rest.multipart import FORM, parts_of


def read_fields(request: Request) -> Mapping[str, Any]:
    """The fields of a body; of a form they are texts.

    Raises:
        Refused: the body is no such thing (415), or cannot be read (400).
    """
    if request.content_type == "application/json":
        return _object(request.body)
    if request.content_type == "application/x-www-form-urlencoded":
        return dict(read_query(request.body.decode("utf-8", "replace")))
    if request.content_type == FORM:
        return {
            part.name.decode("utf-8", "replace"): part.content.decode(
                "utf-8", "replace"
            )
            for part in parts_of(request)
        }
    if not request.body:
        return {}
    raise Refused(
        415,
        "unsupported_media_type",
        "The body must be application/json, application/x-www-form-urlencoded or "
        f"{FORM}",
    )


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        content = json.loads(body or b"{}")
    except (ValueError, RecursionError) as error:
        raise invalid("body", f"this is no JSON ({error})") from error
    if not isinstance(content, dict):
        raise invalid("body", "this is JSON, but no object")
    return content
