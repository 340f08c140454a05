-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "gradedById" TEXT;

-- CreateTable
CREATE TABLE "Regrade" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "plannedBy" TEXT,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readyAt" TIMESTAMPTZ(3),
    "looked" INTEGER NOT NULL DEFAULT 0,
    "appliedBy" TEXT,
    "appliedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegradeChange" (
    "regradeId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "pointsBefore" INTEGER NOT NULL,
    "pointsAfter" INTEGER NOT NULL,
    "passedBefore" BOOLEAN NOT NULL,
    "passedAfter" BOOLEAN NOT NULL,
    "answers" JSONB NOT NULL,

    CONSTRAINT "RegradeChange_pkey" PRIMARY KEY ("regradeId","attemptId")
);

-- CreateIndex
CREATE INDEX "Regrade_courseId_quizId_plannedAt_idx" ON "Regrade"("courseId", "quizId", "plannedAt");

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_plannedBy_fkey" FOREIGN KEY ("plannedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_appliedBy_fkey" FOREIGN KEY ("appliedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeChange" ADD CONSTRAINT "RegradeChange_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeChange" ADD CONSTRAINT "RegradeChange_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.

-- A pass is never lost, and what was found stays as it was found.
ALTER TABLE "RegradeChange" ADD CONSTRAINT "RegradeChange_keeps_passes" CHECK ("passedAfter" OR NOT "passedBefore");
CREATE TRIGGER "RegradeChange_immutable" BEFORE UPDATE ON "RegradeChange" FOR EACH ROW EXECUTE FUNCTION refuse_update();
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_in_order" CHECK (("appliedAt" IS NULL OR "readyAt" IS NOT NULL) AND ("doneAt" IS NULL OR "appliedAt" IS NOT NULL));

-- For the pages about a quiz: its handed-in attempts among everybody's.
CREATE INDEX "Attempt_of_quiz" ON "Attempt" ("quizId", "quizVersionId") WHERE "state" = 'submitted';
