-- CreateEnum
CREATE TYPE "proposal_origin" AS ENUM ('BUILT_IN', 'LANGUAGE_MODEL', 'PERSON');

-- CreateEnum
CREATE TYPE "model_reading_state" AS ENUM ('SUCCEEDED', 'FAILED');

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "disagrees_with" UUID,
ADD COLUMN     "origin" "proposal_origin" NOT NULL DEFAULT 'BUILT_IN';

-- CreateTable
CREATE TABLE "language_model_reading" (
    "document_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "state" "model_reading_state" NOT NULL,
    "trouble" TEXT,
    "parts" INTEGER NOT NULL DEFAULT 0,
    "parts_left_out" INTEGER NOT NULL DEFAULT 0,
    "proposed" INTEGER NOT NULL DEFAULT 0,
    "agreeing" INTEGER NOT NULL DEFAULT 0,
    "disagreeing" INTEGER NOT NULL DEFAULT 0,
    "without_quote" INTEGER NOT NULL DEFAULT 0,
    "malformed" INTEGER NOT NULL DEFAULT 0,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "language_model_reading_pkey" PRIMARY KEY ("document_id")
);

-- CreateIndex
CREATE INDEX "language_model_reading_run_id_idx" ON "language_model_reading"("run_id");

-- CreateIndex
CREATE INDEX "proposal_disagrees_with_idx" ON "proposal"("disagrees_with");

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_disagrees_with_fkey" FOREIGN KEY ("disagrees_with") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "language_model_reading" ADD CONSTRAINT "language_model_reading_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "language_model_reading" ADD CONSTRAINT "language_model_reading_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_run"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

UPDATE "proposal" SET "origin" = 'PERSON' WHERE "proposed_by" IS NOT NULL;

-- What a person found has its finder.
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_of_a_person" CHECK (("origin" = 'PERSON') = ("proposed_by" IS NOT NULL));

-- A failure has its reason.
ALTER TABLE "language_model_reading" ADD CONSTRAINT "language_model_reading_trouble" CHECK (("state" = 'FAILED') = ("trouble" IS NOT NULL));
