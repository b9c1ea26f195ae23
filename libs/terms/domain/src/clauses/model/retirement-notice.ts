import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const RETIRES =
  /\b(?:retir|deprecat|sunset|discontinu|end[- ]of[- ]life|decommission|withdraw|remov|phase out|terminat)\w*\b/;
const MODEL =
  /\b(?:models?|model versions?|apis?|api versions?|endpoints?|snapshots?|products?|generally available (?:services?|features?|functionality)|(?:material |significant )?(?:features?|functionalit\w+))\b/;
const MODEL_ONLY = /\b(?:models?|model versions?|snapshots?)\b/;
const PREVIEW = /\b(?<!non-)(?:beta|preview|experimental|alpha|early access|labs)\b/;
const GA = /\bnon-(?:experimental|beta|preview)\b|\b(?:generally available|ga|production|stable)\b/;
const NOTICE = /\b(?:notice|notif|prior|advance|before|beforehand|ahead|announce|inform|least)\b/;
const AT_ONCE =
  /\b(?:at any time|without (?:prior |any |advance )?(?:notice|liability)|immediately|with or without notice|in (?:its|SUPPLIER's) sole discretion)\b/;
/** A right in an emergency leaves the usual notice as it is. */
const EMERGENCY = /\b(?:required by|where required|by law|legal|safety|security|harm|breach|violat\w+|emergenc)/;
/** Notice is owed, of a length that no word gives. */
const UNMEASURED =
  /\b(?:reasonable|advance|prior)(?: and [a-z]+)?(?: advance| prior| written)* notice\b|\bSUPPLIER (?:will|shall) (?:[a-z]+ )?(?:notify|inform)\b/;
const BY_SUPPLIER =
  /\bSUPPLIER\b|\b(?:(?:will|shall|may|can|going to|about to) be|is|are) (?:retired|deprecated|discontinued|removed|withdrawn|sunset|decommissioned|phased out)|\bdeprecation\b/;
/** Words about ending the contract, data or accounts. */
const OTHER =
  /\b(?:terminat\w* (?:this|these|the) (?:agreement|terms|contract|order)|account|customer content|personal data|subprocessor|infring|not to renew|non-renewal)/;

const stageOf = (plain: string): 'ga' | 'preview' | 'all' =>
  PREVIEW.test(plain) ? 'preview' : GA.test(plain) ? 'ga' : 'all';

/** A sentence may give each stage its own period: "60 days for GA models and 14 days for preview models". */
function byStage(plain: string): Readonly<Record<string, string>> | null {
  const value: Record<string, string> = {};
  const durations = durationsIn(plain).filter(({ start, end }) =>
    NOTICE.test(plain.slice(Math.max(0, start - 70), end + 60)),
  );
  // "GA models on 12 months' notice, preview models on 30 days'": the stage stands before its period.
  const isNamedFirst = stageOf(plain.slice(0, durations[0]?.start ?? 0)) !== 'all';
  durations.forEach((duration, index) => {
    const next = durations[index + 1]?.start ?? plain.length;
    const own = isNamedFirst
      ? plain.slice(durations[index - 1]?.end ?? 0, duration.start)
      : plain.slice(duration.start, next);
    const stage = stageOf(durations.length > 1 ? own : plain);
    value[stage] ??= duration.iso;
  });
  return Object.keys(value).length > 0 ? value : null;
}

/** The stages that the sentences after one add: "Preview versions are announced 30 days in advance." */
function stagesAfter(unit: Unit, document: ContractText): Readonly<Record<string, string>> {
  const next = document.units
    .slice(unit.index + 1, unit.index + 4)
    .filter(({ paragraph }) => paragraph === unit.paragraph);
  const told = next.filter(
    ({ plain }) => (PREVIEW.test(plain) || GA.test(plain)) && /\b(?:announc|notice|notif)/.test(plain),
  );
  return Object.assign({}, ...told.map(({ plain }) => byStage(plain) ?? {})) as Readonly<Record<string, string>>;
}

/** A right to retire with notice of no stated length, or with none; null where the words give neither. */
function unmeasured(plain: string): Pick<Claim, 'value' | 'strength'> | null {
  if (/\bCUSTOMER's [a-z ]{0,20}models?\b/.test(plain)) return null;
  const isModel = MODEL_ONLY.test(plain);
  if (isModel && UNMEASURED.test(plain) && !AT_ONCE.test(plain))
    return { value: { [stageOf(plain)]: null }, strength: 'plain' };
  const isPreview = PREVIEW.test(plain);
  if (!AT_ONCE.test(plain) || !(isModel || isPreview) || EMERGENCY.test(plain)) return null;
  return { value: { [isPreview ? 'preview' : 'all']: 'P0D' }, strength: isPreview ? 'weak' : 'plain' };
}

const CUSTOMER_ENDS = /\bCUSTOMER (?:may|shall|will|must) (?:terminat|remov|discontinu)/;

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit);
  const cue = RETIRES.exec(plain);
  if (cue === null || !BY_SUPPLIER.test(plain) || OTHER.test(plain)) return [];
  const stated = MODEL.test(plain) && !CUSTOMER_ENDS.test(plain) ? byStage(plain) : null;
  const strength = MODEL_ONLY.test(plain) ? 'explicit' : 'plain';
  const judged: ReturnType<typeof unmeasured> =
    stated === null ? unmeasured(plain) : { value: { ...stagesAfter(unit, document), ...stated }, strength };
  return judged === null
    ? []
    : [claim(unit, { key: 'model_retirement_notice', party: 'supplier', at: cue.index, ...judged })];
}

/** Least notice before a model is retired, by stage. */
export const modelRetirementNotice: ClauseReader = {
  keys: ['model_retirement_notice'],
  keep: 'one',
  words: [
    'retir',
    'deprecat',
    'sunset',
    'discontinu',
    'decommission',
    'withdraw',
    'remov',
    'end-of',
    'phase',
    'terminat',
  ],
  read,
};
