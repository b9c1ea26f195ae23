-- CreateEnum
CREATE TYPE "contract_kind" AS ENUM ('MASTER_AGREEMENT', 'ORDER_FORM', 'AMENDMENT', 'SERVICE_LEVEL_AGREEMENT', 'DATA_PROCESSING_AGREEMENT', 'PRIVATE_PRICING', 'ONLINE_TERMS');

-- CreateEnum
CREATE TYPE "contract_status" AS ENUM ('DRAFT', 'IN_REVIEW', 'ACTIVE', 'NOTICE_GIVEN', 'EXPIRED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "renewal_type" AS ENUM ('NONE', 'EXPRESS', 'AUTOMATIC', 'EVERGREEN');

-- CreateEnum
CREATE TYPE "notice_anchor" AS ENUM ('BEFORE_END', 'BEFORE_RENEWAL', 'ANY_TIME');

-- CreateEnum
CREATE TYPE "notice_direction" AS ENUM ('BY_CUSTOMER', 'BY_SUPPLIER', 'BY_EITHER');

-- CreateEnum
CREATE TYPE "sla_metric" AS ENUM ('UPTIME', 'LATENCY', 'THROUGHPUT', 'ERROR_RATE', 'SUPPORT_RESPONSE');

-- CreateEnum
CREATE TYPE "sla_window" AS ENUM ('MONTH', 'QUARTER', 'YEAR');

-- CreateEnum
CREATE TYPE "claim_anchor" AS ENUM ('INCIDENT', 'WINDOW_END');

-- CreateEnum
CREATE TYPE "commitment_category" AS ENUM ('SPEND', 'CAPACITY');

-- CreateEnum
CREATE TYPE "shortfall_rule" AS ENUM ('INVOICE', 'FORFEIT', 'PREPAY', 'ROLLOVER');

-- CreateEnum
CREATE TYPE "overflow_rule" AS ENUM ('REJECT', 'QUEUE', 'PAYG', 'DOWNGRADE');

-- CreateEnum
CREATE TYPE "capacity_guarantee" AS ENUM ('NONE', 'QUOTA', 'RESERVED');

-- CreateEnum
CREATE TYPE "bound_party" AS ENUM ('supplier', 'customer', 'either');

-- CreateEnum
CREATE TYPE "contact_purpose" AS ENUM ('LEGAL_NOTICES', 'BILLING', 'TECHNICAL');

-- CreateEnum
CREATE TYPE "contact_side" AS ENUM ('SUPPLIER', 'CUSTOMER');

-- CreateEnum
CREATE TYPE "supplier_kind" AS ENUM ('MODEL_LAB', 'HYPERSCALER', 'GPU_CLOUD', 'RESELLER', 'APPLICATION_VENDOR');

-- CreateEnum
CREATE TYPE "upstream_role" AS ENUM ('MODELS', 'HOSTING');

-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "contract_kind" NOT NULL,
    "status" "contract_status" NOT NULL DEFAULT 'DRAFT',
    "supplier_id" UUID NOT NULL,
    "parent_id" UUID,
    "amends_id" UUID,
    "head_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "supplier_entity" TEXT,
    "customer_entity" TEXT,
    "owner_id" UUID,
    "business_unit" TEXT,
    "currency" CHAR(3),
    "total_value_minor" BIGINT,
    "total_value_currency" CHAR(3),
    "annual_value_minor" BIGINT,
    "annual_value_currency" CHAR(3),
    "tags" TEXT[],
    "signed_on" DATE,
    "ends_on" DATE,
    "in_use" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_service" (
    "contract_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,

    CONSTRAINT "contract_service_pkey" PRIMARY KEY ("contract_id","service_id")
);

-- CreateTable
CREATE TABLE "term_and_renewal" (
    "contract_id" UUID NOT NULL,
    "effective_on" DATE,
    "initial_term" TEXT,
    "ends_on" DATE,
    "renewal" "renewal_type",
    "renewal_term" TEXT,
    "max_renewals" INTEGER,
    "notice_period" TEXT,
    "notice_anchor" "notice_anchor",
    "notice_direction" "notice_direction",
    "notice_method" TEXT,
    "notice_address" TEXT,
    "deemed_receipt_after" TEXT,
    "deemed_receipt_channel" TEXT,
    "reduction_notice" TEXT,
    "business_days_of" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "term_and_renewal_pkey" PRIMARY KEY ("contract_id")
);

