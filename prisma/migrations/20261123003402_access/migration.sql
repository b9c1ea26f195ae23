-- CreateEnum
CREATE TYPE "role" AS ENUM ('ADMINISTRATOR', 'PROCUREMENT', 'FINANCE', 'LEGAL', 'VIEWER');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('FIRST_ADMINISTRATOR', 'SET_PASSWORD');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT,
    "deactivated_at" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "idle_until" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "scope" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "person_id" UUID,
    "secret_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" BYTEA NOT NULL,
    "failures" INTEGER NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),
    "forget_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "person_name" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "contract_id" UUID,
    "field" TEXT,
    "act" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "why" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_secret_hash_key" ON "session"("secret_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_secret_hash_key" ON "api_token"("secret_hash");

-- CreateIndex
CREATE INDEX "api_token_person_id_id_idx" ON "api_token"("person_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_secret_hash_key" ON "one_time_link"("secret_hash");

-- CreateIndex
CREATE INDEX "one_time_link_person_id_idx" ON "one_time_link"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_throttle_forget_at_idx" ON "sign_in_throttle"("forget_at");

-- CreateIndex
CREATE INDEX "audit_entry_record_type_record_id_id_idx" ON "audit_entry"("record_type", "record_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_contract_id_id_idx" ON "audit_entry"("contract_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_person_id_id_idx" ON "audit_entry"("person_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand from here.

ALTER TABLE "person"
  ADD CONSTRAINT "person_email_is_lower_case" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%' AND length("email") <= 254),
  ADD CONSTRAINT "person_name_is_not_empty" CHECK (length("name") BETWEEN 1 AND 120),
  ADD CONSTRAINT "person_password_is_hashed" CHECK ("password_hash" LIKE '$argon2id$%');

ALTER TABLE "session"
  ADD CONSTRAINT "session_ends" CHECK ("idle_until" <= "expires_at" AND "created_at" < "expires_at"),
  ADD CONSTRAINT "session_secret_is_hashed" CHECK (octet_length("secret_hash") = 32);

ALTER TABLE "api_token"
  ADD CONSTRAINT "api_token_ends" CHECK ("created_at" < "expires_at"),
  ADD CONSTRAINT "api_token_secret_is_hashed" CHECK (octet_length("secret_hash") = 32),
  ADD CONSTRAINT "api_token_has_scope" CHECK (cardinality("scope") > 0),
  ALTER COLUMN "scope" SET NOT NULL;

ALTER TABLE "one_time_link"
  ADD CONSTRAINT "one_time_link_has_target" CHECK (("purpose" = 'FIRST_ADMINISTRATOR') = ("person_id" IS NULL)),
  ADD CONSTRAINT "one_time_link_secret_is_hashed" CHECK (octet_length("secret_hash") = 32);

-- History is only ever added to, whatever a later program tries.
CREATE FUNCTION "refuse_to_rewrite_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Entries of the history are neither changed nor removed.' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "audit_entry_stays" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_to_rewrite_history"();
