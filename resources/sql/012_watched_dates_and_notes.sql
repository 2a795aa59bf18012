-- The days on which a person watched a film. `again`: they had seen it before.
CREATE TABLE viewings (
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    film_id INTEGER NOT NULL REFERENCES films (id),
    day TEXT NOT NULL, -- YYYY-MM-DD, as the person's calendar had it
    again INTEGER NOT NULL,
    PRIMARY KEY (profile_id, film_id, day)
) WITHOUT ROWID;

-- What a person wrote about a film; films without a note have no row.
CREATE TABLE film_notes (
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    film_id INTEGER NOT NULL REFERENCES films (id),
    note TEXT NOT NULL CHECK (length(note) > 0),
    PRIMARY KEY (profile_id, film_id)
) WITHOUT ROWID;
