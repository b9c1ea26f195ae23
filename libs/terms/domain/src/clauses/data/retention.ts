import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { actorOf } from '../actors.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const KEEPS = /\b(?:retain|delet|destr(?:oy|uct)|eras|stor(?:e|ed|ing|age)|keep|kept|purg|retention|anonymi[sz])\w*\b/;
const DATA =
  /\b(?:content|data|inputs?|outputs?|prompts?|logs?|completions?|(?:confidential )?information|backups?|copies|records)\b/;
const NOT_DATA =
  /\b(?:kept?|keep|hold|held)\b[^;]{0,60}\bconfiden(?:ce|tial)\b|\bbooks (?:of account|and records)|\b(?:files and )?books\b|\brespond to\b|\b(?:delete|close)\b[^;]{0,24}\baccount\b|\bretain(?:s|ed)? (?:all |any |its |sole |exclusive )*(?:right|title|ownership|control|copyright)|\b(?:title|rights?) (?:is|are) retained\b|\bcredit card\b|\bin(?:-| )?store\b/;
const RETAINS = /\b(?:retain|keep|store|maintain|hold)s?\b[^;]{0,90}$/;
const ANCHORS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:terminat|expir|end of (?:the )?(?:agreement|services?|term|contract))/, 'termination'],
  [/\b(?:on|upon|receipt of|following) (?:[a-z' ]{0,40})?request\b|\brequest\b/, 'on request'],
  [/\b(?:deletion|delet\w+) (?:of|by)\b/, 'deletion'],
  [/\b(?:receipt|generation|creation|submission|collected|collection|input|generated|received|submitted)\b/, 'receipt'],
];
const ZDR = /\bzero[- ]data[- ]retention\b|\bzdr\b/;
const NONE = /\b(?:not|never|no) (?:be )?(?:store|retain|keep|log)\w*\b/;

function read(unit: Unit): readonly Claim[] {
  const plain = inContext(unit);
  const cue = KEEPS.exec(plain);
  const zdr = ZDR.test(plain);
  if (!zdr && (cue === null || !DATA.test(plain) || NOT_DATA.test(plain))) return [];
  const duration = durationsIn(plain).find(({ start, end }) => {
    const around = plain.slice(Math.max(0, start - 110), end + 90);
    return (
      KEEPS.test(around) &&
      !/\bnotice\b|\bprior\b|\bcure\b|\binvoice/.test(plain.slice(Math.max(0, start - 40), end + 30)) &&
      (RETAINS.test(plain.slice(Math.max(0, start - 100), start)) ||
        !/\b(?:export|retriev|download|access)\b/.test(plain.slice(Math.max(0, start - 120), end + 60)))
    );
  });
  const anchor = ANCHORS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  const at = cue?.index ?? 0;
  const who = actorOf(unit, at);
  const isOwnDuty =
    who === 'customer' && !/\bCUSTOMER(?:'s)? (?:[a-z]+ )?(?:data|content|inputs?|outputs?|information)\b/.test(plain);
  if (isOwnDuty) return [];
  const party = who === 'customer' ? 'supplier' : (who ?? 'supplier');
  if (duration !== undefined)
    return [
      claim(unit, {
        key: 'retention',
        value: { duration: duration.iso, anchor, ...(zdr && { zdr }) },
        party,
        strength: 'explicit',
        at: duration.start,
      }),
    ];
  if (zdr)
    return [
      claim(unit, { key: 'retention', value: { duration: null, zdr: true }, party: 'supplier', strength: 'weak' }),
    ];
  const isRule =
    /\bSUPPLIER\b/.test(plain) &&
    (NONE.test(plain) || (anchor === 'termination' && /\b(?:may|will|shall)\b[^;]{0,60}\bdelet/.test(plain)));
  if (!isRule) return [];
  const rule = NONE.test(plain) ? 'not stored' : 'deleted';
  return [
    claim(unit, {
      key: 'retention',
      value: { duration: NONE.test(plain) ? 'P0D' : null, anchor, rule },
      party,
      strength: 'weak',
      at,
    }),
  ];
}

/** How long data is kept. */
export const retention: ClauseReader = {
  keys: ['retention'],
  keep: 'every-value',
  leading: 'duration',
  words: ['retain', 'retention', 'delet', 'destr', 'eras', 'stor', 'keep', 'kept', 'purg', 'zero', 'zdr'],
  read,
};
