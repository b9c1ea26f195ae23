-- CreateTable
CREATE TABLE "reporting_currency" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "currency" CHAR(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reporting_currency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "into" CHAR(3) NOT NULL,
    "rate" DECIMAL(24,12) NOT NULL,
    "on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "exchange_rate_currency_into_on_key" ON "exchange_rate"("currency", "into", "on");

ALTER TABLE "reporting_currency" ADD CONSTRAINT "reporting_currency_one" CHECK ("id" = 1);
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_rate" CHECK ("rate" > 0);
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_two" CHECK ("currency" <> "into");
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_source" CHECK (btrim("source") <> '' AND length("source") <= 200);
