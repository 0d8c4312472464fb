-- The engine takes its own leaves in and out in one transaction, so none can be counted twice: no index over their names is needed.
CREATE TABLE waiting (
    seq INTEGER PRIMARY KEY,
    leaf_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    canonical BLOB NOT NULL
) STRICT;
INSERT INTO waiting (seq, leaf_id, at, canonical) SELECT seq, leaf_id, at, canonical FROM leaf ORDER BY seq;
DROP TABLE leaf;
ALTER TABLE waiting RENAME TO leaf;
CREATE TRIGGER leaf_no_update BEFORE UPDATE ON leaf BEGIN SELECT RAISE(ABORT, 'append only'); END;
