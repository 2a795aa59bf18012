-- When stars were given in this program: the date of the rating, whatever else of the film changes later.
ALTER TABLE profile_films ADD COLUMN given INTEGER; -- milliseconds since 1970, UTC; null if imported
UPDATE profile_films SET given = changed WHERE stars IS NOT NULL AND rated IS NULL;
