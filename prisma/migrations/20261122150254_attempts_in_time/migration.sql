-- AlterEnum
ALTER TYPE "AttemptState" ADD VALUE 'waiting';

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "byClock" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "deadlineAt" TIMESTAMPTZ(3),
ADD COLUMN     "seed" INTEGER;

-- CreateTable
CREATE TABLE "Accommodation" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "courseId" TEXT,
    "extraPercent" INTEGER,
    "reason" TEXT NOT NULL,
    "givenById" TEXT,
    "givenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Accommodation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Accommodation_userId_idx" ON "Accommodation"("userId");

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say. (A value added to an enum is not yet one in the same transaction: hence ::text.)

-- practice: what an attempt is made of in each state
ALTER TABLE "Attempt" DROP CONSTRAINT "Attempt_submitted_is_whole";
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_submitted_is_whole" CHECK (
  ("submittedAt" IS NOT NULL) = ("state"::text IN ('submitted', 'waiting'))
  AND ("points" IS NOT NULL) = ("state" = 'submitted')
  AND ("outOf" IS NOT NULL) = ("state" = 'submitted')
  AND ("passed" IS NOT NULL) = ("state" = 'submitted'));
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_clock_needs_deadline" CHECK (NOT "byClock" OR ("deadlineAt" IS NOT NULL AND "submittedAt" IS NOT NULL));
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_deadline_after_start" CHECK ("deadlineAt" > "startedAt");
CREATE INDEX "Attempt_due" ON "Attempt" ("deadlineAt") WHERE "state" = 'started' AND "deadlineAt" IS NOT NULL;

-- How an attempt may move: started, then handed in (marked at once or later) or given up. What was asked, when, and what
-- was passed never changes.
CREATE FUNCTION keep_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> NEW."state" AND NOT (OLD."state" = 'started' OR (OLD."state"::text = 'waiting' AND NEW."state" = 'submitted')) THEN
    RAISE EXCEPTION 'an attempt never goes from % to %', OLD."state", NEW."state";
  END IF;
  IF (OLD."scopeId", OLD."quizId", OLD."quizVersionId", OLD."number", OLD."startedAt", OLD."seed")
    IS DISTINCT FROM (NEW."scopeId", NEW."quizId", NEW."quizVersionId", NEW."number", NEW."startedAt", NEW."seed") THEN
    RAISE EXCEPTION 'what an attempt asks, and when it began, never changes';
  END IF;
  IF OLD."state" <> 'started'
    AND (OLD."submittedAt", OLD."deadlineAt", OLD."byClock") IS DISTINCT FROM (NEW."submittedAt", NEW."deadlineAt", NEW."byClock") THEN
    RAISE EXCEPTION 'when an attempt was handed in never changes';
  END IF;
  IF OLD."passed" AND NEW."passed" IS NOT TRUE THEN
    RAISE EXCEPTION 'an attempt that was passed stays passed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Attempt_kept" BEFORE UPDATE ON "Attempt" FOR EACH ROW EXECUTE FUNCTION keep_attempt();

-- What somebody answered is theirs until they hand it in, and nobody's to change afterwards. (Points may still come.)
CREATE FUNCTION keep_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Attempt" WHERE "id" = NEW."attemptId" AND "state" = 'started') THEN
    RAISE EXCEPTION 'an answer belongs to an attempt under way';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Answer_given" BEFORE INSERT ON "Answer" FOR EACH ROW EXECUTE FUNCTION keep_answer();
CREATE TRIGGER "Answer_kept" BEFORE UPDATE ON "Answer" FOR EACH ROW
  WHEN (OLD."response" IS DISTINCT FROM NEW."response" OR OLD."attemptId" <> NEW."attemptId" OR OLD."questionId" <> NEW."questionId")
  EXECUTE FUNCTION keep_answer();

-- learning: more time is some per cent of it, or no limit at all; one in force for a person and course
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_extra_in_range" CHECK ("extraPercent" BETWEEN 1 AND 400);
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_has_reason" CHECK (btrim("reason") <> '');
CREATE UNIQUE INDEX "Accommodation_one_in_force" ON "Accommodation" ("userId", coalesce("courseId", '')) WHERE "endedAt" IS NULL;
