-- CreateEnum
CREATE TYPE "KeptKind" AS ENUM ('checklist', 'poll', 'video', 'place');

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "Kept" (
    "userId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "kind" "KeptKind" NOT NULL,
    "part" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Kept_pkey" PRIMARY KEY ("userId","lessonId","kind","part")
);

-- CreateTable
CREATE TABLE "PollTally" (
    "lessonId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "votes" INTEGER NOT NULL,

    CONSTRAINT "PollTally_pkey" PRIMARY KEY ("lessonId","part","choice")
);

-- AddForeignKey
ALTER TABLE "Kept" ADD CONSTRAINT "Kept_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kept" ADD CONSTRAINT "Kept_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollTally" ADD CONSTRAINT "PollTally_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Kept" ADD CONSTRAINT "Kept_is_small" CHECK (length("part") <= 160 AND pg_column_size("said") <= 24000);
ALTER TABLE "Kept" ADD CONSTRAINT "Kept_vote_is_a_choice" CHECK ("kind" <> 'poll' OR ("said" ->> 'choice') IS NOT NULL);
ALTER TABLE "PollTally" ADD CONSTRAINT "PollTally_counts" CHECK ("votes" >= 0);

-- A vote is counted where it is kept: whoever changes it, takes it back or leaves with their account, the sum is right.
CREATE FUNCTION count_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."kind" = 'poll' THEN
    UPDATE "PollTally" SET "votes" = "votes" - 1
      WHERE "lessonId" = OLD."lessonId" AND "part" = OLD."part" AND "choice" = OLD."said" ->> 'choice';
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."kind" = 'poll' THEN
    INSERT INTO "PollTally" ("lessonId", "part", "choice", "votes")
      VALUES (NEW."lessonId", NEW."part", NEW."said" ->> 'choice', 1)
      ON CONFLICT ("lessonId", "part", "choice") DO UPDATE SET "votes" = "PollTally"."votes" + 1;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Kept_votes" AFTER INSERT OR UPDATE OR DELETE ON "Kept" FOR EACH ROW EXECUTE FUNCTION count_vote();
