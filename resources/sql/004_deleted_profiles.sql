-- A deleted profile is hidden and keeps everything, its name too, until it is erased.
ALTER TABLE profiles ADD COLUMN deleted INTEGER; -- milliseconds since 1970, UTC; null while it is there
