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
