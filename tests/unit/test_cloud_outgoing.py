"""What is found wrong in a deltafile before it is sent; see also the recordings."""

from __future__ import annotations

import json
import uuid

import pytest

from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.services.cloud.outgoing import prepare

PROJECT = "6c511102-374b-439c-9eae-788ee57dfec1"
CLIENT = "11111111-2222-4333-8444-555555555555"


def delta(number, method="patch", **changes):
    item = {
        "uuid": str(uuid.UUID(int=number, version=4)),
        "clientId": CLIENT,
        "method": method,
        "localPk": str(number),
        "sourcePk": str(number),
        "localLayerId": "trees",
        "sourceLayerId": "trees",
        "old": {"attributes": {"height": 1}},
        "new": {"attributes": {"height": 2}},
        **changes,
    }
    return {key: value for key, value in item.items() if value is not None}


def fault(*deltas, source_keys=None, **changes):
    root = {"version": "1.0", "id": CLIENT, "project": PROJECT, "files": []}
    content = json.dumps({**root, "deltas": list(deltas), **changes}).encode()
    try:
        prepare(content, PROJECT, source_keys)
    except ServiceError as error:
        assert error.code == "deltafile_validation_error"
        return str(error).partition(":")[0]
    return ""


@pytest.mark.parametrize(
    ("given", "place"),
    [
        (delta(1), ""),
        (delta(1, old=None), "$.deltas[0].old"),
        (delta(1, new=None), "$.deltas[0].new"),
        (delta(1, "delete", new=None), ""),
        (delta(1, "delete", old=None, new=None), "$.deltas[0].old"),
        (delta(1, "create", old=None), ""),
        (delta(1, "create", old=None, new=None), "$.deltas[0].new"),
        (delta(1, new={"attributes": {"b": 1}}), "$.deltas[0].old.attributes"),
        (delta(1, new={"geometry": "POINT(1 2)"}), ""),
        (delta(1, new={"geometry": None}), ""),
        (delta(1, new={"geometry": "POINT(1"}), "$.deltas[0].new.geometry"),
        (
            delta(1, new={"geometry": "SRID=4326;POINT(1 2)"}),
            "$.deltas[0].new.geometry",
        ),
        (delta(1, new={"geometry": "CircularStringZM (0 0 1 1, 1 1 1 1)"}), ""),
        (delta(1, clientId=""), "$.deltas[0].clientId"),
        (delta(1, clientId=f"{{{CLIENT}}}"), "$.deltas[0].clientId"),
        (delta(1, uuid="1"), "$.deltas[0].uuid"),
    ],
)
def test_what_a_server_stumbles_over_is_named(given, place):
    assert fault(given) == place


def test_number_that_no_float_can_hold_is_named():
    given = json.dumps(delta(1)).replace('"height": 2', '"height": [1e999]')
    root = {"version": "1.0", "id": CLIENT, "project": PROJECT, "files": []}
    content = json.dumps({**root, "deltas": ["x"]}).replace('"x"', given).encode()

    with pytest.raises(ServiceError, match="height"):
        prepare(content, PROJECT)


def test_uuid_twice_is_named_also_for_the_same_edit():
    assert fault(delta(1), delta(1)) == "$.deltas[1].uuid"
    upper = delta(1, uuid=delta(1)["uuid"].upper())
    assert fault(delta(1), upper) == "$.deltas[1].uuid"


def test_new_feature_with_the_device_key_of_another_is_named():
    created = delta(2, "create", old=None, localPk="1")

    assert fault(delta(1), created) == "$.deltas[1].localPk"
    assert fault(created, delta(3, "create", old=None, localPk="1")) == (
        "$.deltas[1].localPk"
    )
    # of another layer, or on another device, it is another key
    assert fault(delta(1, localLayerId="hedges"), created) == ""
    assert fault(delta(1, clientId=PROJECT), created) == ""


def test_new_feature_with_a_key_of_the_source_is_named():
    created = delta(2, "create", old=None, localPk="7")

    assert fault(created, source_keys={"trees": {"7", "8"}}) == "$.deltas[0].localPk"
    assert fault(created, source_keys={"trees": {"8"}, "hedges": {"7"}}) == ""


def test_ids_are_sent_in_the_form_that_a_server_compares():
    given = delta(1, uuid=delta(1)["uuid"].upper(), clientId=CLIENT.upper())
    root = {"version": "1.0", "id": CLIENT.upper(), "project": PROJECT.upper()}
    content = json.dumps({**root, "deltas": [given]}).encode()

    [part] = prepare(content, PROJECT).parts

    sent = json.loads(part.content)
    assert (sent["id"], sent["project"]) == (CLIENT, PROJECT)
    assert sent["deltas"][0]["uuid"] == delta(1)["uuid"]
    assert sent["deltas"][0]["clientId"] == CLIENT
    assert part.uuids == {delta(1)["uuid"]}
