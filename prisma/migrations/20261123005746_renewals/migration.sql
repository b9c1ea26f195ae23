-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('PERIOD_END', 'RENEWAL', 'NOTICE_DEADLINE', 'NOTICE_SEND_BY', 'REDUCTION_DEADLINE', 'PRICE_LOCK_END', 'COMMITMENT_END', 'MODEL_RETIREMENT', 'CREDIT_CLAIM_DEADLINE', 'EVENT_EXIT_DEADLINE', 'EARLIEST_EXIT');

-- CreateEnum
CREATE TYPE "notice_purpose" AS ENUM ('STOP_RENEWAL', 'RENEW', 'END');

-- CreateEnum
CREATE TYPE "event_decision" AS ENUM ('DONE', 'DISMISSED');

-- CreateTable
CREATE TABLE "calendar_event" (
    "id" TEXT NOT NULL,
    "contract_id" UUID NOT NULL,
    "kind" "event_kind" NOT NULL,
    "period" INTEGER,
    "date" DATE NOT NULL,
    "last_day_to_act" DATE,
    "subject" TEXT,
    "until" DATE,
    "purpose" "notice_purpose",
    "amount_minor" BIGINT,
    "amount_currency" CHAR(3),
    "settled_on" DATE,
    "derivation" JSONB NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_on" DATE,
    "decision" "event_decision",
    "decision_reason" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unknown_date" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "missing" TEXT NOT NULL,
    "subject" TEXT,
    "prevents" "event_kind"[],
    "resolve_by" DATE,

    CONSTRAINT "unknown_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "day" DATE NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "supplier_event" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "trigger" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "provision_id" UUID,
    "window" TEXT,
    "exited_on" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "supplier_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "given_notice" (
    "contract_id" UUID NOT NULL,
    "received_on" DATE NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "given_notice_pkey" PRIMARY KEY ("contract_id")
);

-- CreateTable
CREATE TABLE "calendar_subscription" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "filter" JSONB NOT NULL,
    "owner_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "calendar_event_contract_id_idx" ON "calendar_event"("contract_id");

-- CreateIndex
CREATE INDEX "calendar_event_date_id_idx" ON "calendar_event"("date", "id");

-- CreateIndex
CREATE INDEX "calendar_event_last_day_to_act_id_idx" ON "calendar_event"("last_day_to_act", "id");

-- CreateIndex
CREATE INDEX "calendar_event_decided_by_idx" ON "calendar_event"("decided_by");

-- CreateIndex
CREATE INDEX "unknown_date_contract_id_idx" ON "unknown_date"("contract_id");

-- CreateIndex
CREATE INDEX "supplier_event_contract_id_idx" ON "supplier_event"("contract_id");

-- CreateIndex
CREATE INDEX "supplier_event_provision_id_idx" ON "supplier_event"("provision_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_subscription_secret_hash_key" ON "calendar_subscription"("secret_hash");

-- CreateIndex
CREATE INDEX "calendar_subscription_owner_id_id_idx" ON "calendar_subscription"("owner_id", "id");

-- AddForeignKey
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unknown_date" ADD CONSTRAINT "unknown_date_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_event" ADD CONSTRAINT "supplier_event_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_event" ADD CONSTRAINT "supplier_event_provision_id_fkey" FOREIGN KEY ("provision_id") REFERENCES "provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "given_notice" ADD CONSTRAINT "given_notice_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_subscription" ADD CONSTRAINT "calendar_subscription_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What may never be, whatever program writes. `is_money` came with the register.
ALTER TABLE "calendar_event"
  ADD CONSTRAINT "calendar_event_amount_check" CHECK (is_money("amount_minor", "amount_currency")),
  ADD CONSTRAINT "calendar_event_sequence_check" CHECK ("sequence" >= 0 AND "version" >= 1),
  ADD CONSTRAINT "calendar_event_period_check" CHECK ("period" >= 0),
  -- Whoever decides is named, says when, and why nothing is to be done.
  ADD CONSTRAINT "calendar_event_decision_check" CHECK (
    ("decision" IS NULL) = ("decided_by" IS NULL) AND ("decision" IS NULL) = ("decided_at" IS NULL)
    AND ("decision" IS DISTINCT FROM 'DISMISSED' OR coalesce(btrim("decision_reason") <> '', false)));

ALTER TABLE "supplier_event"
  ADD CONSTRAINT "supplier_event_trigger_check" CHECK (btrim("trigger") <> ''),
  ADD CONSTRAINT "supplier_event_window_check" CHECK ("window" ~ '^P[0-9]{1,5}(BD|D|W|M|Y)$'),
  ADD CONSTRAINT "supplier_event_exit_check" CHECK ("exited_on" >= "received_on"),
  ADD CONSTRAINT "supplier_event_version_check" CHECK ("version" >= 1);

ALTER TABLE "given_notice" ADD CONSTRAINT "given_notice_version_check" CHECK ("version" >= 1);

ALTER TABLE "calendar_subscription" ADD CONSTRAINT "calendar_subscription_name_check" CHECK (btrim("name") <> '');
