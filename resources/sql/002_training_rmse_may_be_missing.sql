-- Models that rank rather than say stars have no training RMSE. A run keeps what was said of its model.
CREATE TABLE run_epochs_new (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    epoch_limit INTEGER NOT NULL,
    seconds REAL NOT NULL,
    train_loss REAL NOT NULL,
    train_rmse REAL,
    valid_rmse REAL,
    valid_metric REAL,
    ratings_per_second REAL NOT NULL,
    is_best INTEGER NOT NULL,
    PRIMARY KEY (run_id, epoch)
) WITHOUT ROWID;
INSERT INTO run_epochs_new SELECT * FROM run_epochs;
DROP TABLE run_epochs;
ALTER TABLE run_epochs_new RENAME TO run_epochs;
ALTER TABLE runs ADD COLUMN notes TEXT NOT NULL DEFAULT '[]'; -- JSON, a list of sentences
