"""What an oracle of long histories remembers: changes, features, and a ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

FIELDS = ("note", "girth", "geom")
MISSING = "not there"
Row = dict[str, Any]
OPEN = ("PENDING", "CONFLICT", "NOT_APPLIED", "ERROR")


@dataclass(frozen=True)
class Choice:
    """What was decided on a conflict, and what was seen then."""

    whole: str | None
    fields: Mapping[str, Any]
    """`mine`, `theirs`, or a value in a list."""
    kind: str | None
    seen: Mapping[str, Any]


@dataclass
class Change:
    """A delta, and where it stands in the service."""

    uuid: str
    client: str
    method: str
    local: str
    source: str
    old: Row
    new: Row
    carried: Any = None
    """The key that a create sends."""
    file_id: str = ""
    status: str = "PENDING"
    is_taken_back: bool = False
    key: str = ""
    choice: Choice | None = None
    conflict: tuple[str, Mapping[str, Any]] | None = None

    @property
    def feature(self) -> tuple[str, str]:
        return self.client, self.local

    @property
    def names(self) -> set[tuple[str, ...]]:
        """By which the device means the feature."""
        found = {("local", self.client, self.local), ("source", self.client)}
        if self.source:
            found.add(("source", self.client, self.source))
        return {name for name in found if len(name) == 3 and name[2]}

    @property
    def edits(self) -> Row:
        """What is changed: not what `new` repeats of `old`."""
        if self.method == "create":
            return self.new
        return {
            name: value
            for name, value in self.new.items()
            if name not in self.old or self.old[name] != value
        }


@dataclass(eq=False)
class Entry:
    """A row of the ledger."""

    kind: str
    """`delta` or `revert`."""
    change: Change
    method: str
    key: str
    action: str | None
    before: Row | None
    after: Row | None
    feature: int
    """The very feature, whatever key it has."""
    reverts: Entry | None = None
    is_taken_back: bool = False


@dataclass(frozen=True)
class Verdict:
    """What the engine told of a change that was to be taken back."""

    is_done: bool
    code: str
    key: str


@dataclass
class Data:
    """What lies in the data source: goes back as a whole with a backup."""

    rows: dict[str, Row] = field(default_factory=dict)
    features: dict[str, int] = field(default_factory=dict)
    """By key."""
    ledger: list[Entry] = field(default_factory=list)

    def holding(self) -> Iterator[Entry]:
        return (entry for entry in self.ledger if not entry.is_taken_back)

    def known(self) -> dict[str, Entry]:
        return {e.change.uuid: e for e in self.holding() if e.kind == "delta"}

    def put(self, key: str, row: Row, feature: int) -> None:
        self.rows[key] = {name: row.get(name) for name in FIELDS}
        self.features[key] = feature

    def drop(self, key: str) -> None:
        del self.rows[key], self.features[key]


def same_content(one: Change, other: Change) -> bool:
    parts = ("client", "method", "local", "source", "old", "new", "carried")
    return all(getattr(one, part) == getattr(other, part) for part in parts)


def differing(wanted: Row, here: Row) -> list[str]:
    return [name for name, value in wanted.items() if here[name] != value]
