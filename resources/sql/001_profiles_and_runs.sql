-- A film is known by its IMDb id where that is known, else by its folded title and year. A rating belongs to a
-- film, not to a data set.
CREATE TABLE films (
    id INTEGER PRIMARY KEY,
    imdb_id TEXT UNIQUE,
    title TEXT NOT NULL,
    folded_title TEXT NOT NULL,
    year INTEGER NOT NULL
);
CREATE INDEX films_by_title ON films (folded_title, year);

CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0)
);

-- What a person did with a film: stars from 0.5 to 5, or on the watchlist, or not interested.
CREATE TABLE profile_films (
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    film_id INTEGER NOT NULL REFERENCES films (id),
    stars REAL CHECK (stars BETWEEN 0.5 AND 5),
    watchlist INTEGER NOT NULL DEFAULT 0,
    not_interested INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (profile_id, film_id)
) WITHOUT ROWID;

CREATE TABLE choices (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    finished INTEGER NOT NULL, -- milliseconds since 1970, UTC
    spec TEXT NOT NULL,        -- JSON, as ModelSpec writes it
    dataset TEXT NOT NULL,
    simulated INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    catalogue_fingerprint TEXT NOT NULL,
    users_fingerprint TEXT NOT NULL,
    split TEXT NOT NULL,
    seed TEXT NOT NULL,        -- 64 bits without sign
    stop_reason INTEGER NOT NULL,
    best_epoch INTEGER NOT NULL,
    seconds REAL NOT NULL,
    metrics TEXT NOT NULL,     -- JSON, as Metrics writes it
    model_file TEXT NOT NULL
);

CREATE TABLE run_epochs (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    epoch_limit INTEGER NOT NULL,
    seconds REAL NOT NULL,
    train_loss REAL NOT NULL,
    train_rmse REAL NOT NULL,
    valid_rmse REAL,
    valid_metric REAL,
    ratings_per_second REAL NOT NULL,
    is_best INTEGER NOT NULL,
    PRIMARY KEY (run_id, epoch)
) WITHOUT ROWID;
