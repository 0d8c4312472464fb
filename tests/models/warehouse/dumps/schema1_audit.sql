-- A warehouse of schema 1 with a few rows, as it was before writes.
-- leaf: durable, not yet numbered. entry: sealed, dense from 0. checkpoint: the tree after every sealing.
CREATE TABLE leaf (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    leaf_id BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    canonical BLOB NOT NULL
) STRICT;

CREATE TABLE entry (
    n INTEGER PRIMARY KEY,
    leaf_id BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    canonical BLOB NOT NULL,
    hash BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;

CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL,
    frontier BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE topic (
    name TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER leaf_no_update BEFORE UPDATE ON leaf BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE n = NEW.n OR leaf_id = NEW.leaf_id)
BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER checkpoint_no_replace BEFORE INSERT ON checkpoint
WHEN EXISTS (SELECT 1 FROM checkpoint WHERE size = NEW.size)
BEGIN SELECT RAISE(ABORT, 'append only'); END;
PRAGMA user_version = 1;
