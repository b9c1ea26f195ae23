-- CreateEnum
CREATE TYPE "extraction_state" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "page_reading_kind" AS ENUM ('PDFIUM', 'PDF_PARSE', 'OCR', 'UNREAD_SCANNED', 'UNREAD_BLANK', 'UNREAD_FAILED', 'UNREAD_TOO_LONG');

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "byte_size" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "other_names" TEXT[],
    "media_type" TEXT NOT NULL,
    "page_count" INTEGER NOT NULL,
    "reading_state" "extraction_state" NOT NULL DEFAULT 'QUEUED',
    "contract_id" UUID,
    "supplier_id" UUID,
    "uploaded_by" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_page" (
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "width" DOUBLE PRECISION NOT NULL,
    "height" DOUBLE PRECISION NOT NULL,
    "reading" "page_reading_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "lines" BYTEA NOT NULL,

    CONSTRAINT "document_page_pkey" PRIMARY KEY ("document_id","number")
);

-- CreateTable
CREATE TABLE "extraction_run" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "state" "extraction_state" NOT NULL,
    "engine_version" TEXT,
    "pages_read" INTEGER NOT NULL DEFAULT 0,
    "page_count" INTEGER,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "refusal_kind" TEXT,
    "refusal_message" TEXT,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "extraction_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_sha256_key" ON "document"("sha256");

-- CreateIndex
CREATE INDEX "document_contract_id_idx" ON "document"("contract_id");

-- CreateIndex
CREATE INDEX "document_supplier_id_idx" ON "document"("supplier_id");

-- CreateIndex
CREATE INDEX "document_uploaded_by_idx" ON "document"("uploaded_by");

-- CreateIndex
CREATE INDEX "document_uploaded_at_id_idx" ON "document"("uploaded_at", "id");

-- CreateIndex
CREATE INDEX "document_reading_state_uploaded_at_id_idx" ON "document"("reading_state", "uploaded_at", "id");

-- CreateIndex
CREATE INDEX "document_name_id_idx" ON "document"("name", "id");

-- CreateIndex
CREATE INDEX "document_name_idx" ON "document" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "extraction_run_document_id_id_idx" ON "extraction_run"("document_id", "id");

-- CreateIndex
CREATE INDEX "extraction_run_state_id_idx" ON "extraction_run"("state", "id");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_uploaded_by_fkey" FOREIGN KEY ("uploaded_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_page" ADD CONSTRAINT "document_page_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction_run" ADD CONSTRAINT "extraction_run_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "document"
  ADD CONSTRAINT "document_sha256_is_hexadecimal" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "document_has_content" CHECK ("byte_size" > 0 AND "page_count" > 0),
  ADD CONSTRAINT "document_has_a_name" CHECK ("name" <> '');

ALTER TABLE "document_page"
  ADD CONSTRAINT "document_page_counts_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "document_page_has_a_size" CHECK ("width" >= 0 AND "height" >= 0);

-- Packed already: compressing it again would cost time and save nothing.
ALTER TABLE "document_page" ALTER COLUMN "lines" SET STORAGE EXTERNAL;

ALTER TABLE "extraction_run"
  ADD CONSTRAINT "extraction_run_pages_in_order" CHECK ("pages_read" >= 0 AND ("page_count" IS NULL OR "pages_read" <= "page_count")),
  ADD CONSTRAINT "extraction_run_running_has_begun" CHECK ("state" <> 'RUNNING' OR "started_at" IS NOT NULL),
  ADD CONSTRAINT "extraction_run_ends_once" CHECK (("state" IN ('SUCCEEDED', 'FAILED', 'CANCELLED')) = ("finished_at" IS NOT NULL)),
  ADD CONSTRAINT "extraction_run_says_why" CHECK (("state" IN ('FAILED', 'CANCELLED')) = ("refusal_kind" IS NOT NULL AND "refusal_message" IS NOT NULL));

-- A document is read once at a time.
CREATE UNIQUE INDEX "extraction_run_one_open" ON "extraction_run" ("document_id") WHERE "state" IN ('QUEUED', 'RUNNING');

-- Lists filter by the state of the last run. Only the last run of a document is ever open, so whatever changes is the last.
CREATE FUNCTION document_reading_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "document" SET "reading_state" = NEW."state" WHERE "id" = NEW."document_id";
  RETURN NULL;
END
$$;

CREATE TRIGGER "document_reading_state" AFTER INSERT OR UPDATE OF "state" ON "extraction_run"
  FOR EACH ROW EXECUTE FUNCTION document_reading_state();
