import { underHeadings, type Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const CREDIT = /\b(?:credits?|compensation|claims?)\b/;
const SERVICE =
  /\b(?:service level|service (?:level )?credits?|sla|up-?time|downtime|availability|unavailab\w*|incident|(?:financial|performance|uptime|availability) credits?|outage|interruption|failure)\b/;
const CLAIMS =
  /\b(?:claim(?:ed|s)?|request(?:ed|s)?|submit(?:ted)?|notif\w+|contact|appl(?:y|ies)|report|ask|open a (?:case|ticket)|reach SUPPLIER)\b/;
const AUTOMATIC =
  /\b(?:automatic(?:ally)?|without (?:any |the )?(?:need|request|claim))\b[^;]{0,60}\b(?:credit|appl|issu|deduct|claim)|\bcredit\w*\b[^;]{0,40}\bautomatic/;
const ABOUT_CREDITS = /\bservice (?:level )?credits?\b|\bsla\b|\bdowntime\b|\buptime\b|\bunavailab/;
const WITHIN = /\b(?:within|no later than|not later than|in|by)\b[^;]{0,24}$/;
/** The supplier's own time to answer a claim. */
const ANSWER = /\bSUPPLIER (?:will|shall)[^;]{0,40}(?:respond|issue|review|decide|process|acknowledge)/;
const ANCHOR = /^[^;,]{0,12}\b(?:of|after|from|following)\b ?([^;,]{4,90})/;
const BY_THE_END = /\bby the (end of [^;,.]{4,90})/;
/** Words after an anchor that say what else a claim needs. */
const FURTHER =
  /(?: and(?= (?:[a-z]+ly )?(?:must |shall |should |will )?(?:encl|includ|provid|attach|suppl|stat|specif|submit|describ|send|contain))| (?:by|with|together|including|in order|to|via|through|using|stating|providing|for)\b).*$/;

const NOT_CREDITS = /\b(?:indemnif|infring|liab|refund request)/;

const anchorIn = (words: string): string =>
  words
    .replace(FURTHER, '')
    .replace(/[\s.]+$/, '')
    .trim();

const isAutomatic = (unit: Unit): boolean =>
  AUTOMATIC.test(unit.plain) &&
  !/\bnot\b[^;]{0,20}automatic/.test(unit.plain) &&
  ABOUT_CREDITS.test(underHeadings(unit));

const withinOf = (plain: string): StatedDuration | undefined =>
  durationsIn(plain).find(
    ({ start }) =>
      WITHIN.test(plain.slice(Math.max(0, start - 40), start)) &&
      !ANSWER.test(plain.slice(Math.max(0, start - 90), start)),
  );

/** "by the end of the second billing cycle": a window that only an event ends. */
function eventOf(unit: Unit): string | undefined {
  const event = BY_THE_END.exec(unit.plain)?.[1];
  return ABOUT_CREDITS.test(underHeadings(unit)) || /\bclaims?\b/.test(unit.plain) ? event : undefined;
}

function readWindow(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  const within = withinOf(plain);
  const anchor = within === undefined ? eventOf(unit) : ANCHOR.exec(plain.slice(within.end))?.[1];
  if (within === undefined && anchor === undefined) return [];
  return [
    claim(unit, {
      key: 'credit_claim_window',
      value: {
        duration: within?.iso ?? null,
        anchor: anchor === undefined ? null : document.verbatim(anchorIn(anchor), [unit]),
        automatic: false,
      },
      party: 'customer',
      strength: within === undefined ? 'weak' : 'explicit',
      at: within?.start ?? 0,
    }),
  ];
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  if (!CREDIT.test(plain) || !SERVICE.test(underHeadings(unit))) return [];
  if (isAutomatic(unit)) {
    const value = { duration: null, anchor: null, automatic: true };
    return [claim(unit, { key: 'credit_claim_window', value, party: 'customer', strength: 'plain' })];
  }
  if (!CLAIMS.test(plain) || NOT_CREDITS.test(plain)) return [];
  return readWindow(unit, document);
}

/** By when a credit must be claimed; whether it comes by itself. */
export const creditClaimWindow: ClauseReader = {
  keys: ['credit_claim_window'],
  keep: 'one',
  words: ['credit', 'compensation', 'claim'],
  read,
};
