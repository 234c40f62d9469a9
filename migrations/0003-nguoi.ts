/** People kept once: their words for search, questions whether two are one, and what came back of those handed to a collection agent. */
export const migration = {
  version: 3,
  name: 'nguoi',
  sql: `
-- Name, phone and address with their accents, old and new tone marks alike: typed accents narrow by it.
ALTER TABLE person ADD COLUMN exact_key TEXT NOT NULL DEFAULT '';
CREATE INDEX person_order ON person (sort_key, id) WHERE deleted_at IS NULL;
CREATE INDEX person_name ON person (search_key) WHERE deleted_at IS NULL;
CREATE INDEX person_citizen ON person (citizen_id) WHERE citizen_id IS NOT NULL AND deleted_at IS NULL;
-- The folded words of each living or binned person, so that finding one does not read them all.
CREATE TABLE person_word (
  word TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_word_person ON person_word (person_id);

-- What an attendee said: one of a list of choices, never free text.
ALTER TABLE attendee ADD COLUMN said TEXT;
-- The day they agreed to be handed to a collection agent.
ALTER TABLE attendee ADD COLUMN agreed_on TEXT;
CREATE INDEX attendee_handover ON attendee (handover_id) WHERE handover_id IS NOT NULL;
CREATE INDEX attendee_person ON attendee (person_id) WHERE person_id IS NOT NULL;
-- An attendee who may be a person of the register: the user is asked, never merged silently.
CREATE TABLE person_question (
  attendee_id TEXT NOT NULL REFERENCES attendee (id), person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (attendee_id, person_id)
) STRICT, WITHOUT ROWID;
`,
};
