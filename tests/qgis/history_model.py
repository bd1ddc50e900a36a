"""What must become of changes in a long history: an oracle in plain Python.

It knows the decision table (`history_decision`) and what taking back promises, for a
table of three fields, and nothing of the engine's ways. Where the documents leave
something open (which number a new feature gets, whether an older change is kept by a
later one) it is told what the engine did, and judges that.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from tests.qgis.history_data import Change, Data, Entry, Row, Verdict, same_content
from tests.qgis.history_decision import Action, decide


@dataclass
class Model:
    """The data, and the changes of the service in the order of arrival."""

    is_numbered: bool = True
    unique_name: str = ""
    """Of the field in which no two features have the same."""
    data: Data = field(default_factory=Data)
    changes: dict[str, Change] = field(default_factory=dict)
    jobs: list[frozenset[str] | None] = field(default_factory=list)
    """Apply jobs that wait: what each is limited to."""
    compares_all: bool = False
    """All that a patch recorded, not only what it changes."""
    reused: set[str] = field(default_factory=set)
    """Keys that the office gave to other features."""
    _count: int = 0

    # What the office does

    def new_feature(self) -> int:
        self._count += 1
        return self._count

    def make(self, key: str, row: Row) -> None:
        self.reused.add(key)
        self.data.put(key, row, self.new_feature())

    def backup(self) -> Data:
        return copy.deepcopy(self.data)

    # What the service does

    def accept(self, changes: Iterable[Change]) -> int:
        """A deltafile comes; how many of its changes are new."""
        new = [change for change in changes if change.uuid not in self.changes]
        for change in new:
            self.changes[change.uuid] = replace(change)
        if new:
            self.jobs.append(None)
        return len(new)

    def apply(self, *, overwrites: bool, given: Mapping[str, str]) -> None:
        """The job that waits longest; `given`: the keys that changes got."""
        chosen, held = self.jobs.pop(0), set[tuple[str, ...]]()
        run: list[Change] = []
        for change in self.changes.values():
            if change.status != "PENDING":
                continue
            is_wanted = chosen is None or change.uuid in chosen
            if is_wanted and not held & change.names:
                run.append(change)
            else:
                held |= change.names
        self.settle(run, given, overwrites=overwrites)

    def settle(
        self,
        run: list[Change],
        given: Mapping[str, str],
        *,
        overwrites: bool,
        compares_all: bool = False,
    ) -> None:
        """One run; its changes are told where they stand then."""
        self.compares_all = compares_all
        made: dict[tuple[str, str], str | None] = {
            e.change.feature: e.key
            for e in self.data.holding()
            if e.kind == "delta" and e.method == "create"
        }
        in_run = {change.uuid for change in run}
        left = {
            change.feature
            for change in self.changes.values()
            if change.method == "create" and change.uuid not in in_run
        }
        for change in run:
            self._settle_one(change, made, left, given, overwrites=overwrites)

    def _settle_one(
        self,
        change: Change,
        made: dict[tuple[str, str], str | None],
        left: set[tuple[str, str]],
        given: Mapping[str, str],
        *,
        overwrites: bool,
    ) -> None:
        change.is_taken_back, change.key, change.conflict = False, "", None
        known = self.data.known().get(change.uuid)
        if known is not None:
            is_same = same_content(known.change, change)
            change.status = "APPLIED" if is_same else "NOT_APPLIED"
            change.key = known.key if is_same else ""
            if change.method == "create" and not is_same:
                made.setdefault(change.feature, None)
            return
        key: str | None
        if change.method == "create" and self.is_taken(change.edits, ""):
            made.setdefault(change.feature, None)
            key = None
        elif change.method == "create":
            key = self._key_of_new(change, given.get(change.uuid, ""))
        elif change.feature in made:
            key = made[change.feature]
        elif change.feature in left:
            key = None
        else:
            key = change.source or None
        if key is None:
            change.status = "NOT_APPLIED"
            return
        here, compares_all = self.data.rows.get(key), self.compares_all
        status, action = decide(
            change, here, overwrites=overwrites, compares_all=compares_all
        )
        if action is not None and self.is_taken(action[1], key):
            status = "NOT_APPLIED"
        change.status = status
        if status == "APPLIED":
            change.key = key
            self._write(change, key, action)
        if change.method == "create" and (
            status == "APPLIED" or made.get(change.feature) is None
        ):
            made[change.feature] = key if status == "APPLIED" else None

    def is_taken(self, row: Row, key: str) -> bool:
        """Whether another feature has what must be unique."""
        name = self.unique_name
        value = row.get(name)
        return value is not None and any(
            other != key and here[name] == value
            for other, here in self.data.rows.items()
        )

    def _key_of_new(self, change: Change, given: str) -> str:
        carried = change.carried
        if not self.is_numbered and carried is not None:
            return str(carried)
        assert given, "a create got no key"
        assert given not in self.data.rows, "a create got another feature's key"
        if given != str(carried):
            numbers = [*self.data.rows, *(e.key for e in self.data.holding())]
            assert int(given) > max(map(int, numbers), default=0)
        else:
            used = {e.key for e in self.data.holding() if e.kind == "delta"}
            assert given not in used, "devices know another feature by this key"
        return given

    def _write(self, change: Change, key: str, action: Action) -> None:
        data = self.data
        here, feature = data.rows.get(key), data.features.get(key)
        if action is None:
            entry = Entry(
                "delta", change, change.method, key, None, None, None, feature or 0
            )
            data.ledger.append(entry)
            return
        verb, values = action
        before: Row | None = None
        after: Row | None = None
        if verb == "create":
            feature = self.new_feature()
            data.put(key, values, feature)
            after = dict(data.rows[key])
        elif verb == "delete":
            before = here
            data.drop(key)
        else:
            assert here is not None
            before, after = {name: here[name] for name in values}, dict(values)
            data.put(key, {**here, **values}, feature or 0)
        assert feature is not None
        data.ledger.append(
            Entry("delta", change, change.method, key, verb, before, after, feature)
        )

    # Taking back

    def selected(
        self, uuids: Collection[str] | None, file_id: str, *, is_again: bool
    ) -> list[tuple[str, Entry]]:
        """What is to be taken back, the newest first."""
        known, found = self.data.known(), dict[str, Entry]()
        for entry in reversed(self.data.ledger):
            uuid, is_revert = entry.change.uuid, entry.kind == "revert"
            if entry.is_taken_back or is_revert is not is_again or uuid in found:
                continue
            if uuids is not None and uuid not in uuids:
                continue
            if file_id and entry.change.file_id != file_id:
                continue
            if not (is_again and uuid in known):
                found[uuid] = entry
        return list(found.items())

    def take_back(
        self,
        chosen: list[tuple[str, Entry]],
        told: Mapping[str, Verdict],
        *,
        overwrites: bool,
        is_again: bool,
    ) -> None:
        """Judge what the engine made of it, and do the same."""
        assert told.keys() == {uuid for uuid, _entry in chosen}
        for uuid, entry in chosen:
            verdict = told[uuid]
            if not verdict.is_done:
                self._check_refusal(entry, verdict, overwrites=overwrites)
                continue
            self._undo(entry, verdict, overwrites=overwrites, is_again=is_again)
            change = self.changes.get(uuid)
            if change is not None:
                change.status = "APPLIED" if is_again else "NOT_APPLIED"
                change.is_taken_back = not is_again
                change.key = verdict.key if is_again else ""

    def _undo(
        self, entry: Entry, verdict: Verdict, *, overwrites: bool, is_again: bool
    ) -> None:
        data, key = self.data, verdict.key
        here = data.rows.get(key)
        verb: str | None = None
        before: Row | None = None
        after: Row | None = None
        if entry.action == "create" and here is not None:
            self._check_is_same(entry, key)
            assert overwrites or here == entry.after, "a later edit is lost"
            verb, before = "delete", here
            data.drop(key)
        elif entry.action == "patch":
            assert entry.before is not None
            assert entry.after is not None
            assert here is not None, "an edit of a feature that is gone was taken back"
            wanted = {n: v for n, v in entry.before.items() if here[n] != v}
            if wanted:
                self._check_is_same(entry, key)
                lost = [n for n in wanted if here[n] != entry.after[n]]
                assert overwrites or not lost, f"a later edit of {lost} is lost"
                verb, after = "patch", wanted
                before = {name: here[name] for name in wanted}
                data.put(key, {**here, **wanted}, data.features[key])
        elif entry.action == "delete":
            assert entry.before is not None
            if here is not None:
                assert not self.is_numbered
                assert overwrites or here == entry.before
            if here is None:
                is_free = entry.key not in data.rows
                assert not is_free or key == entry.key, "its key was free"
                data.put(key, entry.before, entry.feature)
                verb, after = "create", dict(data.rows[key])
            elif here != entry.before:
                verb, before, after = "patch", here, entry.before
                data.put(key, entry.before, data.features[key])
        entry.is_taken_back = True
        method = {"create": "delete", "delete": "create"}.get(entry.action or "")
        data.ledger.append(
            Entry(
                "delta" if is_again else "revert",
                entry.change,
                method or "patch",
                key,
                verb,
                before,
                after,
                entry.feature,
                entry,
            )
        )

    def _check_is_same(self, entry: Entry, key: str) -> None:
        is_same = self.data.features[key] == entry.feature
        assert is_same or key in self.reused, "another feature was written"

    def _check_refusal(
        self, entry: Entry, verdict: Verdict, *, overwrites: bool
    ) -> None:
        key = self._key_now(entry)
        here = self.data.rows.get(key)
        if verdict.code == "later_change":
            later = self.data.ledger[self.data.ledger.index(entry) + 1 :]
            assert any(
                not other.is_taken_back
                and (other.action is not None or other.method == "delete")
                and (other.feature == entry.feature or other.key in (key, entry.key))
                for other in later
            ), "no later change holds"
            return
        if verdict.code == "not_unique":
            assert entry.before is not None
            if entry.action == "delete":
                key = ""  # whatever has its key is another one
            assert self.is_taken(entry.before, key)
            return
        assert verdict.code == "changed_since", verdict
        if entry.action == "create":
            assert here is not None
            assert here != entry.after
            assert not overwrites
        elif entry.action == "patch":
            assert entry.before is not None
            assert entry.after is not None
            before, after = entry.before, entry.after
            assert here is None or not overwrites
            assert here is None or any(
                here[name] not in (before[name], after[name]) for name in before
            )
        else:
            assert entry.action == "delete"
            assert not self.is_numbered
            assert not overwrites
            assert here not in (None, entry.before)

    def _key_now(self, entry: Entry) -> str:
        for key, feature in self.data.features.items():
            if feature == entry.feature:
                return key
        return entry.key

    # What is shown

    def statuses(self) -> dict[str, str]:
        return {
            uuid: "TAKEN_BACK" if change.is_taken_back else change.status
            for uuid, change in self.changes.items()
        }

    def is_settled(self) -> bool:
        return set(self.statuses().values()) <= {"APPLIED", "IGNORED", "TAKEN_BACK"}
