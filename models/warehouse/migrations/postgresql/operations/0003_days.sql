-- A packed day counts only as long as no schedule (4) or appointment (3) that touched it, or touches it now, has changed. A record's times are in UTC, a day is
-- civil, so a day before and two after go with it.
CREATE FUNCTION ops.drop_days_of_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM ops.day d USING fresh r
    WHERE r.kind IN (3, 4) AND d.clinic = r.clinic AND d.day BETWEEN r.start_at / 86400000 - 1 AND r.end_at / 86400000 + 2;
    RETURN NULL;
END $$;
CREATE FUNCTION ops.drop_days_of_old() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM ops.day d USING stale r
    WHERE r.kind IN (3, 4) AND d.clinic = r.clinic AND d.day BETWEEN r.start_at / 86400000 - 1 AND r.end_at / 86400000 + 2;
    RETURN NULL;
END $$;
CREATE FUNCTION ops.drop_days_of_clinic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM ops.day WHERE clinic = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER day_of_new_record AFTER INSERT ON ops.record REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION ops.drop_days_of_new();
CREATE TRIGGER day_of_record_before AFTER UPDATE ON ops.record REFERENCING OLD TABLE AS stale
    FOR EACH STATEMENT EXECUTE FUNCTION ops.drop_days_of_old();
CREATE TRIGGER day_of_record_after AFTER UPDATE ON ops.record REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION ops.drop_days_of_new();
CREATE TRIGGER day_of_gone_record AFTER DELETE ON ops.record REFERENCING OLD TABLE AS stale
    FOR EACH STATEMENT EXECUTE FUNCTION ops.drop_days_of_old();
CREATE TRIGGER day_of_moved_clinic AFTER UPDATE ON ops.clinic
    FOR EACH ROW WHEN (NEW.zone <> OLD.zone) EXECUTE FUNCTION ops.drop_days_of_clinic();
DELETE FROM ops.day;
