import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const PRICE =
  '(?:pric(?:e|es|ing)|(?:published |list |subscription )?rates?|fees?|charges|price list|pricing page|cost of (?:the )?services|(?:applicable |subscription )?plans?)';
const CHANGE =
  '(?:chang|updat|modif|increas|adjust|revis|amend|rais)(?:e|es|ed|ing|ions?|ments?|ication|ications|y|ies|ied)?';
const MAY_CHANGE = new RegExp(
  `\\bSUPPLIER(?: may|'s right to| reserves? the right to| can| is entitled to| will| has the right to| changes?| updates?| increases?)\\b[^;]{0,80}\\b(?:${CHANGE})?\\b[^;]{0,70}\\b${PRICE}\\b`,
);
const VERB = new RegExp(
  `\\b${CHANGE}\\b[^;]{0,60}\\b${PRICE}\\b|\\b${PRICE}\\b[^;]{0,50}\\b(?:${CHANGE}|subject to change)\\b`,
);
const CHANGES_TAKE_EFFECT = new RegExp(
  `\\b(?:${PRICE}[a-z ]{0,30} (?:change|increase|adjustment|update)s?|(?:change|increase|adjustment|update)s? (?:in|to|of) (?:the |our |its |any |SUPPLIER's )?[a-z ]{0,20}${PRICE})\\b`,
);
const TELLS = /\b(?:notice|notif|effective|take effect|post(?:ed|ing)|publish|advance|inform)/;
/** Taxes change prices by law; a locked price is no change; other notices. */
const OTHER =
  /\b(?:tax(?:es)?\b[^;]{0,40}\b(?:chang|increas)|late (?:fee|charge)|(?:shall|will|may) not (?:increase|change)|exchange rate|interest rate|rate limits?|success rate)/;
const POSTED =
  /\b(?:post(?:ed|ing)|publish(?:ed|ing)?|pricing page|website announcement|on (?:the|our|its) (?:website|site|page)|announcement)/;
const PERSONAL = /\b(?:notif|provide[sd]? [^;]{0,30}notice|giv\w+ [^;]{0,30}notice|advance notice|email)/;

function noticeIn(plain: string): string | null {
  const found = durationsIn(plain).find(({ start, end }) => {
    const around = plain.slice(Math.max(0, start - 80), end + 90);
    return (
      /\b(?:notice|prior|advance|before|after|effective|notif|least)/.test(around) &&
      !/\bin the (?:past|previous|prior)\b/.test(around)
    );
  });
  return found?.iso ?? null;
}

const postingIsNotice = (plain: string): boolean | null =>
  POSTED.test(plain) && /\beffective\b|\btake effect\b|\bnotif|\baccept/.test(plain)
    ? true
    : PERSONAL.test(plain) && !POSTED.test(plain)
      ? null
      : POSTED.test(plain)
        ? true
        : null;

const ruleOf = (plain: string): string | null =>
  /\b(?:next|following|subsequent) (?:billing|renewal|subscription) (?:cycle|period|term)|\bbilling cycle following\b|\bnext renewal\b|\bupon renewal\b/.exec(
    plain,
  )?.[0] ?? null;

function claimNotice(unit: Unit, plain: string, strength: 'explicit' | 'plain'): Claim {
  const rule = ruleOf(plain);
  const value: TermValue = {
    duration: noticeIn(plain),
    posting_is_notice: postingIsNotice(plain),
    ...(rule !== null && { rule }),
  };
  return claim(unit, { key: 'price_change_notice', value, party: 'supplier', strength });
}

