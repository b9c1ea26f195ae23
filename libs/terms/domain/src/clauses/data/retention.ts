import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { actorOf } from '../actors.js';
import { claim, type Claim, type ClauseReader, type Strength } from '../claim.js';

const KEEPS =
  /\b(?:retain|delet|destr(?:oy|uct)|eras|stor(?:e|ed|ing|age)|keep|kept|purg|overwrit|automatically remov|permanently remov|retention|anonymi[sz])\w*\b/;
const DATA =
  /\b(?:chats?|contents|(?:audio |image |uploaded |user )files?|conversations?|messages|queries|recordings?|transcripts?|uploads?|content|data|inputs?|outputs?|prompts?|logs?|completions?|(?:confidential )?information|backups?|copies|records)\b/;
const NOT_DATA =
  /\b(?:kept?|keep|hold|held)\b[^;]{0,60}\bconfiden(?:ce|tial)\b|\bbooks (?:of account|and records)|\b(?:files and )?books\b|\brespond to\b|\b(?:delete|close)\b[^;]{0,24}\baccount\b|\bretain(?:s|ed)? (?:all |any |its |sole |exclusive )*(?:right|title|ownership|control|copyright)|\b(?:title|rights?) (?:is|are) retained\b|\bcredit card\b|\bin(?:-| )?store\b/;
/** "After CUSTOMER closes its account" says when, not what is deleted. */
const LEAVING =
  /\b(?:after|when|once|if|following|of|or) (?:CUSTOMER )?(?:(?!SUPPLIER)[a-z' ]{0,40})?(?:delet|clos|terminat|cancel)\w* (?:CUSTOMER's |the |its |an? )?(?:user )?account\b/g;
const RETAINS = /\b(?:retain|keep|store|maintain|hold)s?\b[^;]{0,90}$/;
const ANCHORS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:terminat|expir|end of (?:the )?(?:agreement|services?|term|contract))/, 'termination'],
  [
    /\b(?:on|upon|receipt of|following) (?:[a-z' ]{0,40})?request\b|\b(?:at|made|written|CUSTOMER's) (?:[a-z]+ )?request\b/,
    'on request',
  ],
  [/\b(?:deletion|delet\w+) (?:of|by)\b/, 'deletion'],
  [/\b(?:receipt|generation|creation|submission|collected|collection|input|generated|received|submitted)\b/, 'receipt'],
];
const ZDR = /\bzero[- ]data[- ]retention\b|\bzdr\b/;
const NONE = /\b(?:not|never|no) (?:be )?(?:store|retain|keep|log)\w*\b/;

