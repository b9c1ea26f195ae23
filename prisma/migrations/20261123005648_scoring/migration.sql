-- CreateEnum
CREATE TYPE "flag_severity" AS ENUM ('INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "flag_state" AS ENUM ('OPEN', 'ACKNOWLEDGED', 'WAIVED', 'RESOLVED');

-- CreateTable
CREATE TABLE "policy" (
    "version" INTEGER NOT NULL,
    "thresholds" JSONB NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "severity" "flag_severity" NOT NULL,
    "severity_rank" SMALLINT NOT NULL,
    "state" "flag_state" NOT NULL DEFAULT 'OPEN',
    "statement" TEXT NOT NULL,
    "basis" JSONB NOT NULL,
    "what_to_do" TEXT NOT NULL,
    "act_by" DATE,
    "certainty" DOUBLE PRECISION NOT NULL,
    "opened_on" DATE NOT NULL,
    "resolved_on" DATE,
    "assigned_to" UUID,
    "decided_by" UUID,
    "decided_on" DATE,
    "decided_severity" "flag_severity",
    "reason" TEXT,
    "waived_until" DATE,
    "previous_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag_comment" (
    "id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_snapshot" (
    "contract_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "total" DOUBLE PRECISION,
    "certainty" DOUBLE PRECISION NOT NULL,
    "breakdown" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_snapshot_pkey" PRIMARY KEY ("contract_id","day")
);

-- CreateIndex
CREATE INDEX "flag_contract_id_rule_subject_id_idx" ON "flag"("contract_id", "rule", "subject", "id");

-- CreateIndex
CREATE INDEX "flag_severity_rank_act_by_id_idx" ON "flag"("severity_rank" DESC, "act_by", "id");

-- CreateIndex
CREATE INDEX "flag_state_severity_rank_act_by_id_idx" ON "flag"("state", "severity_rank" DESC, "act_by", "id");

-- CreateIndex
CREATE INDEX "flag_act_by_id_idx" ON "flag"("act_by", "id");

-- CreateIndex
CREATE INDEX "flag_assigned_to_idx" ON "flag"("assigned_to");

-- CreateIndex
CREATE INDEX "flag_decided_by_idx" ON "flag"("decided_by");

-- CreateIndex
CREATE INDEX "flag_previous_id_idx" ON "flag"("previous_id");

-- CreateIndex
CREATE INDEX "flag_comment_flag_id_id_idx" ON "flag_comment"("flag_id", "id");

-- CreateIndex
CREATE INDEX "flag_comment_person_id_idx" ON "flag_comment"("person_id");

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_changed_by_fkey" FOREIGN KEY ("changed_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_assigned_to_fkey" FOREIGN KEY ("assigned_to") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "flag"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_comment" ADD CONSTRAINT "flag_comment_flag_id_fkey" FOREIGN KEY ("flag_id") REFERENCES "flag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_comment" ADD CONSTRAINT "flag_comment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_snapshot" ADD CONSTRAINT "score_snapshot_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What may never be, whatever program writes.
ALTER TABLE "policy" ADD CONSTRAINT "policy_version_follows_standard" CHECK ("version" >= 2);

ALTER TABLE "flag"
  ADD CONSTRAINT "flag_severity_rank" CHECK (
    "severity_rank" = CASE "severity"
      WHEN 'INFO' THEN 0 WHEN 'LOW' THEN 1 WHEN 'MEDIUM' THEN 2 WHEN 'HIGH' THEN 3 WHEN 'CRITICAL' THEN 4
    END
  ),
  ADD CONSTRAINT "flag_certainty" CHECK ("certainty" BETWEEN 0 AND 1),
  ADD CONSTRAINT "flag_resolved" CHECK (("state" = 'RESOLVED') = ("resolved_on" IS NOT NULL)),
  ADD CONSTRAINT "flag_decision" CHECK (
    ("decided_by" IS NULL) = ("decided_on" IS NULL) AND ("decided_by" IS NULL) = ("decided_severity" IS NULL)
  ),
  -- Whoever waives says until when and why, and is named.
  ADD CONSTRAINT "flag_waiver" CHECK (
    "state" <> 'WAIVED' OR ("waived_until" IS NOT NULL AND "reason" IS NOT NULL AND "decided_by" IS NOT NULL)
  ),
  ADD CONSTRAINT "flag_acknowledged_by" CHECK ("state" <> 'ACKNOWLEDGED' OR "decided_by" IS NOT NULL);

-- One standing flag for one condition.
CREATE UNIQUE INDEX "flag_standing" ON "flag" ("contract_id", "rule", "subject") WHERE "state" <> 'RESOLVED';

ALTER TABLE "flag_comment" ADD CONSTRAINT "flag_comment_text" CHECK (length(trim("text")) BETWEEN 1 AND 4000);

ALTER TABLE "score_snapshot"
  ADD CONSTRAINT "score_snapshot_total" CHECK ("total" BETWEEN 0 AND 100),
  ADD CONSTRAINT "score_snapshot_certainty" CHECK ("certainty" BETWEEN 0 AND 1);
