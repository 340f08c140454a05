-- CreateEnum
CREATE TYPE "RevocationReason" AS ENUM ('mistake', 'wrongName', 'notMet', 'holderAsked');

-- CreateTable
CREATE TABLE "CertificateRevocation" (
    "code" TEXT NOT NULL,
    "reason" "RevocationReason" NOT NULL,
    "note" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CertificateRevocation_pkey" PRIMARY KEY ("code")
);

-- AddForeignKey
ALTER TABLE "CertificateRevocation" ADD CONSTRAINT "CertificateRevocation_code_fkey" FOREIGN KEY ("code") REFERENCES "Certificate"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say. tests/data/learning/revocation.test.ts tries each.
ALTER TABLE "CertificateRevocation" ADD CONSTRAINT "CertificateRevocation_note_bounded" CHECK (length("note") BETWEEN 1 AND 1000);
CREATE TRIGGER "CertificateRevocation_immutable" BEFORE UPDATE ON "CertificateRevocation" FOR EACH ROW EXECUTE FUNCTION refuse_update();
-- A revocation goes only with its certificate: when a person is forgotten, never to make a certificate count again.
CREATE FUNCTION keep_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Certificate" WHERE code = OLD.code) THEN
    RAISE EXCEPTION 'a revocation stays as long as its certificate';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "CertificateRevocation_kept" BEFORE DELETE ON "CertificateRevocation" FOR EACH ROW EXECUTE FUNCTION keep_revocation();
