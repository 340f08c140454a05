-- CreateTable
CREATE TABLE "CourseReview" (
    "id" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CourseReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewAnswer" (
    "reviewId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewAnswer_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "ReviewHiding" (
    "reviewId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewHiding_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "ReviewReport" (
    "reviewId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewReport_pkey" PRIMARY KEY ("reviewId","byId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CourseReview_enrolmentId_key" ON "CourseReview"("enrolmentId");

-- AddForeignKey
ALTER TABLE "CourseReview" ADD CONSTRAINT "CourseReview_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "CourseCompletion"("enrolmentId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAnswer" ADD CONSTRAINT "ReviewAnswer_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "CourseReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewHiding" ADD CONSTRAINT "ReviewHiding_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "CourseReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewReport" ADD CONSTRAINT "ReviewReport_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "CourseReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say. tests/data/learning/reviews.test.ts tries each.
ALTER TABLE "CourseReview" ADD CONSTRAINT "CourseReview_stars_in_range" CHECK ("stars" BETWEEN 1 AND 5);
ALTER TABLE "CourseReview" ADD CONSTRAINT "CourseReview_text_bounded" CHECK (length("text") BETWEEN 1 AND 2000);
ALTER TABLE "ReviewAnswer" ADD CONSTRAINT "ReviewAnswer_text_bounded" CHECK (length("text") BETWEEN 1 AND 2000);
ALTER TABLE "ReviewHiding" ADD CONSTRAINT "ReviewHiding_reason_bounded" CHECK (length("reason") BETWEEN 1 AND 500);
ALTER TABLE "ReviewReport" ADD CONSTRAINT "ReviewReport_why_bounded" CHECK (length("why") BETWEEN 1 AND 500);
CREATE TRIGGER "ReviewHiding_immutable" BEFORE UPDATE ON "ReviewHiding" FOR EACH ROW EXECUTE FUNCTION refuse_update();

-- The course's page is kept as bytes; what is said, answered or hidden there tells it to forget.
CREATE TRIGGER "CourseReview_told" AFTER INSERT OR UPDATE OR DELETE ON "CourseReview" FOR EACH ROW EXECUTE FUNCTION tell_public_pages();
CREATE TRIGGER "ReviewAnswer_told" AFTER INSERT OR UPDATE OR DELETE ON "ReviewAnswer" FOR EACH ROW EXECUTE FUNCTION tell_public_pages();
CREATE TRIGGER "ReviewHiding_told" AFTER INSERT OR UPDATE OR DELETE ON "ReviewHiding" FOR EACH ROW EXECUTE FUNCTION tell_public_pages();
