import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { looseDurationsIn, type StatedDuration } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type Strength } from '../claim.js';

const AUTOMATIC =
  /\b(?:renew(?:s|ed)? tacitly|tacit(?:ly)? (?:renew|extend)|tacit (?:renewal|extension)|extends itself|renews itself)|\b(?:auto(?:matic(?:ally)?)?[- ]?(?:be )?(?:renew|extend)|(?:renew(?:s|ed)?|extend(?:s|ed)?|rolls? over|continues?) (?:[a-z]+ ){0,3}automatically|automatic(?:ally)? (?:successive )?(?:renewal|extension)|auto-?renew)|\b(?:shall|will) (?:thereafter )?(?:be )?(?:renew|extend)(?:ed)?\b[^\n]{0,160}\bunless\b|\brenew(?:s|ed)? for (?:successive|additional|consecutive|further)\b[^\n]{0,120}\bunless\b|\b(?:is|are|be) (?:each time |in each case |thereafter )?(?:renewed|extended|prolonged) (?:by|for)\b[^\n]{0,120}\bunless\b|\b(?:renews?|recurs?|(?:subscriptions?|plans?|memberships?)\b[^;]{0,40}\bcontinues?)\b[^;]{0,60}\b(?:until|unless) (?:it is |they are )?(?:CUSTOMER |EITHER )?cancel|\brenews?\b[^\n]{0,120}\bunless\b[^\n]{0,60}\b(?:opts? out|cancel|notif|notice|terminat)|\brolls? over (?:for|into|to) (?:an?|another|the next|further|successive|additional)\b/;
const DENIED =
  /\b(?:not|no|nor|without|never|NEITHER)\b[^;]{0,25}\b(?:auto|renew)|\brenew(?:al)?s?\b[^;]{0,20}\bnot automatic/;
