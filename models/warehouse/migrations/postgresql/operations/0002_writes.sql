-- The queue of writes and the desk of conflicts. No column here may hold PHI in clear: what may is sealed to the clinic.
CREATE TABLE ops.write (
    clinic text NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    wish_key text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    origin text NOT NULL,
    body text NOT NULL,
    sealed bytea NOT NULL,
    sealed_version bigint NOT NULL,
    target text NOT NULL,
    patient text NOT NULL,
    provider text NOT NULL,
    operatory text NOT NULL,
    start_at bigint,
    reason_code text NOT NULL,
    reason text NOT NULL,
    tries integer NOT NULL,
    needs integer NOT NULL,
    approved_by text NOT NULL,
    requested_by text NOT NULL,
    requested_at bigint NOT NULL,
    approved_at bigint,
    not_before bigint,
    expires bigint,
    sending_at bigint,
    applied_at bigint,
    external_id text NOT NULL,
    found text NOT NULL,
    compensates bigint NOT NULL,
    leased_by text NOT NULL,
    leased_until bigint,
    revision bigint NOT NULL,
    PRIMARY KEY (clinic, number)
);
CREATE UNIQUE INDEX write_by_key ON ops.write (clinic, wish_key);
CREATE INDEX write_by_number ON ops.write (number);
CREATE INDEX write_by_state ON ops.write (clinic, state, number);
CREATE INDEX write_by_target ON ops.write (clinic, target, number) WHERE target <> '';
CREATE INDEX write_by_first ON ops.write (clinic, compensates) WHERE compensates <> 0;

CREATE TABLE ops.write_event (
    clinic text NOT NULL,
    write bigint NOT NULL,
    seq integer NOT NULL,
    at bigint NOT NULL,
    state text NOT NULL,
    who text NOT NULL,
    says text NOT NULL,
    PRIMARY KEY (clinic, write, seq)
);
CREATE INDEX write_event_by_write ON ops.write_event (write, seq);

CREATE TABLE ops.conflict (
    clinic text NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    write bigint NOT NULL,
    kind text NOT NULL,
    external_id text NOT NULL,
    seen_at bigint NOT NULL,
    changed_by text NOT NULL,
    fields text NOT NULL,
    choices text NOT NULL,
    sealed bytea NOT NULL,
    is_open integer NOT NULL,
    resolved_by text NOT NULL,
    resolved_at bigint,
    PRIMARY KEY (clinic, number)
);
CREATE INDEX conflict_by_number ON ops.conflict (number);
CREATE INDEX conflict_by_open ON ops.conflict (clinic, is_open, number);
CREATE INDEX conflict_by_write ON ops.conflict (clinic, write);
