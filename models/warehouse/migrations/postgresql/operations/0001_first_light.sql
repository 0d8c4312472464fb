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
