-- DropForeignKey
ALTER TABLE "Request" DROP CONSTRAINT "Request_courseId_fkey";

-- DropForeignKey
ALTER TABLE "DateAlert" DROP CONSTRAINT "DateAlert_courseId_fkey";

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateAlert" ADD CONSTRAINT "DateAlert_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
