import type { BoundParty } from '@recourse/contracts-domain';
import type { Unit } from '../units/unit.js';

/** A party as the subject of a verb: not "CUSTOMER's", and not the owner of something ("CUSTOMER content"). */
const SUBJECT =
  /\b(SUPPLIER|CUSTOMER|EITHER|NEITHER)(?= (?:[a-z]+ly |also |hereby |then |each |both |or SUPPLIER |or CUSTOMER |and SUPPLIER |and CUSTOMER |in its |at its |may |will |shall |must |can )?(?:may|will|shall|must|can|cannot|could|would|should|agrees?|reserves?|has|have|had|is|are|does|do|did|elects?|chooses?|wishes|desires|gives?|provides?|notif|delivers?|sends?|terminat|cancels?|grants?|retains?|owns?|assigns?|uses?|makes?|fails?|needs?|pays?|undertakes?|continues?|decides?|intends?|receives?|becomes?|accepts?|requests?|rejects?|objects?|disagrees?|hereby|represents|warrants|acknowledges|indemnif|defends?|changes?|modif|updates?|makes|offers?|stops?|ceases?|engages?|adds?|commits?|'ll|'re|'ve)\b|(?:'ll|'re|'ve|'d)\b| (?:the|a) (?:right|option|choice) to\b|, (?:in|at) (?:its|SUPPLIER's|CUSTOMER's) [^,;]{3,60}, (?:may|can|shall|will|reserves)\b)|(?<=\b(?:entitles?|allows?|permits?|authori[sz]es?|enables?) )(?:SUPPLIER|CUSTOMER|EITHER)(?= to\b)/g;

const PARTY: Readonly<Record<string, BoundParty>> = {
  SUPPLIER: 'supplier',
  CUSTOMER: 'customer',
  EITHER: 'either',
  NEITHER: 'either',
};

/** The party that acts at a place: the last subject before it in the same sentence. */
export function actorBefore(plain: string, place: number): BoundParty | null {
  let actor: BoundParty | null = null;
  for (const match of plain.slice(0, place).matchAll(SUBJECT)) actor = PARTY[match[0]] ?? actor;
  return actor ?? lastMentioned(plain.slice(Math.max(0, place - 60), place));
}

/** "Termination by CUSTOMER", "at CUSTOMER's option": the party that acts where the verb is passive. */
export function actorAfter(plain: string, place: number): BoundParty | null {
  const match = /^.{0,120}?\bby (?:the )?(SUPPLIER|CUSTOMER|EITHER)\b/.exec(plain.slice(place, place + 140));
  return PARTY[match?.[1] ?? ''] ?? null;
}

function lastMentioned(words: string): BoundParty | null {
  const match = /\b(SUPPLIER|CUSTOMER|EITHER|NEITHER)(?!'s)\b[^A-Z]*$/.exec(words);
  return PARTY[match?.[1] ?? ''] ?? null;
}

/** The acting party of a unit, looked for in the words that introduce its list as well. */
export function actorOf(unit: Unit, place: number): BoundParty | null {
  const own = actorBefore(unit.plain, place) ?? actorAfter(unit.plain, place);
  return own ?? (unit.leadIn === null ? null : actorBefore(unit.leadIn.plain, unit.leadIn.plain.length));
}
