-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('PROPOSED', 'ACCEPTED', 'CORRECTED', 'REJECTED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "absence_judgement" AS ENUM ('NOT_FOUND', 'COULD_NOT_READ');

-- CreateTable
CREATE TABLE "document_reading" (
    "document_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "title" TEXT,
    "kind" "contract_kind",
    "parties" JSONB NOT NULL,
    "pages_read" INTEGER NOT NULL,
    "pages_unread" JSONB NOT NULL,

    CONSTRAINT "document_reading_pkey" PRIMARY KEY ("document_id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "party" "bound_party",
    "confidence" DOUBLE PRECISION NOT NULL,
    "position" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "boxes" JSONB NOT NULL,
    "section" TEXT,
    "state" "proposal_state" NOT NULL DEFAULT 'PROPOSED',
    "corrected_value" JSONB,
    "corrected_party" "bound_party",
    "reviewer_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_effect" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "field" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "proposal_effect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "document_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "judgement" "absence_judgement" NOT NULL,
    "searched" JSONB NOT NULL,
    "nearest_miss" JSONB,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("document_id","key")
);

-- CreateIndex
CREATE INDEX "document_reading_run_id_idx" ON "document_reading"("run_id");

-- CreateIndex
CREATE INDEX "proposal_document_id_state_position_idx" ON "proposal"("document_id", "state", "position");

-- CreateIndex
CREATE INDEX "proposal_state_confidence_id_idx" ON "proposal"("state", "confidence", "id");

-- CreateIndex
CREATE INDEX "proposal_key_state_idx" ON "proposal"("key", "state");

-- CreateIndex
CREATE INDEX "proposal_run_id_idx" ON "proposal"("run_id");

-- CreateIndex
CREATE INDEX "proposal_reviewer_id_idx" ON "proposal"("reviewer_id");

-- CreateIndex
CREATE INDEX "proposal_effect_proposal_id_idx" ON "proposal_effect"("proposal_id");

-- CreateIndex
CREATE INDEX "proposal_effect_contract_id_idx" ON "proposal_effect"("contract_id");

-- CreateIndex
CREATE INDEX "proposal_effect_record_type_record_id_field_idx" ON "proposal_effect"("record_type", "record_id", "field");

-- CreateIndex
CREATE INDEX "absence_run_id_idx" ON "absence"("run_id");

-- AddForeignKey
ALTER TABLE "document_reading" ADD CONSTRAINT "document_reading_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_reading" ADD CONSTRAINT "document_reading_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_run"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_run"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_effect" ADD CONSTRAINT "proposal_effect_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_effect" ADD CONSTRAINT "proposal_effect_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_run"("id") ON DELETE NO ACTION ON UPDATE CASCADE;


-- Written by hand from here.

-- No quote, no claim.
ALTER TABLE "proposal"
  ADD CONSTRAINT "proposal_has_evidence" CHECK (length("quote") > 0 AND "page" >= 1 AND jsonb_typeof("boxes") = 'array'),
  ADD CONSTRAINT "proposal_confidence_is_probability" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "proposal_decision_is_whole" CHECK (
    ("state" IN ('ACCEPTED', 'CORRECTED', 'REJECTED')) = ("reviewer_id" IS NOT NULL AND "decided_at" IS NOT NULL)
    AND ("reviewer_id" IS NULL) = ("decided_at" IS NULL)),
  ADD CONSTRAINT "proposal_correction_has_value" CHECK (
    ("state" = 'CORRECTED') = ("corrected_value" IS NOT NULL) AND ("state" = 'CORRECTED' OR "corrected_party" IS NULL)),
  ADD CONSTRAINT "proposal_rejection_has_reason" CHECK ("state" <> 'REJECTED' OR length("reason") > 0);

ALTER TABLE "document_reading"
  ADD CONSTRAINT "document_reading_counts_pages" CHECK ("pages_read" >= 0 AND jsonb_typeof("pages_unread") = 'array');

-- A person decides on a claim as it stands: what it says and from which words never changes under the decision.
CREATE FUNCTION "refuse_to_change_claim"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What a proposal claims, and its quote, are not changed.' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "proposal_claim_stays" BEFORE UPDATE ON "proposal" FOR EACH ROW
  WHEN (OLD."document_id" <> NEW."document_id" OR OLD."key" <> NEW."key" OR OLD."value" <> NEW."value"
    OR OLD."party" IS DISTINCT FROM NEW."party" OR OLD."quote" <> NEW."quote")
  EXECUTE FUNCTION "refuse_to_change_claim"();
