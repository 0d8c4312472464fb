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
