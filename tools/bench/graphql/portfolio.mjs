// A portfolio of any size in an empty database: families of a head and three documents, dates and values spread out.

const ROWS = `
  INSERT INTO contract (
    id, reference, title, kind, status, supplier_id, parent_id, business_unit, currency,
    annual_value_minor, annual_value_currency, tags, ends_on, updated_at
  )
  SELECT
    gen_random_uuid(),
    'BENCH-' || lpad(n::text, 6, '0'),
    'Agreement ' || n || ' on model services',
    (ARRAY['MASTER_AGREEMENT', 'ORDER_FORM', 'PRIVATE_PRICING', 'AMENDMENT'])[(n - 1) % 4 + 1]::contract_kind,
    (ARRAY['ACTIVE', 'ACTIVE', 'ACTIVE', 'EXPIRED', 'DRAFT'])[n % 5 + 1]::contract_status,
    suppliers.ids[((n - 1) / 4) % cardinality(suppliers.ids) + 1],
    head.id,
    'Unit ' || n % 37,
    money.currency,
    (n * 7919 % 90000000)::bigint + 100000,
    money.currency,
    ARRAY['tag' || n % 11, 'area' || n % 5],
    CASE WHEN n % 17 = 0 THEN NULL ELSE date '2026-01-01' + (n * 31 % 1500) END,
    now()
  FROM generate_series(1, $1::int) AS n
  CROSS JOIN LATERAL (SELECT (ARRAY['USD', 'EUR', 'GBP'])[n % 3 + 1] AS currency) AS money
  CROSS JOIN (SELECT array_agg(id ORDER BY slug) AS ids FROM supplier) AS suppliers
  LEFT JOIN contract head ON head.reference = 'BENCH-' || lpad((n - (n - 1) % 4)::text, 6, '0')
  WHERE ((n - 1) % 4 = 0) = $2`;

/** Fills the register with `count` contracts of the suppliers that are there. */
export async function fillPortfolio(pool, count) {
  for (const areHeads of [true, false]) await pool.query(ROWS, [count, areHeads]);
  await pool.query('ANALYZE contract');
}
