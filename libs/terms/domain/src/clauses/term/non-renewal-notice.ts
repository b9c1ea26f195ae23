import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { actorBefore } from '../actors.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { anchorAfter } from '../../values/anchors.js';

const NOT_RENEW =
  /\bnon-renewal|\bnot (?:to )?(?:be )?(?:renew|extend)|\bnot (?:want|wish|intend|plan)\b[^;]{0,30}\brenew|\b(?:intent(?:ion)?|elects?|election|decision|desire|wish(?:es)?|chooses?) (?:to )?(?:not|against)\b|\b(?:turn|switch)(?:ing)? off\b[^;]{0,24}renew|\bdisabl\w+\b[^;]{0,24}renew|\bprevent (?:the )?(?:automatic )?renew|\b(?:cancels?|terminates?|opts?[- ]out|declines?|stops?)\b[^\n]{0,120}\b(?:renew|next (?:subscription |billing |renewal )?(?:term|period)|end of (?:the|its|such|each|any)[^\n]{0,30}(?:term|period))|\bterminated? [^;]{0,40}\bat the (?:expiration|expiry|end|conclusion) of (?:its|the|any|each|such)\b[^;]{0,40}\bterm\b|\bunless\b(?! (?:this|the) (?:agreement|contract|term) (?:has been |is |shall have been )?(?:earlier |sooner |previously )?(?:terminated|cancell?ed))[^\n]{0,120}\b(?:notice|notif|terminat|cancel)/;
/** An insurer's notice that a policy is not renewed. */
const INSURANCE = /\binsur(?:ance|ers?)\b/;
/** "Such notice must be given 90 days prior to the end": what it is for stands in the sentence before. */
const SUCH_NOTICE =
  /\b(?:such|which|this|said|the) (?:written )?notice (?:must|shall|should|is to|to|will) be\b|\bnotice must be given\b/;
const RENEWS =
  /\b(?:anniversar|renew|rolls? over|extend|prolong|successive|next (?:subscription )?(?:term|period)|non-renewal)/;
const BEFORE =
  /\bunless[^;]{0,16}$|\b(?:at least|no(?:t)? (?:less|later|fewer) than|minimum of|no later than|more than|not less than|in writing|up to|until|(?:up)?on|with|by|giv(?:es?|en|ing)|of|provid(?:es?|ing))\b[^;]{0,30}$/;
const PRIOR =
  /^(?:'s?)?(?:(?!unless)[^;]){0,40}\b(?:before|prior|in advance|advance|preceding|(?:of|to) (?:the )?(?:end|expir)|notice)\b/;

/** "… unless 30 days before the anniversary CUSTOMER gives notice": who gives it is named after the period. */
const giverAfter = (words: string): BoundParty | null => {
  const giver = /\b(SUPPLIER|CUSTOMER) (?:gives?|provides?|notif|delivers?|sends?|serves?|informs?|tells?)/.exec(
    words,
  )?.[1];
  return giver === undefined ? null : giver === 'SUPPLIER' ? 'supplier' : 'customer';
};

const partyOf = (plain: string, place: number): BoundParty => {
  const either = /\b(?:EITHER|NEITHER)\b|\bnotice of non-renewal\b/.exec(plain);
  if (either !== null) return 'either';
  // "To prevent renewal, cancel …" speaks to the customer.
  const isTold = /(?:^|[,:;.] )(?:please )?cancel\b/.test(plain) && !/\bSUPPLIER\b/.test(plain) ? 'customer' : null;
  return actorBefore(plain, place) ?? giverAfter(plain.slice(place, place + 200)) ?? isTold ?? 'either';
};

function noticeOf(plain: string): StatedDuration | null {
  const cue = NOT_RENEW.exec(plain);
  if (cue === null || !RENEWS.test(plain) || INSURANCE.test(plain)) return null;
  return (
    durationsIn(plain).find(({ start, end, unit }) => {
      if (/(?<!notice )\b(?:terms?|periods?) of (?:up to )?$/.test(plain.slice(Math.max(0, start - 30), start)))
        return false;
      const isNotice =
        BEFORE.test(plain.slice(Math.max(0, start - 50), start)) && PRIOR.test(plain.slice(end, end + 70));
      return (
        isNotice &&
        unit !== 'year' &&
        !/^[- ](?:renewal|successive|additional)? ?(?:terms?|periods?)/.test(plain.slice(end, end + 24))
      );
    }) ?? null
  );
}

/** "CUSTOMER must cancel before it renews": on the last day is early enough. */
const BEFORE_RENEWAL =
  /\b(?:CUSTOMER (?:must|needs? to|has to|should|may|can) (?:[a-z]+ )?(?:cancel|opt out)|(?:unless|until)\b[^;]{0,30}\b(?:cancels?|cancell?ed|cancellation))\b[^;]{0,80}\b(?:before|prior to) (?:it (?:automatically )?renews?|(?:the|its|CUSTOMER's|each|any) (?:[a-z]+ )?(?:renewal|renewal date|(?:end|expir[a-z]+) of (?:the|its|CUSTOMER's|each)[^;,]{0,40}(?:term|period|cycle)))\b/;

function atTheLatest(unit: Unit, plain: string): readonly Claim[] {
  const cue = /\b(?:renew|subscription)/.test(plain) ? BEFORE_RENEWAL.exec(plain) : null;
  if (cue === null) return [];
  const value: TermValue = { duration: 'P0D', anchor: anchorAfter(plain, cue.index) ?? 'renewal' };
  return [claim(unit, { key: 'non_renewal_notice', value, party: 'customer', strength: 'plain', at: cue.index })];
}

/** Words of a renewal; a sentence that only speaks of notice may go on from one that has them. */
const ITS_OWN = /cancel|renew|prolong|successive|next|extend/;

interface Said {
  readonly plain: string;
  readonly notice: StatedDuration;
  /** Where the notice stands in the unit's own words. */
  readonly at: number;
}

/** The notice that a unit states: in its own words, or, of "such notice", with those of the sentence before. */
function saidIn(unit: Unit, { units }: ContractText): Said | null {
  const plain = unit.kind === 'sentence' ? unit.plain : inContext(unit);
  const notice = ITS_OWN.test(plain) ? noticeOf(plain) : null;
  if (notice !== null) return { plain, notice, at: notice.start };
  if (!SUCH_NOTICE.test(unit.plain)) return null;
  // The number of a page may stand between them.
  const before = units.slice(Math.max(0, unit.index - 2), unit.index).findLast(({ plain: own }) => own.length > 24);
  if (before?.kind !== 'sentence') return null;
  const prefix = `${before.plain.slice(-600)} `;
  const both = prefix + unit.plain;
  const such = noticeOf(both);
  return such === null || such.start < prefix.length
    ? null
    : { plain: both, notice: such, at: such.start - prefix.length };
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const said = saidIn(unit, document);
  if (said === null) return atTheLatest(unit, unit.kind === 'sentence' ? unit.plain : inContext(unit));
  const { plain, notice, at } = said;
  const value: TermValue = {
    duration: notice.iso,
    anchor: anchorAfter(plain, notice.end) ?? 'end of the then-current term',
  };
  const party = partyOf(plain, notice.start);
  return [claim(unit, { key: 'non_renewal_notice', value, party, strength: 'explicit', at })];
}

/** Latest notice by which a renewal is prevented. */
export const nonRenewalNotice: ClauseReader = {
  keys: ['non_renewal_notice'],
  keep: 'one-a-party',
  words: ['cancel', 'renew', 'prolong', 'non-renew', 'nonrenew', 'successive', 'next', 'extend', 'notice'],
  read,
};
