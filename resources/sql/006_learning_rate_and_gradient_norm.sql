-- Of runs before, neither was kept.
ALTER TABLE run_epochs ADD COLUMN learning_rate REAL;
ALTER TABLE run_epochs ADD COLUMN gradient_norm REAL;
