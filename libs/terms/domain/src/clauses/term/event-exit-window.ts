import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const EXIT =
  /\bCUSTOMER(?:'s)? (?:may|can|shall have the right to|has the right to|will be entitled to|(?:is|are) entitled(?:,? within [^;,]{3,60},?)? to|shall be entitled to|right to|(?:sole|only|exclusive)(?: and exclusive)? (?:remedy|recourse|option|choice)[^;]{0,60}\bis to|(?:shall have|has) an? (?:special |extraordinary |additional )?right (?:of|to)|(?:does not|do not|objects?|disagrees?|rejects?|refuses?)\b[^;]{3,100}?, (?:then )?(?:it|they|he|he or she) (?:may|can|shall be entitled to|is entitled to|has the right to))\b[^;]{0,110}\b(?:terminat|cancel|end|reject|stop using|exit|withdraw|(?:clos|delet)e (?:its |CUSTOMER's |the )?account)/;
const RESERVED =
  /\b(?:reserve|give|grant|offer|provide)s? (?:to )?CUSTOMER (?:with )?(?:a|an|the) (?:possibility|right|option|opportunity) to (?:terminat|cancel|end|withdraw)\w*\b/;
const EVENT =
  /\b(?:chang|modif|updat|amend|increas|rais|reduc|remov|discontinu|retir|deprecat|assign|acqui|diminish|degrad|price|revis|relocat|object|new subprocessor|security measures)/;
/** The end of talks about an event that the sentence before names. */
const NO_SOLUTION =
  /^(?:if|where|should) (?:no (?:such )?(?:resolution|solution|agreement|alternative)|EITHER (?:cannot|are unable|do not|fail)|SUPPLIER (?:cannot|is unable|does not|declines))\b/;
const SOLD = /\bchange (?:of|in) control\b|\b(?:is|are|be|been) (?:acquired|assigned)\b/;
const ON_EVENT = /\b(?:if|when|where|upon|following|in the event|after|within|receipt of (?:this|such|the) notice)\b/;
/** A missed obligation is a cause, not an event that opens a window. */
const CAUSE =
  /\b(?:material breach|fails? to (?:pay|cure|remedy)|insolven|bankrupt|breach of (?:this|these|the) (?:agreement|terms)|arbitration)\b/;
const WINDOW = /\b(?:within|during|in|no later than|not later than)\b[^;]{0,16}$/;
const EXERCISE = /\b(?:exercis\w+|make use of) (?:this|that|such|the) (?:[a-z]+ )?(?:right|option)\b/;
const BEFORE_CHANGE =
  /^ (?:before|prior to) (?:the|any|such) (?:change|update|modification|increase|revision|amendment)/;
const EXIT_NOTICE = /\b(?:by|with|on|upon|giv|provid)[a-z]*\b[^;]{0,40}$/;

const TRIGGER =
  /\b(?:if|when|where|in the event(?: that)?|upon)\b ([^;]{10,220}?)(?:,|\.|;| CUSTOMER may| then | within )/;

/** The event is named in the sentence itself or in the one before it. */
function triggerOf(unit: Unit, document: ContractText): string | null {
  const before = document.units[unit.index - 1];
  const units = [unit, ...(before !== undefined && before.paragraph >= unit.paragraph - 1 ? [before] : [])];
  for (const { plain } of units) {
    const found = TRIGGER.exec(plain)?.[1]?.trim();
    const isOutcome = NO_SOLUTION.test(plain) && before !== undefined && EVENT.test(before.plain);
    if (found !== undefined && (EVENT.test(found) || isOutcome)) return document.verbatim(found, units);
  }
  const hasWindow = durationsIn(unit.plain).length > 0 && /\bwithin\b/.test(unit.plain);
  return hasWindow && units.some(({ plain }) => EVENT.test(plain)) ? 'change by the supplier' : null;
}

/** The time to leave; a right that the notice of a change reserves lasts until the change. */
function windowIn(plain: string, durations: readonly StatedDuration[]): StatedDuration | undefined {
  const within = durations.find(({ start }) => WINDOW.test(plain.slice(Math.max(0, start - 30), start)));
  if (within !== undefined || !RESERVED.test(plain)) return within;
  return durations.find(({ end }) => BEFORE_CHANGE.test(plain.slice(end)));
}

/** "To exercise this right, CUSTOMER must give notice within 30 days": the time to leave in a sentence of its own. */
function exercisedWithin(unit: Unit, document: ContractText): StatedDuration | undefined {
  const next = document.units[unit.index + 1];
  if (next === undefined || !EXERCISE.test(next.plain)) return undefined;
  return durationsIn(next.plain).find(({ start }) => WINDOW.test(next.plain.slice(Math.max(0, start - 30), start)));
}

/** The notice that such an exit needs in its turn. */
const exitNoticeIn = (
  plain: string,
  durations: readonly StatedDuration[],
  window: StatedDuration | undefined,
): StatedDuration | undefined =>
  durations.find(
    ({ start, end }) =>
      start !== window?.start &&
      EXIT_NOTICE.test(plain.slice(Math.max(0, start - 50), start)) &&
      /^[^;]{0,20}\bnotice/.test(plain.slice(end)),
  );

/** Whether an event opens a right that has no window; one to leave when the other side is sold is a term of its own. */
function speaksOfEvent(plain: string, right: string): boolean {
  const others = plain.replace(right.slice(right.lastIndexOf(',') + 1), '');
  return (EVENT.test(others) || NO_SOLUTION.test(plain)) && !SOLD.test(plain);
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.leadIn === null ? unit.plain : inContext(unit);
  const exit = EXIT.exec(plain) ?? RESERVED.exec(plain);
  if (exit === null || CAUSE.test(plain) || !ON_EVENT.test(plain)) return [];
  const durations = durationsIn(plain);
  const window = windowIn(plain, durations) ?? exercisedWithin(unit, document);
  if (window === undefined && !speaksOfEvent(plain, exit[0])) return [];
  const trigger = triggerOf(unit, document);
  if (trigger === null) return [];
  const notice = exitNoticeIn(plain, durations, window);
  const value = { trigger, duration: window?.iso ?? null, ...(notice && { exit_notice: notice.iso }) };
  return [
    claim(unit, {
      key: 'event_exit_window',
      value,
      party: 'customer',
      strength: window === undefined ? 'weak' : 'explicit',
      at: exit.index,
    }),
  ];
}

/** A short right to leave that an act of the supplier opens. */
export const eventExitWindow: ClauseReader = {
  keys: ['event_exit_window'],
  keep: 'every-place',
  words: ['terminat', 'cancel', 'reject', 'end', 'withdraw', 'exit', 'account'],
  read,
};
