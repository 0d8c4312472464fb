-- One row a patient instead of one a token. tokens: of each its column, its length in bytes and its bytes, one behind the other;
-- column: 0 last name and birth date, 1 last and first name, 2 last name, 3 phone, 4 birth date.
DROP TABLE blind;
CREATE TABLE blind (
    clinic TEXT NOT NULL,
    external_id TEXT NOT NULL,
    tokens BLOB NOT NULL,
    PRIMARY KEY (clinic, external_id)
) STRICT, WITHOUT ROWID;
INSERT INTO blind (clinic, external_id, tokens) SELECT clinic, external_id, tokens FROM sealed WHERE kind = 0 ORDER BY clinic, external_id;
ALTER TABLE sealed DROP COLUMN tokens;
