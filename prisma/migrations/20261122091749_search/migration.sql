-- Accents and small mistakes are forgiven. Both come with Postgres and may be made by the owner of a database.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TEXT SEARCH CONFIGURATION academy_it (COPY = italian);
ALTER TEXT SEARCH CONFIGURATION academy_it ALTER MAPPING FOR hword, hword_part, word WITH unaccent, italian_stem;
CREATE TEXT SEARCH CONFIGURATION academy_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION academy_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- CreateEnum
CREATE TYPE "Found" AS ENUM ('course', 'lesson', 'date', 'trainer', 'product', 'page');

-- CreateTable
CREATE TABLE "SearchEntry" (
    "kind" "Found" NOT NULL,
    "source" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "vector" tsvector GENERATED ALWAYS AS (
      CASE "language" WHEN 'en' THEN
        setweight(to_tsvector('academy_en', "title"), 'A') || setweight(to_tsvector('academy_en', "summary"), 'B')
          || setweight(to_tsvector('academy_en', "body"), 'C')
      ELSE
        setweight(to_tsvector('academy_it', "title"), 'A') || setweight(to_tsvector('academy_it', "summary"), 'B')
          || setweight(to_tsvector('academy_it', "body"), 'C')
      END
    ) STORED,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("kind","id","language")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "source" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "plain" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("source","language","word")
);

-- CreateIndex
CREATE INDEX "SearchEntry_source_idx" ON "SearchEntry"("source");

-- CreateIndex
CREATE INDEX "SearchEntry_vector_idx" ON "SearchEntry" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "SearchWord_plain_idx" ON "SearchWord" USING GIN ("plain" gin_trgm_ops);

-- The page of a course says how many places are left: whoever holds, books or frees one tells the pages kept as bytes.
-- By row, so that a statement that touched nothing says nothing; the same word said twice in a transaction is sent once.
CREATE TRIGGER "Booking_told" AFTER INSERT OR UPDATE OR DELETE ON "Booking" FOR EACH ROW EXECUTE FUNCTION tell_public_pages();
