-- What a person says of a run, what repeats it, and when it was deleted: it stays for some days.
ALTER TABLE runs ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN version TEXT NOT NULL DEFAULT ''; -- of the program; empty: before that was kept
ALTER TABLE runs ADD COLUMN source TEXT NOT NULL DEFAULT '';  -- where the data set was opened from; empty: likewise
ALTER TABLE runs ADD COLUMN options TEXT NOT NULL DEFAULT ''; -- how it was opened: JSON, as in the library
ALTER TABLE runs ADD COLUMN deleted INTEGER;                  -- milliseconds since 1970, UTC
CREATE TABLE run_tags (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (length(tag) > 0),
    PRIMARY KEY (run_id, tag)
) WITHOUT ROWID;
