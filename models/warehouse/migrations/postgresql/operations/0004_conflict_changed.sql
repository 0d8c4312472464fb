-- When the record of a conflict was changed, where the PMS tells.
ALTER TABLE ops.conflict ADD COLUMN changed_at bigint;
