import type { TermValue } from '@recourse/contracts-domain';
import { underHeadings, type Unit } from '../../units/unit.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const PRICE = /\b(?:pric(?:e|es|ing)|rates?|fees?|charges|uplift|increases? (?:at|on|upon) renewal)\b/;
const RISES = /\b(?:increas|uplift|escalat|rise|raise|adjust|higher than|exceed)/;
const AT_RENEWAL =
  /\b(?:renew|each (?:year|anniversary)|annual(?:ly)?|per (?:year|annum)|following year|subsequent (?:term|year)|anniversary|then-current)/;
const CAP =
  /\b(?:not|no|never|capped at|limited to|maximum|up to|lesser of|lower of)\b[^;]{0,80}$|\bnot (?:exceed|increase|rise|be increased)[^;]{0,60}$/;
const INDEX = /\b(?:cpi|consumer price index|inflation|price index|hicp|rpi)\b/;
const LIMITS = /\b(?:not exceed|limited to|no more than|capped|in line with)\b/;

function read(unit: Unit): readonly Claim[] {
  const { plain } = unit;
  if (/\bliab(?:le|ilit)|\bdamages\b/.test(plain)) return [];
  if (!RISES.test(plain) || !PRICE.test(underHeadings(unit)) || !AT_RENEWAL.test(plain)) return [];
  const percent = percentagesIn(plain).find(({ start }) => CAP.test(plain.slice(Math.max(0, start - 120), start)));
  if (percent === undefined && !(INDEX.test(plain) && LIMITS.test(plain))) return [];
  const value: TermValue = percent?.percent ?? 'index';
  const at = percent?.start ?? 0;
  return [claim(unit, { key: 'renewal_price_cap', value, party: 'supplier', strength: 'explicit', at })];
}

/** Highest increase of price at renewal. */
export const renewalPriceCap: ClauseReader = {
  keys: ['renewal_price_cap'],
  keep: 'one',
  words: ['increas', 'uplift', 'escalat', 'exceed', 'rise', 'raise'],
  read,
};
