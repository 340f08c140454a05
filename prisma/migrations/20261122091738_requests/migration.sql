-- CreateEnum
CREATE TYPE "RequestKind" AS ENUM ('contact', 'meeting', 'inHouse', 'coaching', 'programme', 'dateAlert');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('new', 'answered', 'waiting', 'scheduled', 'closed');

-- CreateTable
CREATE TABLE "Request" (
    "id" TEXT NOT NULL,
    "sendKey" TEXT NOT NULL,
    "kind" "RequestKind" NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'new',
    "version" INTEGER NOT NULL DEFAULT 0,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "firmName" TEXT,
    "userId" TEXT,
    "organizationId" TEXT,
    "message" TEXT NOT NULL DEFAULT '',
    "details" JSONB NOT NULL DEFAULT '{}',
    "courseId" TEXT,
    "town" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestTime" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RequestTime_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestMove" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "from" "RequestState",
    "to" "RequestState" NOT NULL,
    "why" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3),
    "byId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RequestMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestNote" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RequestNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestMail" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "RequestMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestErasure" (
    "id" TEXT NOT NULL,
    "kind" "RequestKind" NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT,
    "erasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RequestErasure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Request_sendKey_key" ON "Request"("sendKey");

-- CreateIndex
CREATE INDEX "Request_state_createdAt_idx" ON "Request"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Request_kind_createdAt_idx" ON "Request"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "Request_createdAt_idx" ON "Request"("createdAt");

-- CreateIndex
CREATE INDEX "Request_email_idx" ON "Request"("email");

-- CreateIndex
CREATE INDEX "Request_userId_idx" ON "Request"("userId");

-- CreateIndex
CREATE INDEX "Request_organizationId_idx" ON "Request"("organizationId");

-- CreateIndex
CREATE INDEX "Request_courseId_town_idx" ON "Request"("courseId", "town");

-- CreateIndex
CREATE UNIQUE INDEX "RequestTime_requestId_rank_key" ON "RequestTime"("requestId", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "RequestTime_requestId_startsAt_key" ON "RequestTime"("requestId", "startsAt");

-- CreateIndex
CREATE INDEX "RequestMove_requestId_createdAt_idx" ON "RequestMove"("requestId", "createdAt");

-- CreateIndex
CREATE INDEX "RequestNote_requestId_createdAt_idx" ON "RequestNote"("requestId", "createdAt");

-- CreateIndex
CREATE INDEX "RequestMail_requestId_createdAt_idx" ON "RequestMail"("requestId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_requestId_key" ON "Appointment"("requestId");

-- CreateIndex
CREATE INDEX "Appointment_startsAt_idx" ON "Appointment"("startsAt");

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestTime" ADD CONSTRAINT "RequestTime_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestMove" ADD CONSTRAINT "RequestMove_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestNote" ADD CONSTRAINT "RequestNote_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestMail" ADD CONSTRAINT "RequestMail_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say: rules the database keeps whatever the code does. tests/data/journal/constraints.test.ts tries each.
ALTER TABLE "Request" ADD CONSTRAINT "Request_language_known" CHECK ("language" IN ('it', 'en'));
ALTER TABLE "Request" ADD CONSTRAINT "Request_texts_bounded" CHECK (
  length("name") BETWEEN 1 AND 80 AND length("email") BETWEEN 3 AND 254 AND length("message") <= 4000
  AND length("phone") <= 40 AND length("firmName") <= 120 AND length("town") <= 80);
ALTER TABLE "Request" ADD CONSTRAINT "Request_details_are_an_object" CHECK (jsonb_typeof("details") = 'object' AND pg_column_size("details") < 4000);
ALTER TABLE "Request" ADD CONSTRAINT "Request_course_where_asked" CHECK (("kind" IN ('programme', 'dateAlert')) = ("courseId" IS NOT NULL));
ALTER TABLE "RequestTime" ADD CONSTRAINT "RequestTime_rank_positive" CHECK ("rank" BETWEEN 1 AND 50);
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_ends_after_start" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_sequence_not_negative" CHECK ("sequence" >= 0);
ALTER TABLE "RequestNote" ADD CONSTRAINT "RequestNote_text_bounded" CHECK (length("text") BETWEEN 1 AND 4000);
ALTER TABLE "RequestMail" ADD CONSTRAINT "RequestMail_text_bounded" CHECK (length("subject") BETWEEN 1 AND 200 AND length("text") BETWEEN 1 AND 10000);

-- one open alert for an address, a course and a town
CREATE UNIQUE INDEX "Request_one_open_alert" ON "Request" ("courseId", lower("email"), coalesce("town", '')) WHERE "kind" = 'dateAlert' AND "state" <> 'closed';

-- the office searches names, addresses, firms and what was written; closed ones are forgotten when their time is over
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Request_search" ON "Request" USING gin ("name" gin_trgm_ops, "email" gin_trgm_ops, "firmName" gin_trgm_ops, "message" gin_trgm_ops);
CREATE INDEX "Request_closed_touched" ON "Request" ("touchedAt") WHERE "state" = 'closed';

CREATE TRIGGER "RequestMove_immutable" BEFORE UPDATE ON "RequestMove" FOR EACH ROW EXECUTE FUNCTION refuse_update();
