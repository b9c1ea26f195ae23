// Values that the reader of terms gives, against the normalised answers of experts.

const UNKNOWN = null;

/** "6/21/1999" as 1999-06-21; null where a part is blanked out or it is no date. */
export function dayOf(answer) {
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(answer.trim()) ?? [];
  if (year === undefined) return UNKNOWN;
  // No month is the thirteenth: such an answer puts the day first.
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  const full = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const UNITS = { day: 'D', week: 'W', month: 'M', year: 'Y' };

const laterBy = (day, years) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/**
 * The expiration that answers give. Years of two digits were filled up to 1930 to 2029, so that a term of twenty years
 * from 2015 would end in 1935: what ends before it begins ends a hundred years later.
 */
export function endOf(answers) {
  const end = dayOf(answers['Expiration Date'] ?? '');
  const begin = dayOf(answers['Effective Date'] ?? '') ?? dayOf(answers['Agreement Date'] ?? '');
  return end !== null && begin !== null && end < begin && end < '1950' ? laterBy(end, 100) : end;
}

/** "successive 1 year" or "90 days" as a duration of days or months; null where it names none. */
export function lengthOf(answer) {
  const [, amount, unit] = /(\d+(?:\.\d+)?)\)?\s*(?:business |calendar )?(day|week|month|year)s?/i.exec(answer) ?? [];
  if (unit === undefined) return UNKNOWN;
  // Half a year is six months.
  return unit.toLowerCase() === 'year'
    ? `P${Number(amount) * 12}M`
    : comparable(`P${amount}${UNITS[unit.toLowerCase()]}`);
}

/** Durations in one spelling: a year is twelve months, a week seven days. */
export function comparable(duration) {
  const [, amount, unit] = /^P(?:T)?(\d+)(BD|D|W|M|Y|H)$/.exec(String(duration)) ?? [];
  if (unit === 'Y') return `P${Number(amount) * 12}M`;
  if (unit === 'W') return `P${Number(amount) * 7}D`;
  return unit === 'BD' ? `P${amount}D` : String(duration);
}

const placesIn = (text) =>
  new Set(
    String(text)
      .toLowerCase()
      .replace(
        /\b(?:people's republic of|republic of|state of|commonwealth of|province of|the|of|and|laws?|hong kong sar)\b/g,
        ' ',
      )
      .match(/[a-z]{3,}/g) ?? [],
  );

/** A place counts when one names all the words of the other. */
function samePlace(value, answer) {
  const [given, expected] = [placesIn(value), placesIn(answer)];
  const [few, many] = given.size < expected.size ? [given, expected] : [expected, given];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

const nextDay = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A renewal for as long as the initial term is as long as that term. */
const renewalOf = (value, terms) =>
  value === 'same_as_initial_term' ? terms.find(({ key }) => key === 'initial_term')?.value : value;

/** The terms that are compared: category, key, what the answers say, and whether a value says the same. */
const COMPARED = [
  { category: 'Agreement Date', key: 'agreement_date', expected: dayOf, same: (value, day) => value === day },
  { category: 'Effective Date', key: 'effective_date', expected: dayOf, same: (value, day) => value === day },
  {
    category: 'Expiration Date',
    key: 'expiration_date',
    expected: (_, answers) => endOf(answers),
    // "Perpetual" answers that there is no such day.
    isNone: (answer) => /^perpetual/i.test(answer.trim()),
    // The answers name the anniversary, on which a term no longer runs; the reader names its last day.
    same: (value, day) => value === day || nextDay(value) === day,
  },
  {
    category: 'Renewal Term',
    key: 'renewal_term',
    expected: lengthOf,
    same: (value, one, terms) => comparable(renewalOf(value, terms)) === one,
  },
  {
    category: 'Notice Period to Terminate Renewal',
    key: 'non_renewal_notice',
    expected: lengthOf,
    same: (value, one) => comparable(value?.duration ?? value) === one,
  },
  {
    category: 'Governing Law',
    key: 'governing_law',
    // "[]" stands for a place that was blanked out.
    expected: (answer) => (/[a-z]/i.test(answer) ? answer.trim() : UNKNOWN),
    same: samePlace,
  },
];

const emptyTally = () => ({ right: 0, wrong: 0, missed: 0, invented: 0, silent: 0 });

/** Counts values of one document's terms against its answers. */
export function countValues(tallies, terms, { pieces, answers }) {
  for (const { category, key, expected, same, isNone } of COMPARED) {
    const tally = (tallies[category] ??= emptyTally());
    const own = terms.filter((term) => term.key === key);
    const said = answers[category] ?? '';
    const answer = expected(said, answers);
    const isStated = isNone?.(said) !== true && (pieces[category].length > 0 || said.trim() !== '');
    if (answer === UNKNOWN) {
      // An answer without a value, such as a date left blank, is neither found nor missed.
      if (!isStated) tally[own.length > 0 ? 'invented' : 'silent'] += 1;
    } else if (own.length === 0) tally.missed += 1;
    else tally[own.some(({ value }) => same(value, answer, terms)) ? 'right' : 'wrong'] += 1;
  }
}

/** Lines of a table of values. */
export function valueLines(tallies) {
  const share = (part, whole) => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));
  return Object.entries(tallies).map(([category, { right, wrong, missed, invented, silent }]) => {
    const stated = right + wrong + missed;
    return `${category.padEnd(36)} right ${share(right, stated)} of ${String(stated).padStart(3)}  wrong ${String(wrong).padStart(3)}  missed ${String(missed).padStart(3)}  invented ${String(invented).padStart(3)} of ${String(invented + silent).padStart(3)}`;
  });
}
