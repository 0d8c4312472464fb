-- A packed day counts only as long as no schedule (4) or appointment (3) that touched it, or touches it now, has changed. A record's times are in UTC, a day is
-- civil, so a day before and two after go with it.
CREATE TRIGGER day_of_new_record AFTER INSERT ON record WHEN NEW.kind IN (3, 4) BEGIN
    DELETE FROM day WHERE clinic = NEW.clinic AND day BETWEEN NEW.start_at / 86400000 - 1 AND NEW.end_at / 86400000 + 2;
END;
CREATE TRIGGER day_of_changed_record AFTER UPDATE ON record WHEN NEW.kind IN (3, 4) BEGIN
    DELETE FROM day WHERE clinic = OLD.clinic AND day BETWEEN OLD.start_at / 86400000 - 1 AND OLD.end_at / 86400000 + 2;
    DELETE FROM day WHERE clinic = NEW.clinic AND day BETWEEN NEW.start_at / 86400000 - 1 AND NEW.end_at / 86400000 + 2;
END;
CREATE TRIGGER day_of_gone_record AFTER DELETE ON record WHEN OLD.kind IN (3, 4) BEGIN
    DELETE FROM day WHERE clinic = OLD.clinic AND day BETWEEN OLD.start_at / 86400000 - 1 AND OLD.end_at / 86400000 + 2;
END;
CREATE TRIGGER day_of_moved_clinic AFTER UPDATE OF zone ON clinic WHEN NEW.zone <> OLD.zone BEGIN
    DELETE FROM day WHERE clinic = NEW.id;
END;
DELETE FROM day;
