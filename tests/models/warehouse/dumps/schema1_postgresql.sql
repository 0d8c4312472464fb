-- A warehouse of schema 1 with a few rows, as it was before writes.
CREATE SCHEMA ops;
CREATE SCHEMA phi;
CREATE SCHEMA audit;
CREATE SCHEMA inbox;
CREATE TABLE ops.schema_version (part text PRIMARY KEY, version integer NOT NULL);
-- What any process may write: requests to the engine, signs of life, audit leaves on their way. No column here may hold PHI.
CREATE TABLE inbox.request (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    actor text NOT NULL,
    action text NOT NULL,
    clinic text NOT NULL,
    body bytea NOT NULL,
    asked_at bigint NOT NULL,
    expires bigint NOT NULL,
    state text NOT NULL,
    outcome bytea NOT NULL
);
CREATE INDEX request_by_state ON inbox.request (state, id);

CREATE TABLE inbox.heartbeat (
    worker text PRIMARY KEY,
    started_at bigint NOT NULL,
    beat_at bigint NOT NULL,
    version text NOT NULL,
    process_id bigint NOT NULL,
    host text NOT NULL
);

CREATE TABLE inbox.leaf (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    leaf_id bytea NOT NULL UNIQUE,
    at bigint NOT NULL,
    canonical bytea NOT NULL
);
CREATE FUNCTION inbox.refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'append only' USING ERRCODE = 'AR001'; END $$;
CREATE TRIGGER leaf_no_update BEFORE UPDATE ON inbox.leaf FOR EACH ROW EXECUTE FUNCTION inbox.refuse();
ALTER TABLE inbox.leaf ENABLE ALWAYS TRIGGER leaf_no_update;

CREATE TABLE inbox.topic (
    name text PRIMARY KEY,
    revision bigint NOT NULL
);
INSERT INTO inbox.request (actor, action, clinic, body, asked_at, expires, state, outcome) VALUES ('mia', 'sync', 'north', '\x7b7d', 1763900000000, 1763900030000, 'done', '\x7b7d');
INSERT INTO ops.schema_version (part, version) VALUES ('inbox', 1);
-- leaf: durable, not yet numbered. entry: sealed, dense from 0. checkpoint: the tree after every sealing.
CREATE TABLE audit.leaf (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    leaf_id bytea NOT NULL UNIQUE,
    at bigint NOT NULL,
    canonical bytea NOT NULL
);

CREATE TABLE audit.entry (
    n bigint PRIMARY KEY,
    leaf_id bytea NOT NULL UNIQUE,
    at bigint NOT NULL,
    canonical bytea NOT NULL,
    hash bytea NOT NULL,
    chain bytea NOT NULL
);

CREATE TABLE audit.checkpoint (
    size bigint PRIMARY KEY,
    root bytea NOT NULL,
    frontier bytea NOT NULL,
    at bigint NOT NULL
);

CREATE TABLE audit.topic (
    name text PRIMARY KEY,
    revision bigint NOT NULL
);

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'append only' USING ERRCODE = 'AR001'; END $$;

CREATE TRIGGER leaf_no_update BEFORE UPDATE ON audit.leaf FOR EACH ROW EXECUTE FUNCTION audit.refuse();
ALTER TABLE audit.leaf ENABLE ALWAYS TRIGGER leaf_no_update;

CREATE TRIGGER entry_no_update BEFORE UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER entry_no_delete BEFORE DELETE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entry_no_update;
ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entry_no_delete;
ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entry_no_truncate;

CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON audit.checkpoint FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON audit.checkpoint FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER checkpoint_no_truncate BEFORE TRUNCATE ON audit.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
ALTER TABLE audit.checkpoint ENABLE ALWAYS TRIGGER checkpoint_no_update;
ALTER TABLE audit.checkpoint ENABLE ALWAYS TRIGGER checkpoint_no_delete;
ALTER TABLE audit.checkpoint ENABLE ALWAYS TRIGGER checkpoint_no_truncate;
INSERT INTO ops.schema_version (part, version) VALUES ('audit', 1);
-- Everything that identifies a patient, sealed.
REVOKE ALL ON SCHEMA phi FROM PUBLIC;

CREATE TABLE phi.sealed (
    clinic text NOT NULL,
    kind integer NOT NULL,
    external_id text COLLATE "C" NOT NULL,
    row_version bigint NOT NULL,
    blob bytea NOT NULL,
    PRIMARY KEY (clinic, kind, external_id)
);

