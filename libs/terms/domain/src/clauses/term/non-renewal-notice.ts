import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { actorBefore } from '../actors.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';
import { anchorAfter } from '../../values/anchors.js';

const NOT_RENEW =
  /\bnon-renewal|\bnot (?:to )?(?:be )?(?:renew|extend)|\bnot (?:want|wish|intend|plan)\b[^;]{0,30}\brenew|\b(?:intent(?:ion)?|elects?|election|decision|desire|wish(?:es)?|chooses?) (?:to )?(?:not|against)\b|\b(?:turn|switch)(?:ing)? off\b[^;]{0,24}renew|\bdisabl\w+\b[^;]{0,24}renew|\bprevent (?:the )?(?:automatic )?renew|\b(?:cancels?|terminates?|opts?[- ]out|declines?|stops?)\b[^\n]{0,120}\b(?:renew|next (?:subscription |billing |renewal )?(?:term|period)|end of (?:the|its|such|each|any)[^\n]{0,30}(?:term|period))|\bunless\b[^\n]{0,120}\b(?:notice|notif|terminat|cancel)/;
const RENEWS =
  /\b(?:anniversar|renew|rolls? over|extend|prolong|successive|next (?:subscription )?(?:term|period)|non-renewal)/;
const BEFORE =
  /\bunless[^;]{0,16}$|\b(?:at least|no(?:t)? (?:less|later|fewer) than|minimum of|no later than|more than|not less than|in writing|up to|until|(?:up)?on|with|by|giv(?:es?|ing)|of|provid(?:es?|ing))\b[^;]{0,30}$/;
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
  if (cue === null || !RENEWS.test(plain)) return null;
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

function read(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'sentence' ? unit.plain : inContext(unit);
  const notice = noticeOf(plain);
  if (notice === null) return atTheLatest(unit, plain);
  const value: TermValue = {
    duration: notice.iso,
    anchor: anchorAfter(plain, notice.end) ?? 'end of the then-current term',
  };
  const party = partyOf(plain, notice.start);
  return [claim(unit, { key: 'non_renewal_notice', value, party, strength: 'explicit', at: notice.start })];
}

/** Latest notice by which a renewal is prevented. */
export const nonRenewalNotice: ClauseReader = {
  keys: ['non_renewal_notice'],
  keep: 'one-a-party',
  words: ['cancel', 'renew', 'prolong', 'non-renew', 'nonrenew', 'successive', 'next', 'extend'],
  read,
};
