-- A warehouse of schema 1 with a few rows, as it was before writes.
-- What any process may write: requests to the engine, signs of life, audit leaves on their way. No column here may hold PHI.
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    clinic TEXT NOT NULL,
    body BLOB NOT NULL,
    asked_at INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    state TEXT NOT NULL,
    outcome BLOB NOT NULL
) STRICT;
CREATE INDEX request_by_state ON request (state, id);

CREATE TABLE heartbeat (
    worker TEXT NOT NULL PRIMARY KEY,
    started_at INTEGER NOT NULL,
    beat_at INTEGER NOT NULL,
    version TEXT NOT NULL,
    process_id INTEGER NOT NULL,
    host TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE leaf (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    leaf_id BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    canonical BLOB NOT NULL
) STRICT;
CREATE TRIGGER leaf_no_update BEFORE UPDATE ON leaf BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE topic (
    name TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO request (actor, action, clinic, body, asked_at, expires, state, outcome) VALUES ('mia', 'sync', 'north', x'7b7d', 1763900000000, 1763900030000, 'done', x'7b7d');
PRAGMA user_version = 1;
