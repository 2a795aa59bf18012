-- Data sets that were opened, by where they were opened from.
CREATE TABLE library (
    source TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    ratings INTEGER NOT NULL,
    users INTEGER NOT NULL,
    movies INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    opened INTEGER NOT NULL, -- milliseconds since 1970, UTC
    options TEXT NOT NULL    -- JSON: how much of it was wanted, and its columns where a person gave them
) WITHOUT ROWID;
