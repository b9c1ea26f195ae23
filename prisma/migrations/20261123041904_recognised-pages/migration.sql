-- AlterTable
ALTER TABLE "document_page" ADD COLUMN     "confidence" DOUBLE PRECISION;

ALTER TABLE "document_page"
  ADD CONSTRAINT "recognised_pages_say_how_sure_they_are"
  CHECK (("reading" = 'OCR') = ("confidence" IS NOT NULL) AND "confidence" BETWEEN 0 AND 1);
