-- What a person said before they had rated much: films that stand for a taste they picked, and films that they
-- were asked about and did not rate. These are not the films of no interest, which lists leave out.
CREATE TABLE picked_films (
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    film_id INTEGER NOT NULL REFERENCES films (id),
    place INTEGER NOT NULL, -- among the films of its pick
    PRIMARY KEY (profile_id, film_id)
) WITHOUT ROWID;

CREATE TABLE passed_films (
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    film_id INTEGER NOT NULL REFERENCES films (id),
    unseen INTEGER NOT NULL, -- 1: not seen; 0: skipped
    PRIMARY KEY (profile_id, film_id)
) WITHOUT ROWID;