-- col: 0 last name and birth date, 1 last and first name, 2 last name, 3 phone, 4 birth date.
CREATE TABLE phi.blind (
    clinic text NOT NULL,
    col integer NOT NULL,
    token bytea NOT NULL,
    external_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (clinic, col, token, external_id)
);
CREATE INDEX blind_by_record ON phi.blind (clinic, external_id);
INSERT INTO phi.sealed (clinic, kind, external_id, row_version, blob) VALUES ('north', 3, '50112', 1, '\x01020304');
INSERT INTO ops.schema_version (part, version) VALUES ('phi', 1);
-- Clinics, what was read from them and how the reading went. No column here may hold PHI.
CREATE TABLE ops.clinic (
    id text PRIMARY KEY,
    name text NOT NULL,
    pms text NOT NULL,
    zone text NOT NULL,
    paused integer NOT NULL
);

CREATE TABLE ops.clinic_setting (
    clinic text NOT NULL,
    name text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (clinic, name)
);

CREATE TABLE ops.clinic_secret (
    clinic text NOT NULL,
    name text NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (clinic, name)
);

CREATE TABLE ops.fact (
    clinic text NOT NULL,
    name text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (clinic, name)
);

-- kind: 0 patient, 1 provider, 2 operatory, 3 appointment, 4 schedule, 5 appointmentType, 6 recall, 7 treatment, 8 coverage.
-- day: civil day of the start, counted from 1970-01-01.
CREATE TABLE ops.record (
    clinic text NOT NULL,
    kind integer NOT NULL,
    external_id text COLLATE "C" NOT NULL,
    deleted integer NOT NULL,
    version bigint NOT NULL,
    seen_at bigint NOT NULL,
    start_at bigint,
    end_at bigint,
    day integer,
    patient text,
    fingerprint bytea NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (clinic, kind, external_id)
);
CREATE INDEX record_by_start ON ops.record (clinic, kind, start_at) WHERE start_at IS NOT NULL;
CREATE INDEX record_by_patient ON ops.record (clinic, patient, kind) WHERE patient IS NOT NULL;

CREATE TABLE ops.resource (
    clinic text NOT NULL,
    resource text NOT NULL,
    cursor bytea NOT NULL DEFAULT '',
    as_of bigint,
    last_run bigint,
    next_due bigint,
    interval_s integer NOT NULL DEFAULT 60,
    took_ms integer NOT NULL DEFAULT 0,
    calls integer NOT NULL DEFAULT 0,
    waits integer NOT NULL DEFAULT 0,
    seen bigint NOT NULL DEFAULT 0,
    changed bigint NOT NULL DEFAULT 0,
    deleted bigint NOT NULL DEFAULT 0,
    failed bigint NOT NULL DEFAULT 0,
    state text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    PRIMARY KEY (clinic, resource)
);

CREATE TABLE ops.run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clinic text NOT NULL,
    started_at bigint NOT NULL,
    why text NOT NULL,
    outcome text NOT NULL,
    took_ms integer NOT NULL,
    calls integer NOT NULL,
    waits integer NOT NULL,
    seen bigint NOT NULL,
    changed bigint NOT NULL,
    deleted bigint NOT NULL,
    failed bigint NOT NULL,
    error_code text NOT NULL,
    error text NOT NULL
);
CREATE INDEX run_by_clinic ON ops.run (clinic, id);

CREATE TABLE ops.lag (
    clinic text NOT NULL,
    resource text NOT NULL,
    at bigint NOT NULL,
    lag_s integer NOT NULL,
    PRIMARY KEY (clinic, resource, at)
);

CREATE TABLE ops.day (
    clinic text NOT NULL,
    day integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (clinic, day)
);

CREATE TABLE ops.topic (
    name text PRIMARY KEY,
    revision bigint NOT NULL
);
INSERT INTO ops.clinic (id, name, pms, zone, paused) VALUES ('north', 'North Dental', 'opendental', 'America/Chicago', 0);
INSERT INTO ops.clinic_setting (clinic, name, value) VALUES ('north', 'mode', 'service');
INSERT INTO ops.clinic_secret (clinic, name, sealed) VALUES ('north', 'developer-key', '\x0102ff');
INSERT INTO ops.fact (clinic, name, value) VALUES ('north', 'pms-version', '25.3.1');
INSERT INTO ops.record (clinic, kind, external_id, deleted, version, seen_at, start_at, end_at, day, patient, fingerprint, body) VALUES
    ('north', 2, '4', 0, 1, 1763900000000, NULL, NULL, NULL, NULL, '\x00112233445566778899aabbccddeeff', '{"name":"Op 4","active":true}');
INSERT INTO ops.resource (clinic, resource, cursor, as_of) VALUES ('north', 'operatories', '\x6331', 1763900000000);
INSERT INTO ops.topic (name, revision) VALUES ('records', 7);
INSERT INTO ops.schema_version (part, version) VALUES ('operations', 1);
