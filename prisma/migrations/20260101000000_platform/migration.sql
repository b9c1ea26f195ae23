-- Trusted extensions: the owner of the database may create them, a superuser is not needed.
-- Search by part of a name.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
-- Search without regard to accents.
CREATE EXTENSION IF NOT EXISTS unaccent;
-- Exclusion constraints over an id and a range of dates.
CREATE EXTENSION IF NOT EXISTS btree_gist;