const OTHER_PERIOD = /\bnotice\b|\bprior\b|\bcure\b|\binvoice/;
const TAKES_OUT = /\b(?:export|retriev|download|access)\b/;
const CUSTOMER_DATA = /\b(?:CUSTOMER(?:'s)?|customer|user) (?:[a-z]+ )?(?:data|content|inputs?|outputs?|information)\b/;

/** "Shall delete the data within 60 days", whatever may be exported meanwhile. */
const DELETES = /\b(?:delet|destr|eras|purg)\w*\b(?:(?!export|retriev|download|return)[^;]){0,60}\b(?:within|after) $/;

/** A time to answer a request for erasure is no time of keeping. */
const ANSWERS =
  /\b(?:forward|respond|answer|notif|inform|confirm|certif)\w*\b[^;]{0,50}\bwithin $|\bSUPPLIER receives?\b[^;]{0,40}$/;

/** The period that is about keeping, not about telling or taking out. */
function periodIn(plain: string): StatedDuration | undefined {
  return durationsIn(plain).find(({ start, end }) => {
    if (!KEEPS.test(plain.slice(Math.max(0, start - 110), end + 90))) return false;
    if (OTHER_PERIOD.test(plain.slice(Math.max(0, start - 40), end + 30))) return false;
    if (ANSWERS.test(plain.slice(Math.max(0, start - 70), start))) return false;
    if (DELETES.test(plain.slice(Math.max(0, start - 90), start))) return true;
    const isKept = RETAINS.test(plain.slice(Math.max(0, start - 100), start));
    return isKept || !TAKES_OUT.test(plain.slice(Math.max(0, start - 120), end + 60));
  });
}

/** Not kept for another purpose: kept for this one. */
const OTHER_PURPOSES = /\bfor (?:any|its own|other|commercial)\b[^;]{0,30}\bpurposes?\b/;

/** "Deleted once the answer has been given". */
const AT_ONCE =
  /\b(?:is|are|will be) (?:[a-z]+ )?(?:deleted|erased|discarded|purged) (?:immediately(?! (?:upon|after|following) (?:terminat|expir))|once|as soon as|after (?:processing|the request|use|inference))\b/;

/** Rules without a period: "never stored", "deleted after termination". */
function ruleIn(plain: string, anchor: string | null): TermValue {
  if (!/\bSUPPLIER\b/.test(plain)) return null;
  if (OTHER_PURPOSES.test(plain)) return null;
  if (NONE.test(plain)) return { duration: 'P0D', anchor, rule: 'not stored' };
  const isDeleted = anchor === 'termination' && /\b(?:may|will|shall)\b[^;]{0,60}\bdelet/.test(plain);
  return isDeleted ? { duration: null, anchor, rule: 'deleted' } : null;
}

interface Stated {
  readonly value: TermValue;
  readonly strength: Strength;
  readonly at: number;
}

const OF_BACKUPS = /\b(?:back-?ups?|archives?)\b[^;.]{0,40}\b(?:within|after|for|up to) $/;

/** "… within 30 days and from backups within 180 days": backups are kept for a time of their own. */
const backupsOf = (plain: string, { at, strength }: Stated): readonly Stated[] =>
  durationsIn(plain)
    .filter(({ start }) => start > at && OF_BACKUPS.test(plain.slice(Math.max(0, start - 70), start)))
    .slice(0, 1)
    .map(({ iso, start }) => ({ value: { duration: iso, anchor: null, rule: 'backups' }, strength, at: start }));

function stated(plain: string): Stated | null {
  const isZero = ZDR.test(plain);
  const anchor = ANCHORS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  const period = periodIn(plain);
  if (period !== undefined)
    return {
      value: { duration: period.iso, anchor, ...(isZero && { zdr: true }) },
      strength: 'explicit',
      at: period.start,
    };
  const atOnce = AT_ONCE.test(plain) ? { duration: 'P0D', anchor, rule: 'deleted at once' } : null;
  const value = isZero ? { duration: null, zdr: true } : (atOnce ?? ruleIn(plain, anchor));
  return value === null ? null : { value, strength: 'weak', at: 0 };
}

function read(unit: Unit): readonly Claim[] {
  const plain = inContext(unit);
  const cue = KEEPS.exec(plain) ?? NONE.exec(plain);
  const isAboutData = cue !== null && DATA.test(plain) && !NOT_DATA.test(plain.replace(LEAVING, ' '));
  if (!ZDR.test(plain) && !isAboutData) return [];
  const actor = actorOf(unit, cue?.index ?? 0);
  // What the customer must delete of the supplier's is another matter.
  if (actor === 'customer' && !CUSTOMER_DATA.test(plain)) return [];
  const found = stated(plain);
  const party = actor === 'either' ? 'either' : 'supplier';
  if (found === null) return [];
  return [found, ...backupsOf(plain, found)].map((one) => claim(unit, { key: 'retention', party, ...one }));
}

/** How long data is kept. */
export const retention: ClauseReader = {
  keys: ['retention'],
  keep: 'every-value',
  leading: 'duration',
  words: [
    'retain',
    'retention',
    'delet',
    'destr',
    'eras',
    'stor',
    'keep',
    'kept',
    'purg',
    'overwrit',
    'remov',
    'log',
    'zero',
    'zdr',
  ],
  read,
};
