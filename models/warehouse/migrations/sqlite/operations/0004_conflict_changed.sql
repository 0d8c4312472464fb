-- When the record of a conflict was changed, where the PMS tells.
ALTER TABLE conflict ADD COLUMN changed_at INTEGER;
