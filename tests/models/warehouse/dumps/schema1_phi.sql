-- A warehouse of schema 1 with a few rows, as it was before writes.
-- Everything that identifies a patient, sealed. tokens: what stands in blind for this row, so that a change can take it out by key.
CREATE TABLE sealed (
    clinic TEXT NOT NULL,
    kind INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    blob BLOB NOT NULL,
    tokens BLOB NOT NULL,
    PRIMARY KEY (clinic, kind, external_id)
) STRICT;

-- col: 0 last name and birth date, 1 last and first name, 2 last name, 3 phone, 4 birth date.
CREATE TABLE blind (
    clinic TEXT NOT NULL,
    col INTEGER NOT NULL,
    token BLOB NOT NULL,
    external_id TEXT NOT NULL,
    PRIMARY KEY (clinic, col, token, external_id)
) STRICT, WITHOUT ROWID;
INSERT INTO sealed (clinic, kind, external_id, row_version, blob, tokens) VALUES ('north', 3, '50112', 1, x'01020304', x'');
PRAGMA user_version = 1;
