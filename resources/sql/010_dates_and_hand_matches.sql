-- When a film was watched or rated, as the file says that the rating was imported from.
ALTER TABLE profile_films ADD COLUMN rated INTEGER; -- milliseconds since 1970, UTC; null if unknown
-- Films that a person matched by hand when a rating was imported, by what the file called them.
CREATE TABLE hand_matches (
    filed TEXT PRIMARY KEY,
    film_id INTEGER NOT NULL REFERENCES films (id)
) WITHOUT ROWID;
