-- CreateTable
CREATE TABLE "DateAlert" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "town" TEXT NOT NULL DEFAULT '',
    "townKey" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "requestId" TEXT,

    CONSTRAINT "DateAlert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DateAlertTold" (
    "alertId" TEXT NOT NULL,
    "courseDateId" TEXT NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DateAlertTold_pkey" PRIMARY KEY ("alertId","courseDateId")
);

-- CreateIndex
CREATE UNIQUE INDEX "DateAlert_token_key" ON "DateAlert"("token");

-- CreateIndex
CREATE UNIQUE INDEX "DateAlert_requestId_key" ON "DateAlert"("requestId");

-- CreateIndex
CREATE INDEX "DateAlert_courseId_townKey_idx" ON "DateAlert"("courseId", "townKey");

-- CreateIndex
CREATE UNIQUE INDEX "DateAlert_email_courseId_townKey_key" ON "DateAlert"("email", "courseId", "townKey");

-- CreateIndex
CREATE INDEX "DateAlertTold_courseDateId_idx" ON "DateAlertTold"("courseDateId");

-- AddForeignKey
ALTER TABLE "DateAlert" ADD CONSTRAINT "DateAlert_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateAlert" ADD CONSTRAINT "DateAlert_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateAlertTold" ADD CONSTRAINT "DateAlertTold_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "DateAlert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateAlertTold" ADD CONSTRAINT "DateAlertTold_courseDateId_fkey" FOREIGN KEY ("courseDateId") REFERENCES "CourseDate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "DateAlert" ADD CONSTRAINT "DateAlert_texts_bounded" CHECK (length("town") <= 80 AND length("email") <= 254 AND "language" IN ('it', 'en'));
ALTER TABLE "DateAlert" ADD CONSTRAINT "DateAlert_email_is_small" CHECK ("email" = lower("email"));
CREATE INDEX "DateAlert_email_trigrams" ON "DateAlert" USING gin ("email" gin_trgm_ops);
