-- The queue of writes and the desk of conflicts. No column here may hold PHI in clear: what may is sealed to the clinic.
CREATE TABLE write (
    clinic TEXT NOT NULL,
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    wish_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    origin TEXT NOT NULL,
    body TEXT NOT NULL,
    sealed BLOB NOT NULL,
    sealed_version INTEGER NOT NULL,
    target TEXT NOT NULL,
    patient TEXT NOT NULL,
    provider TEXT NOT NULL,
    operatory TEXT NOT NULL,
    start_at INTEGER,
    reason_code TEXT NOT NULL,
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL,
    needs INTEGER NOT NULL,
    approved_by TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    approved_at INTEGER,
    not_before INTEGER,
    expires INTEGER,
    sending_at INTEGER,
    applied_at INTEGER,
    external_id TEXT NOT NULL,
    found TEXT NOT NULL,
    compensates INTEGER NOT NULL,
    leased_by TEXT NOT NULL,
    leased_until INTEGER,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX write_by_key ON write (clinic, wish_key);
CREATE INDEX write_by_state ON write (clinic, state, number);
CREATE INDEX write_by_target ON write (clinic, target, number) WHERE target <> '';
CREATE INDEX write_by_first ON write (clinic, compensates) WHERE compensates <> 0;

CREATE TABLE write_event (
    clinic TEXT NOT NULL,
    write INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    who TEXT NOT NULL,
    says TEXT NOT NULL,
    PRIMARY KEY (clinic, write, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
    clinic TEXT NOT NULL,
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    write INTEGER NOT NULL,
    kind TEXT NOT NULL,
    external_id TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    fields TEXT NOT NULL,
    choices TEXT NOT NULL,
    sealed BLOB NOT NULL,
    is_open INTEGER NOT NULL,
    resolved_by TEXT NOT NULL,
    resolved_at INTEGER
) STRICT;
CREATE INDEX conflict_by_open ON conflict (clinic, is_open, number);
CREATE INDEX conflict_by_write ON conflict (clinic, write);
