-- CreateEnum
CREATE TYPE "reading_part_kind" AS ENUM ('DEFINITION', 'REFERENCE', 'TABLE');

-- AlterTable
ALTER TABLE "document_reading" ADD COLUMN     "parts_kept" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "reading_part" (
    "document_id" UUID NOT NULL,
    "kind" "reading_part_kind" NOT NULL,
    "position" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "reading_part_pkey" PRIMARY KEY ("document_id","kind","position")
);

-- CreateIndex
CREATE INDEX "reading_part_document_id_kind_page_position_idx" ON "reading_part"("document_id", "kind", "page", "position");

-- AddForeignKey
ALTER TABLE "reading_part" ADD CONSTRAINT "reading_part_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "reading_part"
  ADD CONSTRAINT "reading_part_place" CHECK ("position" >= 0 AND "page" >= 1);
