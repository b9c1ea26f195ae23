// Whether a finding says what a label says: the leading figure of a compound value decides, free text counts by presence.

/** Durations in one spelling: a year is twelve months, a day 24 hours. */
function duration(text) {
  if (typeof text !== 'string') return text ?? null;
  const [, amount, unit] = /^P(?:T)?(\d+(?:\.\d+)?)(BD|D|W|M|Y|H)$/.exec(text) ?? [];
  if (amount === undefined) return text;
  if (text.startsWith('PT')) return Number(amount) % 24 === 0 ? `P${Number(amount) / 24}D` : text;
  return unit === 'Y' ? `P${Number(amount) * 12}M` : unit === 'W' ? `P${Number(amount) * 7}D` : text;
}

const words = (text) =>
  new Set(
    String(text)
      .toLowerCase()
      .replace(/[^a-z ]/g, ' ')
      .split(' ')
      .map((word) => word.replace(/s$/, ''))
      .filter((word) => word.length > 2 && !['the', 'these', 'and', 'applicable'].includes(word)),
  );
const share = (a, b) => [...a].some((word) => b.has(word));

function cap(value) {
  if (value === null || typeof value !== 'object') return String(value);
  const several = value.greater_of ?? value.lesser_of ?? value.lower_of;
  if (several) return several.map(cap).sort().join(' or ');
  if (value.months_of_fees !== undefined) return `${value.percent ?? 100}% of ${value.months_of_fees} months`;
  return value.amount === undefined ? Object.keys(value)[0] : `${value.amount} ${value.currency}`;
}

const places = (text) =>
  new Set(
    String(text)
      .toLowerCase()
      .match(
        /ireland|california|new york|delaware|china|singapore|france|germany|england|texas|washington|sweden|country of residence|[a-z]{5,}/g,
      ),
  );

/** What of a value must be right, by key; keys not listed have plain values. */
const LEADING = {
  non_renewal_notice: (value) => duration(value?.duration),
  reduction_window: (value) => duration(value?.duration),
  event_exit_window: (value) => duration(value?.duration),
  price_change_notice: (value) => duration(value?.duration),
  credit_claim_window: (value) => duration(value?.duration),
  retention: (value) => duration(value?.duration),
  data_return: (value) => duration(value?.window),
  unilateral_change: (value) => duration(value?.notice),
  uptime_slo: (value) => value?.percent ?? null,
  spend_commit: (value) => value?.amount ?? null,
  capacity_quantity: (value) => value?.quantity ?? value,
  model_retirement_notice: (value) =>
    JSON.stringify(Object.entries(value ?? {}).map(([stage, notice]) => [stage, duration(notice)])),
  liability_cap: cap,
  credit_table: (value) =>
    Array.isArray(value) ? JSON.stringify(value[0]) : (value?.multiple_of_fees_for_interruption ?? null),
  emergency_retirement: (value) => value?.right ?? null,
  subprocessor_notice: (value) =>
    duration(typeof value === 'string' ? value : (value?.notice ?? value?.objection ?? null)),
};

/** Keys whose value is free text: presence and party count. */
const FREE_TEXT = new Set([
  'notice_method',
  'suspension_right',
  'ip_indemnity',
  'price_lock',
  'downtime_definition',
  'fallback_right',
  'transition_assistance',
  'processing_region',
  'upstream_dependency',
  'support_response',
  'eligible_spend',
  'discount_tier',
  'escrow_stepin',
]);

const canonical = (key, value) => (LEADING[key] ? LEADING[key](value) : duration(value));

/** A short text of what is compared, for tables. */
export const leading = (key, value) => (FREE_TEXT.has(key) ? 'present' : String(canonical(key, value)));

/** Whether two values agree in what counts. */
export function agrees(key, value, expected) {
  if (FREE_TEXT.has(key)) return true;
  if (key === 'governing_law')
    return (
      share(places(value), places(expected)) &&
      [...places(expected)].filter((place) => places(value).has(place)).length >=
        Math.min(2, places(expected).size - 1, places(value).size)
    );
  if (key === 'order_of_precedence')
    return Array.isArray(value) && Array.isArray(expected) && share(words(value[0]), words(expected[0]));
  if (key === 'output_ownership' && /model terms|other terms/.test(`${value}${expected}`))
    return /terms/.test(String(value)) && /terms/i.test(String(expected));
  return canonical(key, value) === canonical(key, expected);
}