-- CreateTable
CREATE TABLE "service_level" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "service_id" UUID,
    "metric" "sla_metric" NOT NULL,
    "target" DECIMAL(12,4) NOT NULL,
    "unit" TEXT NOT NULL,
    "window" "sla_window",
    "scope" TEXT,
    "downtime_rule" TEXT,
    "exclusions" TEXT,
    "credit_bands" JSONB NOT NULL DEFAULT '[]',
    "claim_within" TEXT,
    "claim_anchor" "claim_anchor",
    "sole_remedy" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_level_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_breach" (
    "id" UUID NOT NULL,
    "service_level_id" UUID NOT NULL,
    "occurred_on" DATE NOT NULL,
    "measured" DECIMAL(12,4),
    "note" TEXT,
    "claimed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sla_breach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_lock" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "service_id" UUID,
    "sku" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "price_amount" DECIMAL(27,12),
    "price_currency" CHAR(3),
    "valid_from" DATE,
    "valid_to" DATE,
    "increase_cap_percent" DECIMAL(7,4),
    "covers_successors" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_lock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "service_id" UUID,
    "category" "commitment_category" NOT NULL,
    "amount_minor" BIGINT,
    "amount_currency" CHAR(3),
    "quantity" DECIMAL(27,12),
    "unit" TEXT,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "model" TEXT,
    "model_retires_on" DATE,
    "shortfall" "shortfall_rule",
    "overflow" "overflow_rule",
    "guarantee" "capacity_guarantee",
    "what_counts" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consumption" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "amount_minor" BIGINT,
    "amount_currency" CHAR(3),
    "quantity" DECIMAL(27,12),
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consumption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provision" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "party" "bound_party",
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_contact" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "side" "contact_side" NOT NULL,
    "purpose" "contact_purpose" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "postal_address" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supplier" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "supplier_kind" NOT NULL,
    "legal_entities" TEXT[],
    "website" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "supplier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "model_families" TEXT[],
    "regions" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upstream_dependency" (
    "dependent_id" UUID NOT NULL,
    "upstream_id" UUID NOT NULL,
    "role" "upstream_role" NOT NULL,

    CONSTRAINT "upstream_dependency_pkey" PRIMARY KEY ("dependent_id","upstream_id","role")
);

