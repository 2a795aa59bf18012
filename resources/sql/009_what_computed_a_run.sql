-- What computed a run, besides the program's version; empty for runs of earlier versions.
ALTER TABLE runs ADD COLUMN build_commit TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN compiler TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN arithmetic TEXT NOT NULL DEFAULT ''; -- the path of the kernels, such as v3
