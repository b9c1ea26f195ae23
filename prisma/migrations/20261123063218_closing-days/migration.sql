-- CreateTable
CREATE TABLE "closing_day" (
    "id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "closing_day_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "closing_day_date_key" ON "closing_day"("date");

ALTER TABLE "closing_day" ADD CONSTRAINT "closing_day_reason" CHECK (btrim("reason") <> '' AND length("reason") <= 120);
