-- A warehouse of schema 1 with a few rows, as it was before writes.
-- Clinics, what was read from them and how the reading went. No column here may hold PHI.
CREATE TABLE clinic (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    pms TEXT NOT NULL,
    zone TEXT NOT NULL,
    paused INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_setting (
    clinic TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (clinic, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_secret (
    clinic TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (clinic, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    clinic TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (clinic, name)
) STRICT, WITHOUT ROWID;

-- kind: 0 patient, 1 provider, 2 operatory, 3 appointment, 4 schedule, 5 appointmentType, 6 recall, 7 treatment, 8 coverage.
-- day: civil day of the start, counted from 1970-01-01.
CREATE TABLE record (
    clinic TEXT NOT NULL,
    kind INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    version INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    start_at INTEGER,
    end_at INTEGER,
    day INTEGER,
    patient TEXT,
    fingerprint BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (clinic, kind, external_id)
) STRICT;
CREATE INDEX record_by_start ON record (clinic, kind, start_at) WHERE start_at IS NOT NULL;
CREATE INDEX record_by_patient ON record (clinic, patient, kind) WHERE patient IS NOT NULL;

CREATE TABLE resource (
    clinic TEXT NOT NULL,
    resource TEXT NOT NULL,
    cursor BLOB NOT NULL DEFAULT x'',
    as_of INTEGER,
    last_run INTEGER,
    next_due INTEGER,
    interval_s INTEGER NOT NULL DEFAULT 60,
    took_ms INTEGER NOT NULL DEFAULT 0,
    calls INTEGER NOT NULL DEFAULT 0,
    waits INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (clinic, resource)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    clinic TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    why TEXT NOT NULL,
    outcome TEXT NOT NULL,
    took_ms INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    waits INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    error_code TEXT NOT NULL,
    error TEXT NOT NULL
) STRICT;
CREATE INDEX run_by_clinic ON run (clinic, id);

CREATE TABLE lag (
    clinic TEXT NOT NULL,
    resource TEXT NOT NULL,
    at INTEGER NOT NULL,
    lag_s INTEGER NOT NULL,
    PRIMARY KEY (clinic, resource, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE day (
    clinic TEXT NOT NULL,
    day INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (clinic, day)
) STRICT;

CREATE TABLE topic (
    name TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO clinic (id, name, pms, zone, paused) VALUES ('north', 'North Dental', 'opendental', 'America/Chicago', 0);
INSERT INTO clinic_setting (clinic, name, value) VALUES ('north', 'mode', 'service');
INSERT INTO clinic_secret (clinic, name, sealed) VALUES ('north', 'developer-key', x'0102ff');
INSERT INTO fact (clinic, name, value) VALUES ('north', 'pms-version', '25.3.1');
INSERT INTO record (clinic, kind, external_id, deleted, version, seen_at, start_at, end_at, day, patient, fingerprint, body) VALUES
    ('north', 2, '4', 0, 1, 1763900000000, NULL, NULL, NULL, NULL, x'00112233445566778899aabbccddeeff', '{"name":"Op 4","active":true}');
INSERT INTO resource (clinic, resource, cursor, as_of) VALUES ('north', 'operatories', x'6331', 1763900000000);
INSERT INTO topic (name, revision) VALUES ('records', 7);
PRAGMA user_version = 1;
