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
