import { inContext, type Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

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

function readEmergency(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit);
  const cue = STOPS.exec(plain);
  const previous = document.units[unit.index - 1];
  const continued =
    URGENT.test(plain) &&
    previous !== undefined &&
    /\b(?:discontinu|stop (?:offering|providing)|retir|deprecat|modif\w+|changes?)\b/.test(plain) &&
    WHAT.test(plain);
  if (cue === null && !continued) return [];
  const isUrgent = EMERGENCY.test(plain) || URGENT.test(plain);
  if (
    !isUrgent ||
    !WHAT.test(cue?.[0] ?? plain) ||
    /\bSUPPLIER may (?:immediately )?(?:suspend|terminate) (?:CUSTOMER's|the) (?:access|account)/.test(plain)
  )
    return [];
  if (PREVIEW.test(plain) && !MODEL.test(plain)) return [];
  if (/\bCUSTOMER (?:must|shall|will) (?:immediately )?(?:stop|cease|discontinue)/.test(plain) && cue === null)
    return [];
  const grounds = GROUNDS.filter(([pattern]) => pattern.test(plain)).map(([, ground]) => ground);
  return [
    claim(unit, {
      key: 'emergency_retirement',
      value: { right: true, grounds },
      party: 'supplier',
      strength: grounds.length > 0 || MODEL.test(plain) ? 'plain' : 'weak',
      at: cue?.index ?? 0,
    }),
  ];
}

/** Right to retire a model or a service at once, and on which grounds. */
export const emergencyRetirement: ClauseReader = {
  keys: ['emergency_retirement'],
  keep: 'one',
  words: ['retir', 'discontinu', 'stop', 'remove', 'disable', 'withdraw', 'cease', 'deprecat', 'urgent'],
  read: readEmergency,
};
