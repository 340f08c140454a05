-- Points are hundredths from now on: half-right answers count, and sums stay whole numbers.
ALTER TABLE "Attempt" DROP CONSTRAINT "Attempt_points_in_range";
UPDATE "Attempt" SET "points" = "points" * 100, "outOf" = "outOf" * 100 WHERE "points" IS NOT NULL OR "outOf" IS NOT NULL;
UPDATE "Answer" SET "points" = "points" * 100 WHERE "points" IS NOT NULL;
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_points_in_range" CHECK ("points" IS NULL OR ("points" >= 0 AND "points" <= "outOf"));
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_points_in_range" CHECK ("points" IS NULL OR "points" BETWEEN 0 AND 100);
