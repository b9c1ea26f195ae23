import { inContext, type Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const MODEL = /\b(?:models?|model versions?|snapshots?)\b/;
const PREVIEW = /\b(?:beta|preview|experimental|alpha|early access|labs)\b/;
const WHAT = /\b(?:services?|models?|features?|products?|functionality|apis?)\b/;
const EMERGENCY =
  /\b(?:immediately|with immediate effect|at once|without (?:prior |any |advance )?notice|with or without (?:prior )?notice|shorter notice|less notice|urgent|emergency|as soon as)\b/;
const GROUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bsecur/, 'security'],
  [/\bsafety|\bharm/, 'safety'],
  [/\b(?:law|legal|regulat|complian|court)/, 'law or compliance'],
  [/\bintellectual property|\binfring/, 'intellectual property'],
  [/\bthird[- ]party|\bprovider|\bupstream/, 'third-party provider'],
  [/\bcosts?\b/, 'cost'],
  [/\babuse/, 'abuse'],
];
const STOPS =
  /\b(?:SUPPLIER|EITHER)\b[^;]{0,120}\b(?:discontinu|retir|stop (?:offering|providing|reselling|selling)|remove|disable|withdraw|cease (?:to )?(?:offer|provid)|deprecat)\w*\b[^;]{0,90}/;
const URGENT = /\bexcept in urgent|\bunless\b[^;]{0,80}\b(?:law|secur|safety)|\burgent situations?\b/;

const NOT_RIGHT =
  /\bSUPPLIER may (?:immediately )?(?:suspend|terminate) (?:CUSTOMER's|the) (?:access|account)|\bdisable (?:CUSTOMER's |the )?access\b/;
const CHANGES = /\b(?:discontinu|stop (?:offering|providing)|retir|deprecat|modif\w+|changes?)\b/;

/** Place of the words that give the right; null where none do. */
function rightAt(plain: string): number | null {
  const cue = STOPS.exec(plain);
  const isUrgent = EMERGENCY.test(plain) || URGENT.test(plain);
  if (!isUrgent || NOT_RIGHT.test(plain) || (PREVIEW.test(plain) && !MODEL.test(plain))) return null;
  if (cue !== null) return WHAT.test(cue[0]) ? cue.index : null;
  // "… with notice, except in urgent situations": the right stands in the exception.
  return URGENT.test(plain) && CHANGES.test(plain) && WHAT.test(plain) ? 0 : null;
}

function read(unit: Unit): readonly Claim[] {
  const plain = inContext(unit);
  const at = rightAt(plain);
  if (at === null) return [];
  const grounds = GROUNDS.filter(([pattern]) => pattern.test(plain)).map(([, ground]) => ground);
  const strength = grounds.length > 0 || MODEL.test(plain) ? 'plain' : 'weak';
  return [
    claim(unit, { key: 'emergency_retirement', value: { right: true, grounds }, party: 'supplier', strength, at }),
  ];
}

/** Right to retire a model or a service at once, and on which grounds. */
export const emergencyRetirement: ClauseReader = {
  keys: ['emergency_retirement'],
  keep: 'one',
  words: ['retir', 'discontinu', 'stop', 'remove', 'disable', 'withdraw', 'cease', 'deprecat', 'urgent'],
  read,
};
