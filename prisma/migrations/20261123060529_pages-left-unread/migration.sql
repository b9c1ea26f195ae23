-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "page_reading_kind" ADD VALUE 'UNREAD_NOT_RECOGNISED';
ALTER TYPE "page_reading_kind" ADD VALUE 'UNREAD_UNMAPPED';
ALTER TYPE "page_reading_kind" ADD VALUE 'UNREAD_TOOK_TOO_LONG';
ALTER TYPE "page_reading_kind" ADD VALUE 'UNREAD_READER_DIED';
ALTER TYPE "page_reading_kind" ADD VALUE 'UNREAD_GIVEN_UP';

-- AlterTable
ALTER TABLE "document_page" ADD COLUMN     "recogniser" TEXT;

ALTER TABLE "document_page"
  ADD CONSTRAINT "only_recognised_pages_have_a_recogniser"
  CHECK ("recogniser" IS NULL OR "reading" = 'OCR');
