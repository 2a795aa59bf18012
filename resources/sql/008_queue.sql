-- Trainings that wait for their turn, and those that had it, until they are taken off the list.
CREATE TABLE sweeps (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    parameters TEXT NOT NULL -- JSON, the names of those that vary
);

CREATE TABLE queue (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,    -- in the queue
    sweep_id INTEGER REFERENCES sweeps (id),
    source TEXT NOT NULL,      -- what the data set was opened from
    options TEXT NOT NULL,     -- JSON: how much of it was wanted, and its columns where a person gave them
    dataset TEXT NOT NULL,
    fingerprint TEXT NOT NULL, -- of the data set
    spec TEXT NOT NULL,        -- JSON, as ModelSpec writes it
    split TEXT NOT NULL,
    seed TEXT NOT NULL,        -- 64 bits without sign
    state INTEGER NOT NULL,    -- 0 waiting, 1 training, 2 done, 3 failed, 4 stopped
    run_id INTEGER,            -- the run may be deleted; null while there is none
    message TEXT NOT NULL DEFAULT '', -- why it failed
    unfinished TEXT NOT NULL DEFAULT '', -- the id of its checkpoint, where it was begun and has not ended
    best TEXT                  -- JSON, the best epoch as EpochReport is written; null while there is none
);
