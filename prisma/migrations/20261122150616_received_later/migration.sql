-- AlterTable
ALTER TABLE "LessonView" ADD COLUMN     "placeAt" INTEGER,
ADD COLUMN     "placeWords" TEXT;

-- CreateTable
CREATE TABLE "Received" (
    "userId" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Received_pkey" PRIMARY KEY ("userId","id")
);

-- CreateIndex
CREATE INDEX "Received_at_idx" ON "Received"("at");

-- AddForeignKey
ALTER TABLE "Received" ADD CONSTRAINT "Received_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A place is a piece of the text and its words, or nothing.
ALTER TABLE "LessonView" ADD CONSTRAINT "LessonView_place_whole" CHECK (
  ("placeAt" IS NULL) = ("placeWords" IS NULL) AND "placeAt" BETWEEN 0 AND 5000 AND char_length("placeWords") BETWEEN 1 AND 120
);
-- An outcome is a code: what was typed stands where it belongs, never here.
ALTER TABLE "Received" ADD CONSTRAINT "Received_outcome_code" CHECK ("outcome" ~ '^[a-z]+(-[a-z]+)*$');
