import { removedReason } from './patterns.queries.ts';

/** Whoever takes a generated airing out of the log, in whatever way, does not want it generated again. */
export const patternTriggers: readonly string[] = [
  `CREATE TRIGGER airing_binned AFTER UPDATE OF deleted_at ON airing
WHEN NEW.slot IS NOT NULL AND OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO pattern_exception (pattern_id, day, time, reason)
  VALUES (NEW.pattern_id, substr(NEW.slot, 1, 10), substr(NEW.slot, 12), '${removedReason}');
END`,
  `CREATE TRIGGER airing_restored AFTER UPDATE OF deleted_at ON airing
WHEN NEW.slot IS NOT NULL AND OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL
BEGIN
  DELETE FROM pattern_exception
  WHERE pattern_id = NEW.pattern_id AND day = substr(NEW.slot, 1, 10) AND time = substr(NEW.slot, 12) AND reason = '${removedReason}';
END`,
];
