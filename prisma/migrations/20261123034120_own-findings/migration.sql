-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "derivation" TEXT,
ADD COLUMN     "proposed_by" UUID,
ALTER COLUMN "run_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "proposal_proposed_by_idx" ON "proposal"("proposed_by");

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_proposed_by_fkey" FOREIGN KEY ("proposed_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A reading found it, or a person did.
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_found_by_somebody" CHECK ("run_id" IS NOT NULL OR "proposed_by" IS NOT NULL);
