-- AlterTable
ALTER TABLE "SeatPool" ADD COLUMN     "suspendedAt" TIMESTAMPTZ(3);
