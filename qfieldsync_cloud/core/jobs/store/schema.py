"""The tables of a store, and how an older store becomes a newer one.

| table         | a row is                                                             |
|---------------|----------------------------------------------------------------------|
| `setting`     | a setting of the project, JSON                                       |
| `job`         | a job; while it runs, its lease and how far it is                    |
| `deltafile`   | a deltafile as it was pushed, compressed                             |
| `delta`       | a delta of it, and where it stands; `seq` is the order of arrival    |
| `outcome`     | what a run, or the analyst, made of a delta: its history             |
| `resolution`  | what the analyst decided on a delta                                  |
| `client`      | a device's copy of a package, and the name that the analyst gave it  |
| `package`     | a package that was made, by its job                                  |
| `chosen`      | a delta that a job is limited to; a job without any takes what waits |
| `hold`        | who writes to the data just now without a job: one row, or none      |

Moments are ISO 8601 in UTC, ids compare without regard to case, as UUIDs do. The keys
of features that devices made are in the ledgers of the data sources; here only which
creates there are (`delta.local_…`, `delta.modified_pk`), also those that no ledger
knows because they were refused.
"""

from __future__ import annotations

APPLICATION_ID = 0x51665363
"""Marks a SQLite file as a store ("QfSc")."""

_VERSION_1 = (
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE job (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE COLLATE NOCASE,
        type TEXT NOT NULL,
        status TEXT NOT NULL,
        created_by TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        started_at TEXT,
        finished_at TEXT,
        follows TEXT NOT NULL DEFAULT '',
        is_cancel_wanted INTEGER NOT NULL DEFAULT 0,
        share REAL NOT NULL DEFAULT 0,
        step TEXT NOT NULL DEFAULT '',
        lease_token TEXT,
        lease_place TEXT,
        lease_process INTEGER,
        lease_process_start TEXT,
        lease_at REAL,
        output TEXT,
        feedback TEXT)""",
    "CREATE INDEX job_status ON job(status)",
    """CREATE TABLE deltafile (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL COLLATE NOCASE,
        accepted_at TEXT NOT NULL,
        created_by TEXT NOT NULL,
        content BLOB NOT NULL)""",
    """CREATE TABLE delta (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE COLLATE NOCASE,
        deltafile INTEGER NOT NULL REFERENCES deltafile(seq),
        deltafile_id TEXT NOT NULL COLLATE NOCASE,
        position INTEGER NOT NULL,
        client_id TEXT NOT NULL,
        method TEXT NOT NULL,
        local_layer_id TEXT NOT NULL,
        local_pk TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        status TEXT NOT NULL,
        created_by TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        job_id TEXT,
        modified_pk TEXT NOT NULL DEFAULT '',
        confirmed_key TEXT NOT NULL DEFAULT '',
        feedback TEXT,
        content TEXT NOT NULL)""",
    "CREATE INDEX delta_deltafile ON delta(deltafile_id, seq)",
    "CREATE INDEX delta_status ON delta(status, seq)",
    "CREATE INDEX delta_create ON delta(client_id) WHERE method = 'create'",
    """CREATE TABLE outcome (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        delta INTEGER NOT NULL REFERENCES delta(seq),
        job_id TEXT,
        at TEXT NOT NULL,
        status TEXT NOT NULL,
        feedback TEXT,
        entry TEXT)""",
    "CREATE INDEX outcome_delta ON outcome(delta)",
    "CREATE INDEX outcome_job ON outcome(job_id, delta) WHERE job_id IS NOT NULL",
    """CREATE TABLE resolution (
        delta INTEGER PRIMARY KEY REFERENCES delta(seq),
        resolution TEXT,
        is_reviewed INTEGER NOT NULL DEFAULT 0,
        reason TEXT NOT NULL DEFAULT '',
        decided_by TEXT NOT NULL,
        decided_at TEXT NOT NULL)""",
    """CREATE TABLE client (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL DEFAULT '',
        first_seen TEXT NOT NULL,
        package_id TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE package (
        job_id TEXT PRIMARY KEY COLLATE NOCASE,
        folder TEXT NOT NULL,
        made_at TEXT NOT NULL,
        details TEXT NOT NULL)""",
)

_VERSION_2 = (
    """CREATE TABLE chosen (
        job_id TEXT NOT NULL COLLATE NOCASE,
        delta INTEGER NOT NULL REFERENCES delta(seq),
        PRIMARY KEY (job_id, delta)) WITHOUT ROWID""",
    """CREATE TABLE hold (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        token TEXT NOT NULL,
        place TEXT NOT NULL,
        process INTEGER NOT NULL,
        process_start TEXT NOT NULL,
        at REAL NOT NULL)""",
)
_VERSION_3 = (
    # what a view asks every second while changes are applied
    "CREATE INDEX delta_updated ON delta(updated_at, seq)",
)
_VERSION_4 = (
    # the same: few changes are taken back, and many may be refused
    """CREATE INDEX delta_taken_back ON delta(status)
        WHERE json_extract(feedback, '$.taken_back')""",
)

MIGRATIONS = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4)
"""Statements that lead from version n to n + 1, by n; the first make the tables."""
VERSION = len(MIGRATIONS)
