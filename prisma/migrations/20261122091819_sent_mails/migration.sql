-- CreateTable
CREATE TABLE "SentMail" (
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SentMail_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "SentMail_to_sentAt_idx" ON "SentMail"("to", "sentAt");

-- CreateIndex
CREATE INDEX "SentMail_sentAt_idx" ON "SentMail"("sentAt");

ALTER TABLE "SentMail" ADD CONSTRAINT "SentMail_to_is_small" CHECK ("to" = lower("to"));

-- The office finds people and their orders by a part of a name, of a mail address or of a firm's name.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "User_email_trigrams" ON "User" USING gin ("email" gin_trgm_ops);
CREATE INDEX "User_name_trigrams" ON "User" USING gin ("name" gin_trgm_ops);
CREATE INDEX "Member_email_trigrams" ON "Member" USING gin ("email" gin_trgm_ops);
CREATE INDEX "Member_name_trigrams" ON "Member" USING gin ("name" gin_trgm_ops);
CREATE INDEX "Organization_name_trigrams" ON "Organization" USING gin ("name" gin_trgm_ops);