-- CreateTable
CREATE TABLE "catalogue_entry" (
    "slug" TEXT NOT NULL,
    "seeded_version" INTEGER NOT NULL,

    CONSTRAINT "catalogue_entry_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE UNIQUE INDEX "contract_reference_key" ON "contract"("reference");

-- CreateIndex
CREATE INDEX "contract_head_id_idx" ON "contract"("head_id");

-- CreateIndex
CREATE INDEX "contract_parent_id_idx" ON "contract"("parent_id");

-- CreateIndex
CREATE INDEX "contract_amends_id_idx" ON "contract"("amends_id");

-- CreateIndex
CREATE INDEX "contract_supplier_id_status_idx" ON "contract"("supplier_id", "status");

-- CreateIndex
CREATE INDEX "contract_owner_id_idx" ON "contract"("owner_id");

-- CreateIndex
CREATE INDEX "contract_business_unit_idx" ON "contract"("business_unit");

-- CreateIndex
CREATE INDEX "contract_status_idx" ON "contract"("status");

-- CreateIndex
CREATE INDEX "contract_tags_idx" ON "contract" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "contract_title_id_idx" ON "contract"("title", "id");

-- CreateIndex
CREATE INDEX "contract_updated_at_id_idx" ON "contract"("updated_at", "id");

-- CreateIndex
CREATE INDEX "contract_ends_on_id_idx" ON "contract"("ends_on", "id");

-- CreateIndex
CREATE INDEX "contract_ends_on_latest_idx" ON "contract"("ends_on" DESC NULLS LAST, "id" DESC);

-- CreateIndex
CREATE INDEX "contract_annual_value_currency_annual_value_minor_id_idx" ON "contract"("annual_value_currency", "annual_value_minor", "id");

-- CreateIndex
CREATE INDEX "contract_annual_value_highest_idx" ON "contract"("annual_value_currency" DESC NULLS LAST, "annual_value_minor" DESC NULLS LAST, "id" DESC);

-- CreateIndex
CREATE INDEX "contract_reference_title_idx" ON "contract" USING GIN ("reference" gin_trgm_ops, "title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "contract_service_service_id_idx" ON "contract_service"("service_id");

-- CreateIndex
CREATE INDEX "service_level_contract_id_idx" ON "service_level"("contract_id");

-- CreateIndex
CREATE INDEX "service_level_service_id_idx" ON "service_level"("service_id");

-- CreateIndex
CREATE INDEX "sla_breach_service_level_id_idx" ON "sla_breach"("service_level_id");

-- CreateIndex
CREATE INDEX "price_lock_contract_id_idx" ON "price_lock"("contract_id");

-- CreateIndex
CREATE INDEX "price_lock_service_id_idx" ON "price_lock"("service_id");

-- CreateIndex
CREATE INDEX "commitment_contract_id_idx" ON "commitment"("contract_id");

-- CreateIndex
CREATE INDEX "commitment_service_id_idx" ON "commitment"("service_id");

-- CreateIndex
CREATE UNIQUE INDEX "consumption_commitment_id_period_from_period_to_source_key" ON "consumption"("commitment_id", "period_from", "period_to", "source");

-- CreateIndex
CREATE INDEX "provision_contract_id_key_idx" ON "provision"("contract_id", "key");

-- CreateIndex
CREATE INDEX "notice_contact_contract_id_idx" ON "notice_contact"("contract_id");

-- CreateIndex
CREATE UNIQUE INDEX "supplier_slug_key" ON "supplier"("slug");

-- CreateIndex
CREATE INDEX "supplier_name_id_idx" ON "supplier"("name", "id");

-- CreateIndex
CREATE INDEX "supplier_name_idx" ON "supplier" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "service_slug_key" ON "service"("slug");

-- CreateIndex
CREATE INDEX "service_supplier_id_name_id_idx" ON "service"("supplier_id", "name", "id");

-- CreateIndex
CREATE INDEX "service_name_id_idx" ON "service"("name", "id");

-- CreateIndex
CREATE INDEX "service_name_idx" ON "service" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "upstream_dependency_upstream_id_idx" ON "upstream_dependency"("upstream_id");

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_amends_id_fkey" FOREIGN KEY ("amends_id") REFERENCES "contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_service" ADD CONSTRAINT "contract_service_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_service" ADD CONSTRAINT "contract_service_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_and_renewal" ADD CONSTRAINT "term_and_renewal_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_level" ADD CONSTRAINT "service_level_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_level" ADD CONSTRAINT "service_level_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_breach" ADD CONSTRAINT "sla_breach_service_level_id_fkey" FOREIGN KEY ("service_level_id") REFERENCES "service_level"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_lock" ADD CONSTRAINT "price_lock_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_lock" ADD CONSTRAINT "price_lock_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consumption" ADD CONSTRAINT "consumption_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision" ADD CONSTRAINT "provision_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_contact" ADD CONSTRAINT "notice_contact_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upstream_dependency" ADD CONSTRAINT "upstream_dependency_dependent_id_fkey" FOREIGN KEY ("dependent_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upstream_dependency" ADD CONSTRAINT "upstream_dependency_upstream_id_fkey" FOREIGN KEY ("upstream_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the register may never hold, whoever writes to it.

-- Durations are one amount of one unit (ISO 8601), business days written P5BD.
CREATE FUNCTION is_duration(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value IS NULL OR value ~ '^P[0-9]{1,5}(BD|D|W|M|Y)$';

-- An amount and its currency are known together or not at all.
CREATE FUNCTION is_money(minor bigint, currency text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (minor IS NULL) = (currency IS NULL)
    AND coalesce(minor BETWEEN 0 AND 9007199254740991, true)
    AND coalesce(currency ~ '^[A-Z]{3}$', true);

CREATE FUNCTION is_percent(value numeric) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(value BETWEEN 0 AND 100, true);

-- A tag is short, trimmed, and given once.
CREATE FUNCTION are_tags(tags text[]) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN cardinality(tags) <= 50
    AND array_position(tags, NULL) IS NULL
    AND (SELECT count(DISTINCT tag) = count(*) AND coalesce(bool_and(tag = btrim(tag) AND length(tag) BETWEEN 1 AND 40), true)
         FROM unnest(tags) AS tag);

-- Credit bands: percentages, each target once.
CREATE FUNCTION are_credit_bands(bands jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN jsonb_typeof(bands) <> 'array' THEN false ELSE
    (SELECT count(DISTINCT band -> 'below') = count(*)
        AND coalesce(bool_and(coalesce(
          CASE WHEN jsonb_typeof(band -> 'below') = 'number' AND jsonb_typeof(band -> 'credit') = 'number'
               THEN is_percent((band ->> 'below')::numeric) AND is_percent((band ->> 'credit')::numeric) END, false)), true)
     FROM jsonb_array_elements(bands) AS band) END;

ALTER TABLE supplier
  ADD CONSTRAINT supplier_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  ADD CONSTRAINT supplier_name_check CHECK (btrim(name) <> ''),
  ADD CONSTRAINT supplier_version_check CHECK (version >= 1);

ALTER TABLE service
  ADD CONSTRAINT service_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  ADD CONSTRAINT service_name_check CHECK (btrim(name) <> ''),
  ADD CONSTRAINT service_version_check CHECK (version >= 1);

ALTER TABLE upstream_dependency
  ADD CONSTRAINT upstream_dependency_not_itself_check CHECK (dependent_id <> upstream_id);

ALTER TABLE contract
  ADD CONSTRAINT contract_reference_check CHECK (btrim(reference) <> '' AND length(reference) <= 300),
  ADD CONSTRAINT contract_title_check CHECK (btrim(title) <> '' AND length(title) <= 300),
  ADD CONSTRAINT contract_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT contract_total_value_check CHECK (is_money(total_value_minor, total_value_currency)),
  ADD CONSTRAINT contract_annual_value_check CHECK (is_money(annual_value_minor, annual_value_currency)),
  ADD CONSTRAINT contract_tags_check CHECK (are_tags(tags)),
  ADD CONSTRAINT contract_amends_check CHECK (amends_id IS NULL OR kind = 'AMENDMENT'),
  ADD CONSTRAINT contract_amendment_check CHECK (kind <> 'AMENDMENT' OR parent_id IS NOT NULL),
  ADD CONSTRAINT contract_version_check CHECK (version >= 1);

ALTER TABLE term_and_renewal
  ADD CONSTRAINT term_and_renewal_dates_check CHECK (effective_on <= ends_on),
  ADD CONSTRAINT term_and_renewal_durations_check CHECK (
    is_duration(initial_term) AND is_duration(renewal_term) AND is_duration(notice_period)
    AND is_duration(deemed_receipt_after) AND is_duration(reduction_notice)),
  ADD CONSTRAINT term_and_renewal_lengths_check CHECK (initial_term !~ '^P0+[A-Z]' AND renewal_term !~ '^P0+[A-Z]'),
  ADD CONSTRAINT term_and_renewal_max_renewals_check CHECK (max_renewals BETWEEN 0 AND 1000),
  ADD CONSTRAINT term_and_renewal_business_days_of_check CHECK (business_days_of ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  ADD CONSTRAINT term_and_renewal_version_check CHECK (version >= 1);

ALTER TABLE service_level
  ADD CONSTRAINT service_level_target_check CHECK (target >= 0),
  ADD CONSTRAINT service_level_percent_check CHECK (metric NOT IN ('UPTIME', 'ERROR_RATE') OR is_percent(target)),
  ADD CONSTRAINT service_level_unit_check CHECK (btrim(unit) <> ''),
  ADD CONSTRAINT service_level_credit_bands_check CHECK (are_credit_bands(credit_bands)),
  ADD CONSTRAINT service_level_claim_within_check CHECK (is_duration(claim_within)),
  ADD CONSTRAINT service_level_version_check CHECK (version >= 1);

ALTER TABLE sla_breach
  ADD CONSTRAINT sla_breach_dates_check CHECK (occurred_on <= claimed_on),
  ADD CONSTRAINT sla_breach_measured_check CHECK (measured >= 0),
  ADD CONSTRAINT sla_breach_version_check CHECK (version >= 1);

ALTER TABLE price_lock
  ADD CONSTRAINT price_lock_dates_check CHECK (valid_from <= valid_to),
  ADD CONSTRAINT price_lock_price_check CHECK (
    (price_amount IS NULL) = (price_currency IS NULL) AND coalesce(price_amount >= 0, true)
    AND coalesce(price_currency ~ '^[A-Z]{3}$', true)),
  ADD CONSTRAINT price_lock_increase_cap_check CHECK (is_percent(increase_cap_percent)),
  ADD CONSTRAINT price_lock_names_check CHECK (btrim(sku) <> '' AND btrim(unit) <> ''),
  ADD CONSTRAINT price_lock_version_check CHECK (version >= 1);

ALTER TABLE commitment
  ADD CONSTRAINT commitment_dates_check CHECK (period_from <= period_to),
  ADD CONSTRAINT commitment_amount_check CHECK (is_money(amount_minor, amount_currency) AND coalesce(amount_minor > 0, true)),
  ADD CONSTRAINT commitment_spend_check CHECK (
    category <> 'SPEND' OR (amount_minor IS NOT NULL AND quantity IS NULL AND unit IS NULL)),
  ADD CONSTRAINT commitment_capacity_check CHECK (
    category <> 'CAPACITY' OR coalesce(quantity > 0 AND btrim(unit) <> '', false)),
  ADD CONSTRAINT commitment_version_check CHECK (version >= 1);

ALTER TABLE consumption
  ADD CONSTRAINT consumption_dates_check CHECK (period_from <= period_to),
  ADD CONSTRAINT consumption_amount_check CHECK (is_money(amount_minor, amount_currency)),
  ADD CONSTRAINT consumption_quantity_check CHECK (quantity >= 0),
  ADD CONSTRAINT consumption_something_check CHECK (amount_minor IS NOT NULL OR quantity IS NOT NULL),
  ADD CONSTRAINT consumption_source_check CHECK (btrim(source) <> '');

ALTER TABLE provision
  ADD CONSTRAINT provision_key_check CHECK (key ~ '^[a-z][a-z_]{1,59}$'),
  ADD CONSTRAINT provision_version_check CHECK (version >= 1);

ALTER TABLE notice_contact
  ADD CONSTRAINT notice_contact_name_check CHECK (btrim(name) <> ''),
  ADD CONSTRAINT notice_contact_address_check CHECK (email IS NOT NULL OR postal_address IS NOT NULL),
  ADD CONSTRAINT notice_contact_email_check CHECK (email ~ '^[^[:space:]@]{1,64}@[^[:space:]@]{1,255}$'),
  ADD CONSTRAINT notice_contact_version_check CHECK (version >= 1);

-- A family is a tree, and every document of it knows the top. Two people may move two branches at once, each below the
-- other: the lock lets the second see what the first has done.
CREATE FUNCTION contract_family() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head uuid;
BEGIN
  -- An edit that moves nothing waits for nobody.
  IF TG_OP = 'UPDATE'
    AND (NEW.parent_id, NEW.amends_id, NEW.head_id) IS NOT DISTINCT FROM (OLD.parent_id, OLD.amends_id, OLD.head_id)
  THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(7236478);
  IF NEW.parent_id IS NULL THEN
    NEW.head_id := NEW.id;
  ELSE
    IF EXISTS (
      WITH RECURSIVE above AS (
        SELECT NEW.parent_id AS id
        UNION
        SELECT contract.parent_id FROM contract JOIN above ON contract.id = above.id WHERE contract.parent_id IS NOT NULL
      )
      SELECT FROM above WHERE id = NEW.id
    ) THEN
      RAISE EXCEPTION 'contract % would be above its own parent', NEW.reference
        USING ERRCODE = 'check_violation', CONSTRAINT = 'contract_parent_circle_check';
    END IF;
    SELECT contract.head_id INTO head FROM contract WHERE contract.id = NEW.parent_id;
    NEW.head_id := coalesce(head, NEW.parent_id);
  END IF;
  IF NEW.amends_id IS NOT NULL AND EXISTS (
    WITH RECURSIVE amended AS (
      SELECT NEW.amends_id AS id
      UNION
      SELECT contract.amends_id FROM contract JOIN amended ON contract.id = amended.id WHERE contract.amends_id IS NOT NULL
    )
    SELECT FROM amended WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'contract % would amend itself', NEW.reference
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contract_amends_circle_check';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER contract_family
  BEFORE INSERT OR UPDATE OF parent_id, amends_id, head_id ON contract
  FOR EACH ROW EXECUTE FUNCTION contract_family();

-- A branch that moves takes everything below it to the new top.
CREATE FUNCTION contract_branch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE contract SET head_id = NEW.head_id WHERE parent_id = NEW.id AND head_id IS DISTINCT FROM NEW.head_id;
  RETURN NULL;
END $$;

CREATE TRIGGER contract_branch
  AFTER UPDATE OF parent_id, head_id ON contract
  FOR EACH ROW WHEN (OLD.head_id IS DISTINCT FROM NEW.head_id) EXECUTE FUNCTION contract_branch();
