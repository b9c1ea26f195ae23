import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { jurisdictionsIn } from '../../values/jurisdictions.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const SUB = /\b(?:subprocessors?|sub-?processing|subcontractors?)\b/;
const NEW = /\b(?:new|additional|change|replac|add(?:s|ed|ing|ition)?|engag|appoint|intended|update|notif|inform)\w*\b/;
const OBJECTS = /\bobject(?:s|ion|ions|ed)?\b/;

/** The duration that stands nearest to the word "object". */
function objectionIn(plain: string): string | null {
  const object = OBJECTS.exec(plain);
  if (object === null) return null;
  const distance = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start > object.index ? start - object.index : object.index - end;
  const nearest = [...durationsIn(plain)].sort((a, b) => distance(a) - distance(b))[0];
  return nearest !== undefined && distance(nearest) < 160 ? nearest.iso : null;
}

/** Notice of a new sub-processor, and the time to object. */
export const subprocessorNotice: ClauseReader = {
  keys: ['subprocessor_notice'],
  keep: 'one',
  words: ['subprocess', 'sub-process', 'sub', 'subcontract'],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    const { plain } = unit;
    if (!SUB.test(plain) || !NEW.test(plain)) return [];
    const near = document.units
      .slice(unit.index, unit.index + 4)
      .filter(({ section }) => section.heading === unit.section.heading);
    const notice = durationsIn(plain).find(({ start, end }) =>
      /\b(?:notice|notif|prior|before|advance|inform|least)\b/.test(plain.slice(Math.max(0, start - 90), end + 60)),
    );
    const objection = near.map((one) => objectionIn(one.plain)).find((found) => found !== null) ?? null;
    const tells = notice !== undefined || objection !== null;
    if (!tells) return [];
    const isSame =
      notice !== undefined &&
      OBJECTS.test(plain.slice(Math.max(0, notice.start - 60), notice.end + 20)) &&
      !/\bnotice|\bprior|\bbefore|\badvance/.test(plain.slice(Math.max(0, notice.start - 40), notice.end + 40));
    const value: TermValue = { notice: isSame ? null : (notice?.iso ?? null), objection };
    return [
      claim(unit, {
        key: 'subprocessor_notice',
        value,
        party: 'supplier',
        strength: 'explicit',
        at: notice?.start ?? 0,
      }),
    ];
  },
};

const LOCATED =
  /\b(?:stor(?:e|ed|age)|process(?:ed|ing)?|host(?:ed|ing)?|resid(?:e|es|ency)|located|transfer(?:red)?|inference|data cent(?:er|re)s?|servers?)\b/;
const PLACE =
  /\b(?:eu|e\.u\.|eea|european economic area|european union|united states|u\.s\.|us(?=[ ,.)])|usa|us region|eu region|switzerland|sweden|uk|globally?|worldwide)\b/g;
const DATA = /\b(?:data|content|inputs?|outputs?|prompts?|information|workloads?)\b/;
const STATED =
  /\b(?:data|content|inputs?|outputs?|prompts?|information|inference|workloads?|services?)\b[^;]{0,100}\b(?:stored|processed|hosted|located|resides?|transferred|processing|kept|performed|stores?|hosts?)\b[^;]{0,80}\b(?:in|within|to|outside|globally|worldwide)\b|\bSUPPLIER\b[^;]{0,40}\b(?:stores?|process(?:es)?|hosts?|transfers?)\b[^;]{0,60}\b(?:data|content|inputs?|outputs?|prompts?|information)\b[^;]{0,60}\b(?:in|within|to|outside|globally|worldwide)\b/;
const LAW =
  /\b(?:laws? of|governed|gdpr|regulation|standard contractual clauses|commission decision|export|sanction|court|complian|certif|adequa|arbitrat|residing|billing address|reseller|resident of|customers? (?:in|located))/;
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['eu', 'EU'],
  ['e.u.', 'EU'],
  ['european union', 'EU'],
  ['eea', 'EEA'],
  ['european economic area', 'EEA'],
  ['us', 'United States'],
  ['usa', 'United States'],
  ['u.s.', 'United States'],
  ['us region', 'United States'],
  ['united states', 'United States'],
  ['eu region', 'EU'],
  ['switzerland', 'Switzerland'],
  ['sweden', 'Sweden'],
  ['uk', 'United Kingdom'],
  ['global', 'worldwide'],
  ['globally', 'worldwide'],
  ['worldwide', 'worldwide'],
]);

/** Where data is stored and processed. */
export const processingRegion: ClauseReader = {
  keys: ['processing_region'],
  keep: 'one',
  words: ['stor', 'process', 'host', 'resid', 'locat', 'transfer', 'inference', 'data', 'server'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    if (
      !LOCATED.test(plain) ||
      !DATA.test(plain) ||
      LAW.test(plain) ||
      !/\b(?:in|within|to|outside|across)\b/.test(plain)
    )
      return [];
    const stated = STATED.exec(plain);
    if (stated === null) return [];
    const where = plain.slice(stated.index, stated.index + stated[0].length + 120);
    const places = [...where.matchAll(PLACE)].map((match) => SPELLED.get(match[0]) ?? match[0]);
    const countries = jurisdictionsIn(where).map(({ name }) => name);
    const value = [...new Set([...places, ...countries].filter((place) => place !== 'European Union'))];
    if (value.length === 0) return [];
    return [claim(unit, { key: 'processing_region', value, party: 'supplier', strength: 'plain', at: stated.index })];
  },
};

const REVIEW = /\b(?:review(?:ed|s|ing)?|access(?:ed|es)?|monitor(?:ed|s|ing)?|inspect(?:ed|s)?|read)\b/;
const PEOPLE =
  /\b(?:human(?:s)?(?: reviewers?)?|authori[sz]ed (?:personnel|employees|staff|reviewers)|(?:SUPPLIER's |its |our )?(?:personnel|employees|staff|trust and safety team)|manual(?:ly)?)\b/;
const INPUTS = /\b(?:prompts?|inputs?|outputs?|completions?|content|conversations?)\b/;

/** Whether staff may read what is sent in and got out. */
export const humanReview: ClauseReader = {
  keys: ['human_review'],
  keep: 'one',
  words: ['review', 'human', 'manual', 'personnel', 'staff', 'employee'],
  read: (unit: Unit): readonly Claim[] => {
    const plain = inContext(unit);
    const cue = PEOPLE.exec(plain);
    if (
      cue === null ||
      !REVIEW.test(plain) ||
      !INPUTS.test(plain) ||
      !/\b(?:SUPPLIER|authori[sz]ed|human reviewers?)\b/.test(plain)
    )
      return [];
    if (
      /\bCUSTOMER (?:is|are|must|should|shall|will|agrees?)\b/.test(plain) ||
      /\bwhere human review|confidential|\baccuracy\b/.test(plain)
    )
      return [];
    const aboutAbuse = /\b(?:abuse|flag|safety|violat|misuse|moderat|policy|train|improv|support|debug)/.test(plain);
    if (!aboutAbuse) return [];
    const denied = /\b(?:not|no|never)\b[^;]{0,60}\b(?:review|access|human|read)/.test(plain);
    return [
      claim(unit, {
        key: 'human_review',
        value: denied ? 'prohibited' : 'allowed',
        party: 'supplier',
        strength: 'plain',
        at: cue.index,
      }),
    ];
  },
};
