-- CreateTable
CREATE TABLE "Marking" (
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "markedById" TEXT,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Marking_pkey" PRIMARY KEY ("attemptId","questionId")
);

-- AddForeignKey
ALTER TABLE "Marking" ADD CONSTRAINT "Marking_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Marking" ADD CONSTRAINT "Marking_markedById_fkey" FOREIGN KEY ("markedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.

-- An open answer is marked while its attempt waits for it, and never changed once the result is out.
CREATE FUNCTION keep_marking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Attempt" WHERE "id" = NEW."attemptId" AND "state" = 'waiting') THEN
    RAISE EXCEPTION 'only an attempt that waits for it is marked';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Marking_in_time" BEFORE INSERT OR UPDATE OF "attemptId", "questionId", "criteria", "comment" ON "Marking" FOR EACH ROW EXECUTE FUNCTION keep_marking();
CREATE INDEX "Attempt_waiting" ON "Attempt" ("submittedAt", "id") WHERE "state" = 'waiting';
