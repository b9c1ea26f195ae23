import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const CHANGE =
  '(?:chang|updat|modif|amend|revis|supplement|replac|alter)(?:e|es|ed|ing|ions?|ments?|y|ies|ied|ication|ications)?';
const TERMS = '(?:terms(?: of (?:service|use))?|agreement|conditions|policies|policy|addendum|sla|dpa|documentation)';
const MAY = new RegExp(
  `\\bSUPPLIER(?:'s right to|,? from time to time,?)? ?(?:may|can|will|reserves? the right to|has the right to|have the right to|is entitled to|make|makes)?\\b[^.;]{0,120}\\b${CHANGE}\\b[^.;]{0,60}\\b${TERMS}\\b`,
);
const CHANGED_TERMS = new RegExp(
  `\\b(?:${CHANGE}|revised|new|updated|modified|amended)\\b[^.;]{0,60}\\b(?:${TERMS}|content|version)\\b[^.]{0,160}\\b(?:effective|take effect|in effect|appl(?:y|ies)|binding)\\b|\\b(?:changes?|updates?|modifications?|revisions?|amendments?|additional (?:changes|updates))\\b[^.]{0,100}\\b(?:effective|take effect|come into (?:force|effect))`,
);
const CONTINUED_USE =
  /\bcontinu\w*\b[^.]{0,120}\b(?:use|us(?:ing|e)|access\w*)\b[^.]{0,220}\b(?:accept\w*|consent\w*|agree\w*|acknowledg\w*|bound)|\bby continuing\b[^.]{0,120}\b(?:accept|agree)/;
/** An amendment that needs both signatures, prices, and the service itself are other terms. */
const MUTUAL =
  /\b(?:mutual|both parties|signed by|written (?:agreement|amendment|consent)|in writing (?:and|by)|EITHER (?:may|agree)|authori[sz]ed representatives?)\b/;
const NOT_TERMS =
  /\b(?:fees?|pric(?:e|es|ing)|rates?)\b[^.;]{0,40}\b(?:chang|increas|adjust|effective)|\b(?:chang|increas|adjust)\w*\b[^.;]{0,40}\b(?:fees?|pric(?:e|es|ing)|rates?)\b|\bmodel terms\b|\bsubprocessors?\b/;
const AT_ONCE =
  /\b(?:immediately|when (?:they|it|we|SUPPLIER|the[a-z ]{0,20}) (?:are|is|have been|has been)? ?post(?:ed|s)?|upon (?:posting|being posted|publication)|as soon as|on the date SUPPLIER posts|at any time without (?:prior )?notice|effective upon|without (?:prior |any )?notice|when SUPPLIER posts?|date (?:they are|it is) posted|effective when posted|once posted|the (?:date|moment) (?:of )?post)/;

function noticeIn(plain: string): string | null {
  const found = durationsIn(plain).find(({ start, end }) => {
    const around = plain.slice(Math.max(0, start - 90), end + 100);
    return (
      /\b(?:notice|prior|advance|before|after|effective|notif|least|effect|posted|release)\b/.test(around) &&
      !/\b(?:terminat|object)\w*\b[^.;]{0,20}$/.test(plain.slice(Math.max(0, start - 40), start))
    );
  });
  return found?.iso ?? (AT_ONCE.test(plain) ? 'P0D' : null);
}

const deemedIn = (unit: Unit, document: ContractText): true | null => {
  const near = document.units
    .slice(Math.max(0, unit.index - 3), unit.index + 5)
    .filter(({ section }) => section.heading === unit.section.heading);
  return near.some(({ plain }) => CONTINUED_USE.test(plain)) ? true : null;
};

const appliesTo = (plain: string): string =>
  /\b(?:any |all )?other (?:updates?|changes?|modifications?)\b|\bnot material\b|\bnon-material\b/.test(plain)
    ? 'other changes'
    : /\bmaterial(?:ly)?\b|\bsignificant/.test(plain)
      ? 'material changes'
      : /\b(?:law|regulation|legal)\b/.test(plain) && /\b(?:immediately|due to|in response|required)\b/.test(plain)
        ? 'changes required by law'
        : 'all changes';

const EXCEPTION =
  /\bexcept\b[^.]{0,40}\b(?:updates?|changes?|modifications?)\b[^.]{0,160}\b(?:immediately|upon posting|at once)\b/;

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit);
  const may = MAY.exec(plain);
  const effective = CHANGED_TERMS.exec(plain);
  const cue = may ?? effective;
  if (cue === null || MUTUAL.test(plain) || NOT_TERMS.test(plain)) return [];
  if (
    /\bSUPPLIER (?:shall|will|may|can) not\b[^.;]{0,60}\b(?:change|modify|amend|update)/.test(plain) ||
    /\bno (?:change|amendment|modification)/.test(plain)
  )
    return [];
  const inTerms =
    may !== null ||
    new RegExp(`\\b${TERMS}\\b`).test(plain) ||
    /\b(?:chang|modif|amend|updat|revis|variation)/i.test(unit.section.heading ?? '');
  if (!inTerms) return [];
  const exception = EXCEPTION.exec(plain);
  const main = exception === null ? plain : plain.slice(0, exception.index);
  const deemed = deemedIn(unit, document);
  const value: TermValue = { notice: noticeIn(main), deemed_acceptance: deemed, applies_to: appliesTo(main) };
  const strength = value.notice === null ? 'weak' : 'explicit';
  const first = claim(unit, { key: 'unilateral_change', value, party: 'supplier', strength, at: cue.index });
  if (exception === null) return [first];
  const also: TermValue = { notice: 'P0D', deemed_acceptance: deemed, applies_to: appliesTo(exception[0]) };
  return [
    first,
    claim(unit, { key: 'unilateral_change', value: also, party: 'supplier', strength: 'plain', at: exception.index }),
  ];
}

/** Whether the supplier may change the terms alone, with which notice, and whether use is acceptance. */
export const unilateralChange: ClauseReader = {
  keys: ['unilateral_change'],
  keep: 'every-value',
  words: ['chang', 'updat', 'modif', 'amend', 'revis', 'supplement', 'alter', 'replac'],
  read,
};