/** What is only mentioned, and unused units that roll over, renew nothing. */
const HEDGED =
  /\b(?:unused|unspent|credits?|tokens?|balance|minutes|commitment)\b[^;]{0,60}\brolls? over\b|\bincluding (?:any |all )?automatic (?:renewal|extension)|\bwhether\b[^\n]{0,40}\b(?:auto|renew)|\bif (?:the |CUSTOMER's )?[a-z ]{0,30}(?:auto-?renew|automatically renew)/;
const BY_AGREEMENT =
  /\b(?:may|can|shall only|will only|only) (?:only )?(?:be )?(?:renew|extend)(?:ed)?\b[^;]{0,80}\b(?:mutual|written (?:agreement|consent)|agree|sign|new order|in writing|option|election)|\boption to (?:renew|extend)|\bright to (?:renew|extend)|\brenew(?:al)?s?\b[^;]{0,60}\b(?:requires?|subject to|upon|only by|by) (?:(?:the|a|an|signing|execution of|new|separate|signed|further|additional) ){0,4}(?:mutual|written|express|order|agreement|amendment|quote|contract)|\bmay be (?:renewed|extended)\b(?! automatically)|\bunless\b[^;]{0,60}\bagree\w*\b[^;]{0,40}\b(?:extend|renew)|\bmutual(?:ly)? (?:written )?agree(?:ment)?[^;]{0,60}\b(?:renew|extend)/;
const NONE =
  /\b(?:no (?:right (?:of|to)|automatic) renew|(?:shall|will|do|does) not (?:automatically |auto-?)?renew|not (?:automatically )?renew|not renew(?:ed)? automatically|no renewal)\b|\b(?:agreement|contract|subscription|term)\b[^;]{0,40}\b(?:ends?|expires?|terminates?) automatically (?:at|on|upon) (?:the )?(?:end|expir|conclusion)/;
const EVERGREEN =
  /\b(?:agreement|terms|contract|addendum|term|terms of service|subscription)\b[^;]{0,230}\b(?:continue|remain|stay|in (?:full )?(?:force|effect)|effective)\b[^;]{0,80}\b(?:until|unless)(?: and until)?[^;]{0,60}\bterminat|\bindefinite(?:ly| (?:contract |time )?(?:term|period|time|duration))/;
/** What outlives a contract does not renew it. */
const OUTLIVES =
  /\b(?:surviv|confidentiality|obligations?|licen[sc]es?|provisions?)\b[^;]{0,80}\b(?:continue|remain|surviv)/;

/** "This agreement and the licence granted in it remain in effect until …" */
const OF_CONTRACT = /^(?:this|these|the) (?:agreement|terms|contract|addendum)\b[^;,]{0,50}\b(?:continue|remain)/;

/** A contract with a last day is not without end. */
const HAS_END =
  /\b(?:terminates?|expires?|ends?|until|through) (?:on |and including )?(?:the )?(?:\d|(?:january|february|march|april|june|july|august|september|october|november|december)\b|may \d)|\b(?:date|day) (?:that|which) is \d{1,3} (?:days|months?|years?) (?:after|from|following)\b/;
/** A fixed period has an end too, unless the contract goes on after it. */
const FIXED_PERIOD =
  /\bfor (?:an? |the )?(?:[a-z]+ ){0,2}(?:(?:period|term) of )?\d{1,3} (?:calendar )?(?:days|months|years?)\b(?![^\n]{0,200}\b(?:thereafter|after (?:that|which)|afterwards|and then|indefinite))/;

/** "Unless CUSTOMER notifies its intent to not renew": the exception denies nothing. */
const NOT_TO_RENEW = /\b(?:to not|not to) (?:be )?renew\w*/g;

function typeOf(whole: string): { readonly value: string; readonly strength: Strength } | null {
  const plain = whole.replace(NOT_TO_RENEW, 'to end');
  if (NONE.test(plain) && !/\bunless\b[^\n]{0,60}(?:mutual|agree)/.test(plain))
    return { value: 'none', strength: 'plain' };
  if (AUTOMATIC.test(plain) && !DENIED.test(plain.split(/\bunless\b/)[0] ?? '') && !HEDGED.test(plain))
    return { value: 'auto', strength: 'explicit' };
  if (BY_AGREEMENT.test(plain) && !/\bnot to (?:be )?(?:renew|extend)/.test(plain))
    return { value: 'express', strength: 'explicit' };
  if (
    EVERGREEN.test(plain) &&
    (OF_CONTRACT.test(plain) || !OUTLIVES.test(plain)) &&
    !HAS_END.test(plain) &&
    !FIXED_PERIOD.test(plain)
  )
    return { value: 'evergreen', strength: /\bterms? specified\b|\bterm set forth\b/.test(plain) ? 'weak' : 'plain' };
  return null;
}

const RENEWS =
  /\b(?:renew|prolong|rolls? over|extend(?!ing (?:over|to|beyond)|s? (?:over|beyond)|ed (?:access|support|availability|warranty|maintenance))|extension|successive)/;
const SAME =
  /\b(?:(?:the )?same (?:duration|length|period|term)(?: as| of)?|equal (?:in (?:length|duration) )?to|equivalent to|of (?:the )?(?:same|equal) (?:duration|length|period))\b[^;]{0,40}?\b(initial|original|first|immediately preceding|preceding|previous|prior|expiring|then-current|current|last)\b/;
/** "For a term of equal length": equal to the one that ends. */
const ALIKE =
  /\b(?:terms?|periods?)\b[^;]{0,30}\b(?:of|for) (?:an? )?(?:the )?(?:same|equal|like|identical) (?:duration|length|period|term)|\b(?:like|identical|equal) (?:terms?|periods?)\b/;
/** "From year to year", "on a month-to-month basis". */
const PERIOD_TO_PERIOD = /\b(?:renew|extend|prolong|continu)\w*\b[^;]{0,120}\b(year|month|quarter)[- ]to[- ]\1\b/;
const EACH = /\b(?:renews?|recurs?|continues?)\b[^;]{0,30}\b(?:each|every) (month|quarter|year)\b/;
const IN_MONTHS: Readonly<Record<string, string>> = { month: 'P1M', quarter: 'P3M', year: 'P1Y' };
const PERIODIC =
  /^[- ]?(?:(?:additional|successive|further|renewal|consecutive|extension|subscription|automatic)[ -])*(?:terms?|periods?|renewals?|increments?|extensions?)\b|^ each\b/;
const INTRODUCED =
  /\b(?:for|by|of|successive|additional|further|each|renewal|terms?|periods?|being|extended?)\b(?: (?:an?|up to|another|successive|additional|further|consecutive|separate|renewal|terms?|periods?|of|for|1|2|3|4|5|\d{1,2}))*[ :(,]*$/;
const NOTICE = /(?<!\bby )\b(?:notice|prior|before|least|days? of)\b/;
/** A time after the end, or a promise of something else for each year. */
const OTHER_PERIOD = /^[^;,]{0,12}\b(?:following|after) (?:the |any |its |their |such )?(?:expir|terminat|end)/;

/** "Annual membership": what is annual is something else. */
const OTHER_RATE =
  /^ (?!basis|renewals?|terms?|periods?|extensions?|increments?|intervals?|cycles?|unless|until|on|at|for|and|or|by|thereafter|automatically|successive|additional)[a-z]/;
/** "The term shall extend for fifty years" is its first length; a year that is defined is none. */
const NO_RENEWAL =
  /\bterm (?:of [^;]{0,40})?(?:shall|will) extend (?:for|until|from|over)\b|^[^;"]{0,12}"[^"]{0,40}\b(?:year|quarter|month)" (?:shall )?means?\b/;

interface Length {
  readonly value: TermValue;
  readonly at: number;
}

/** A length given by another one, or by how often the contract renews. */
function relativeLength(plain: string): Length | null {
  const same = SAME.exec(plain);
  if (same !== null) {
    const value = /initial|original|first/.test(same[1] ?? '') ? 'same_as_initial_term' : 'same_as_preceding_term';
    return { value, at: same.index };
  }
  const alike = ALIKE.exec(plain);
  if (alike !== null) return { value: 'same_as_preceding_term', at: alike.index };
  const each = EACH.exec(plain) ?? PERIOD_TO_PERIOD.exec(plain);
  if (each !== null) return { value: IN_MONTHS[each[1] ?? ''] ?? null, at: each.index };
  return null;
}

/** Whether a duration measures something else: a notice, a time after the end, an annual fee. */
function isOtherLength(plain: string, { start, end, unit }: StatedDuration): boolean {
  const after = plain.slice(end, end + 60);
  return (
    unit === 'hour' ||
    (unit === 'day' && !/\brenew/.test(plain)) ||
    /\bwithin (?:a period of )?$/.test(plain.slice(Math.max(0, start - 60), start)) ||
    NOTICE.test(after.slice(0, 14)) ||
    OTHER_PERIOD.test(after) ||
    (/^(?:annual|yearly|quarterly|monthly)$/.test(plain.slice(start, end)) && OTHER_RATE.test(after)) ||
    !RENEWS.test(plain.slice(0, end + 60))
  );
}

function isRenewal(plain: string, { start, end }: StatedDuration): boolean {
  const before = plain.slice(Math.max(0, start - 60), start);
  const after = plain.slice(end, end + 60);
  if (PERIODIC.test(after) && RENEWS.test(plain.slice(Math.max(0, start - 160), end + 40))) return true;
  return (
    INTRODUCED.test(before) && RENEWS.test(before + after) && !/\b(?:initial|least|prior)\b/.test(before.slice(-24))
  );
}

function lengthOf(plain: string): Length | null {
  const relative = relativeLength(plain);
  if (relative !== null) return relative;
  const found = looseDurationsIn(plain).find((one) => !isOtherLength(plain, one) && isRenewal(plain, one));
  return found === undefined ? null : { value: found.iso, at: found.start };
}

const MOST = [
  /\b(?:up to|no more than|not more than|maximum of|at most|not exceed(?:ing)?)(?: an?)? (?:additional )?(\d{1,2}|one)\b(?! (?:business |calendar )?(?:days?|weeks?|months?|hours?|years?)\b)[^;]{0,40}\b(?:renewals?|extensions?|(?:renewal |successive |additional |further |extension )+(?:(?:\d{1,2}|one)[- ](?:year|month)s? )?(?:terms?|periods?|times))/,
  /\b(?:renew|extend)(?:ed|s|able)?\b[^;]{0,60}\bfor (?:up to |a maximum of )?(\d{1,2}|one) (?:\(\d\) )?(?:additional|further|successive|consecutive|renewal|extension)\b[^;]{0,40}\b(?:terms?|periods?|times)/,
  /\b(?:renew|extend)(?:ed|s)?\b[^;]{0,40}\b(?:only )?(once|twice)\b/,
  /\b(?:no|not) more than (\d{1,2}) times\b|\b(?:renew|extend)\w*\b[^;]{0,30}\b(?:up to|at most|a maximum of) (\d{1,2}) times\b/,
];

function mostOf(plain: string): number | null {
  for (const pattern of MOST) {
    const [, ...groups] = pattern.exec(plain) ?? [];
    const found: string | undefined = groups.filter(Boolean)[0];
    if (found === undefined) continue;
    return found === 'one' || found === 'once' ? 1 : found === 'twice' ? 2 : Number(found);
  }
  return null;
}

function read(unit: Unit): readonly Claim[] {
  const { plain } = unit;
  const claims: Claim[] = [];
  const type = typeOf(plain);
  if (type !== null) claims.push(claim(unit, { key: 'renewal_type', party: null, ...type }));
  if (NO_RENEWAL.test(plain) || (!RENEWS.test(plain) && type?.value !== 'auto')) return claims;
  const length = lengthOf(plain);
  if (length !== null)
    claims.push(
      claim(unit, { key: 'renewal_term', party: null, strength: type === null ? 'plain' : 'explicit', ...length }),
    );
  const most = mostOf(plain);
  if (most !== null && most > 0)
    claims.push(claim(unit, { key: 'max_renewals', value: most, party: null, strength: 'plain' }));
  return claims;
}

/** Whether and how the contract renews, for how long, and how often. */
export const renewal: ClauseReader = {
  keys: ['renewal_type', 'renewal_term', 'max_renewals'],
  keep: 'one',
  words: [
    'renew',
    'prolong',
    'extend',
    'extension',
    'successive',
    'auto',
    'terminat',
    'continue',
    'indefinite',
    'roll',
  ],
  read,
};
