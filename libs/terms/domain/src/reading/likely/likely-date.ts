import { datesIn, type StatedDate } from '../../values/dates.js';
import type { LikelyPlace, LikelyValue } from './likely-reader.js';

/** A mention may begin after the day of its date: "18t h day of August". */
const BEFORE = 40;
const AFTER = 60;

/** Dates beside signatures. */
const SIGNED = /\bdated?:{0,2} ?$/;

/** A day by which, until which or after which something happens is another one. */
const ANOTHER_DAY =
  /\b(?:no later than|not later than|latest|before|until|through|by|after|prior to|expir\w+ on|ends? on|due on)(?: the)? $/;

/** The day of effect or of a version, which need not be the day the contract was made. */
const NOT_MADE =
  /(?<!\b(?:made|into|executed|signed|and) )\b(?:effective|updated|modified|revised|published|version)\b[^.;]{0,40}$/;
/** Recitals tell how the contract came about. */
const RECITAL = /^\W{0,3}(?:[a-z0-9]{1,3}[.)] ?)?whereas\b/i;
/** The first day of a period: "April 15 through October 15". */
const BEGINS_PERIOD = /^,? (?:to|through|until|till)\b/;

/** Without such words beside it a date is none of effect: a contract may take effect on another day than it is made. */
const OF_EFFECT = /\b(?:as of|as from|effective|with effect|takes? effect|force|commenc\w+|begin\w*|start\w*)\b/;

/** A contract is made when the last of its parties signs: the latest of the dates that stand beside signatures. */
function lastSigned(window: string, dates: readonly StatedDate[], own: StatedDate): string {
  const beside = dates.filter(({ start }) => SIGNED.test(window.slice(Math.max(0, start - 8), start)));
  return beside.includes(own) ? beside.map(({ iso }) => iso).reduce((a, b) => (a > b ? a : b)) : own.iso;
}

/** The date that likely words name, or lie in. */
export const likelyDate =
  (key: 'agreement_date' | 'effective_date') =>
  ({ unit, statement, running, numericOrder }: LikelyPlace): LikelyValue | null => {
    const from = Math.max(0, statement.start - BEFORE);
    const window = running.text
      .slice(from, statement.end + AFTER)
      .toLowerCase()
      .replace(/\s/g, ' ');
    const start = statement.start - from;
    const end = statement.end - from;
    const dates = datesIn(window, numericOrder);
    const own = dates.find((date) => date.start < end && date.end > start);
    const before = window.slice(Math.max(0, (own?.start ?? 0) - 40), own?.start);
    if (own === undefined || RECITAL.test(unit.text) || BEGINS_PERIOD.test(window.slice(own.end, own.end + 12)))
      return null;
    if (ANOTHER_DAY.test(before) || (key === 'agreement_date' && NOT_MADE.test(before))) return null;
    if (key === 'effective_date' && !OF_EFFECT.test(before) && !OF_EFFECT.test(window.slice(own.end))) return null;
    const at = Math.max(0, statement.start - unit.start);
    return { key, value: lastSigned(window, dates, own), party: null, at };
  };
