-- AlterTable
ALTER TABLE "document_reading" ADD COLUMN     "family" JSONB;