function readNotice(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit);
  if (OTHER.test(plain) || /\bcap(?:ped)?\b|\bnot exceed\b|\bno more than \d/.test(plain)) return [];
  if (CHANGES_TAKE_EFFECT.test(plain) && TELLS.test(plain) && noticeIn(plain) !== null)
    return [claimNotice(unit, plain, 'explicit')];
  if (!(MAY_CHANGE.test(plain) && VERB.test(plain)) && !(CHANGES_TAKE_EFFECT.test(plain) && TELLS.test(plain)))
    return [];
  const next = document.units[unit.index + 1];
  const both =
    next !== undefined &&
    next.paragraph === unit.paragraph &&
    /\b(?:change|increase|adjust|update|continue)/.test(next.plain)
      ? `${plain} ${next.plain}`
      : plain;
  return TELLS.test(both) ? [claimNotice(unit, both, 'plain')] : [];
}

/** How long before a change of list prices the customer learns of it. */
export const priceChangeNotice: ClauseReader = {
  keys: ['price_change_notice'],
  keep: 'one',
  words: ['price', 'pricing', 'rate', 'fee', 'charge', 'plan'],
  read: readNotice,
};

const RISES = /\b(?:increas|uplift|escalat|rise|raise|adjust|higher than|exceed)/;
const AT_RENEWAL =
  /\b(?:renew|each (?:year|anniversary)|annual(?:ly)?|per (?:year|annum)|following year|subsequent (?:term|year)|anniversary|then-current)/;
const CAP =
  /\b(?:not|no|never|capped at|limited to|maximum|up to|lesser of|lower of)\b[^;]{0,80}$|\bnot (?:exceed|increase|rise|be increased)[^;]{0,60}$/;
const INDEX = /\b(?:cpi|consumer price index|inflation|price index|hicp|rpi)\b/;

function readCap(unit: Unit): readonly Claim[] {
  const { plain } = unit;
  if (!RISES.test(plain) || !new RegExp(`\\b${PRICE}\\b`).test(plain) || !AT_RENEWAL.test(plain)) return [];
  const percent = percentagesIn(plain).find(({ start }) => CAP.test(plain.slice(Math.max(0, start - 120), start)));
  if (percent === undefined && !INDEX.test(plain)) return [];
  const value: TermValue = percent === undefined ? 'index' : percent.percent;
  const isLimit = percent !== undefined || /\b(?:not exceed|limited to|no more than|capped|in line with)\b/.test(plain);
  return isLimit
    ? [
        claim(unit, {
          key: 'renewal_price_cap',
          value,
          party: 'supplier',
          strength: 'explicit',
          at: percent?.start ?? 0,
        }),
      ]
    : [];
}

/** Highest increase of price at renewal. */
export const renewalPriceCap: ClauseReader = {
  keys: ['renewal_price_cap'],
  keep: 'one',
  words: ['increas', 'uplift', 'escalat', 'exceed', 'rise', 'raise'],
  read: readCap,
};

const SUCCESSOR =
  /\b(?:successors?|replacement|subsequent|newer|equivalent|follow-on|superseding)\b[^;]{0,40}\b(?:models?|versions?|skus?|products?)\b|\bmodels?\b[^;]{0,40}\b(?:successor|replac)/;
const SAME_PRICE =
  /\b(?:same|locked|unchanged|no(?:t)? (?:higher|more|exceed)|applies|apply|carr(?:y|ies) over|continue|honou?r|extend)\b/;

function readSuccessor(unit: Unit): readonly Claim[] {
  const { plain } = unit;
  if (!SUCCESSOR.test(plain) || !new RegExp(`\\b${PRICE}\\b`).test(plain) || !SAME_PRICE.test(plain)) return [];
  const denies = /\b(?:not|no|nor|never)\b[^;]{0,40}\b(?:apply|extend|carry|cover|include|guarantee)/.test(plain);
  return [claim(unit, { key: 'successor_model_price', value: !denies, party: 'supplier', strength: 'plain' })];
}

/** Whether a locked price carries over to the model that replaces it. */
export const successorModelPrice: ClauseReader = {
  keys: ['successor_model_price'],
  keep: 'one',
  words: ['successor', 'replacement', 'replac', 'newer', 'superseding', 'subsequent', 'equivalent'],
  read: readSuccessor,
};
