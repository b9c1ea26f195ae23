-- CreateEnum
CREATE TYPE "notification_kind" AS ENUM ('NOTICE_TO_SEND', 'ENDING', 'CLAIM_CLOSING', 'FLAG_RAISED', 'FLAG_GIVEN', 'TERMS_CHANGED', 'REVIEW_WAITING', 'DOCUMENT_UNREADABLE');

-- CreateEnum
CREATE TYPE "notification_scope" AS ENUM ('OWN', 'ALL');

-- CreateEnum
CREATE TYPE "mail_rhythm" AS ENUM ('AT_ONCE', 'DAILY');

-- CreateTable
CREATE TABLE "notification_preferences" (
    "person_id" UUID NOT NULL,
    "scope" "notification_scope" NOT NULL,
    "lead_days" INTEGER[],
    "least_severity" "flag_severity" NOT NULL,
    "in_app" "notification_kind"[],
    "by_email" "notification_kind"[],
    "rhythm" "mail_rhythm" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notification_preferences_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "day" DATE NOT NULL,
    "lead_days" INTEGER,
    "severity" "flag_severity",
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "detail" TEXT,
    "contract_id" UUID,
    "event_id" TEXT,
    "flag_id" UUID,
    "document_id" UUID,
    "in_app" BOOLEAN NOT NULL,
    "by_email" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_day" (
    "day" DATE NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notification_day_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "notification_person_id_created_at_id_idx" ON "notification"("person_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notification_contract_id_idx" ON "notification"("contract_id");

-- CreateIndex
CREATE INDEX "notification_event_id_idx" ON "notification"("event_id");

-- CreateIndex
CREATE INDEX "notification_flag_id_idx" ON "notification"("flag_id");

-- CreateIndex
CREATE INDEX "notification_document_id_idx" ON "notification"("document_id");

-- CreateIndex
CREATE INDEX "notification_created_at_idx" ON "notification"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notification_person_id_key_key" ON "notification"("person_id", "key");

-- AddForeignKey
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "calendar_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_flag_id_fkey" FOREIGN KEY ("flag_id") REFERENCES "flag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "notification_preferences"
  ADD CONSTRAINT "notification_preferences_lead_days_check" CHECK (
    cardinality("lead_days") BETWEEN 1 AND 6 AND array_position("lead_days", NULL) IS NULL
    AND 0 <= ALL ("lead_days") AND 365 >= ALL ("lead_days")),
  ADD CONSTRAINT "notification_preferences_version_check" CHECK ("version" >= 1);

ALTER TABLE "notification"
  ADD CONSTRAINT "notification_words_check" CHECK (btrim("key") <> '' AND btrim("title") <> '' AND btrim("about") <> ''),
  ADD CONSTRAINT "notification_lead_days_check" CHECK ("lead_days" BETWEEN 0 AND 365),
  -- Told somewhere, and leads somewhere.
  ADD CONSTRAINT "notification_channel_check" CHECK ("in_app" OR "by_email"),
  ADD CONSTRAINT "notification_target_check" CHECK (
    num_nonnulls("contract_id", "event_id", "flag_id", "document_id") > 0),
  ADD CONSTRAINT "notification_read_check" CHECK ("read_at" IS NULL OR "in_app"),
  ADD CONSTRAINT "notification_mailed_check" CHECK ("mailed_at" IS NULL OR "by_email");

-- What the bell counts, and what mail is to be made of: few rows of many.
CREATE INDEX "notification_unread_idx" ON "notification" ("person_id") WHERE "read_at" IS NULL AND "in_app";
CREATE INDEX "notification_to_mail_idx" ON "notification" ("person_id") WHERE "mailed_at" IS NULL AND "by_email";
