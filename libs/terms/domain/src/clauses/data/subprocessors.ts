import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const SUB =
  /\b(?:subprocessors?|sub-?processing)\b|\b(?:other|another|further|third-party|additional|new) (?:data )?processors?\b|\bsubcontractors?\b[^;]{0,120}\bpersonal data\b/;
const NEW = /\b(?:new|additional|change|replac|add(?:s|ed|ing|ition)?|engag|appoint|intended|update|notif|inform)\w*\b/;
const OBJECTS = /\bobject(?:s|ion|ions|ed)?\b/;
const TELLS = /\b(?:notice|notif|prior|before|advance|inform|least|announc\w*|ahead)\b/;
/** What happens once the customer has objected. */
const AFTERWARDS = /\b(?:terminat|resol|solution|cure|refund)/;
/** "Within 14 days of such objection": counted from it, not for it. */
const OF_OBJECTION = /^[^;]{0,12}\b(?:of|after|from|following) (?:such|the|that|its|this|CUSTOMER's) objection/;
/** A period to object stands this near to the word. */
const REACH = 160;

/** The duration that stands nearest to the word "object". */
function objectionIn(plain: string): StatedDuration | null {
  const object = OBJECTS.exec(plain);
  if (object === null) return null;
  const distance = ({ start, end }: StatedDuration) =>
    start > object.index ? start - object.index : object.index - end;
  const between = ({ start, end }: StatedDuration) =>
    start > object.index ? plain.slice(object.index, start) : plain.slice(end, object.index);
  const nearest = durationsIn(plain)
    .filter((duration) => !AFTERWARDS.test(between(duration)) && !OF_OBJECTION.test(plain.slice(duration.end)))
    .sort((a, b) => distance(a) - distance(b))[0];
  return nearest !== undefined && distance(nearest) < REACH ? nearest : null;
}

function noticeIn(plain: string, objection: StatedDuration | null): StatedDuration | null {
  const told = durationsIn(plain).filter(({ start, end }) =>
    TELLS.test(plain.slice(Math.max(0, start - 90), end + 60)),
  );
  return told.find(({ start }) => start !== objection?.start) ?? null;
}

/** Notice and a right to object, with no period for either. */
const ONLY_TELLS =
  /\bSUPPLIER (?:will|shall|must|agrees? to|undertakes? to) (?:[a-z]+ ){0,3}(?:inform|notify|update|announce|give|provide|publish|list)\b[^;]{0,160}\b(?:new|changes?|additional|addition|replacement|intended|updated)\b|\bCUSTOMER (?:may|can|has the right to|shall have the right to) (?:[a-z]+ ){0,2}object to\b/;

/** A section on sub-processors may call them "third parties", or by the processor's own word. */
const ENGAGED =
  /\b(?:engag|appoint|authori[sz]|addition|replac|chang|list)\w*\b[^;]{0,90}\b(?:third part(?:y|ies)|SUPPLIER|vendors?|such part(?:y|ies))\b|\bintended (?:addition|replacement|change)s?\b|\bobject/;
const isAboutNewOnes = ({ plain, section }: Unit): boolean =>
  NEW.test(plain) &&
  (SUB.test(plain) ||
    (/\bsub-?(?:processor|processing|contractor)/i.test(section.heading ?? '') && ENGAGED.test(plain)));

/** The time to object often stands in one of the next sentences. */
function objectionAfter(unit: Unit, document: ContractText): StatedDuration | null {
  const next = document.units
    .slice(unit.index + 1, unit.index + 4)
    .filter(({ section }) => section.heading === unit.section.heading);
  return next.map(({ plain }) => objectionIn(plain)).find((found) => found !== null) ?? null;
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  if (!isAboutNewOnes(unit)) return [];
  const own = objectionIn(plain);
  const notice = noticeIn(plain, own);
  if (own === null && notice === null && !ONLY_TELLS.test(plain)) return [];
  const objection = own ?? objectionAfter(unit, document);
  const value: TermValue = { notice: notice?.iso ?? null, objection: objection?.iso ?? null };
  const at = (notice ?? own)?.start ?? 0;
  const strength = notice === null && objection === null ? 'plain' : 'explicit';
  return [claim(unit, { key: 'subprocessor_notice', value, party: 'supplier', strength, at })];
}

/** Notice of a new sub-processor, and the time to object. */
export const subprocessorNotice: ClauseReader = {
  keys: ['subprocessor_notice'],
  keep: 'one',
  words: ['subprocess', 'sub', 'subcontract', 'processor', 'engag', 'object', 'notif', 'inform'],
  read,
};
