import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type Strength } from '../claim.js';

const ASSIGNS =
  /(?<!none of )\b(SUPPLIER|EITHER)\b(?! may not| shall not| will not)(?:(?!NEITHER|\bnot\b)[^;]){0,60}\b(?:may|can|reserves? the right to|has the right to|is (?:free|entitled) to)\b[^;]{0,60}\b(?:assign|transfer|delegat|novat)\w*\b/;
/** "NEITHER may assign, except to a successor": with the exception, both may. */
const EXCEPT_SUCCESSOR =
  /\bNEITHER\b[^;]{0,40}\b(?:assign|transfer)\w*\b[^;]{0,200}\b(?:except|other than|unless|save)\b[^;]{0,90}\b(?:affiliate|successor|merger|acquir|acquisition|reorgani[sz]ation|sale of)/;
const ASSIGNED_BY = /\bmay be (?:freely )?(?:assigned|transferred)\b[^;]{0,80}\bby SUPPLIER\b/;
const CONTROL =
  /\bchange (?:of|in) control\b|\bsuccessor to\b|\b(?:all or )?substantially all\b|\bmerger|\bacquisition|\bacquir|\bsale of (?:its|the|all)\b|\breorgani[sz]ation/;
const FREELY =
  /\bwithout (?:[a-zA-Z',]+ ){0,6}(?:notice|consent|restriction|approval)\b|\bat any time\b|\bfreely\b|\bin its sole discretion\b/;
const NO_NOTICE =
  /\bwithout (?:[a-z]+ )?(?:notice|restriction)|\bwithout (?:CUSTOMER's |any |prior )*consent or (?:prior )?notice|\bwithout (?:prior )?notice or consent|\bfreely\b|\bwithout restriction/;
const EXCEPT_SUPPLIER = /\bexcept(?: that)? SUPPLIER may\b[^;]{0,60}\b(?:assign|transfer)/;
const TERMINATES =
  /\bnotice of (?:any |a |its )?change (?:of|in) control\b|\b(?:terminat)\w*\b[^;]{0,160}\bchange (?:of|in) control\b|\bchange (?:of|in) control\b[^;]{0,200}\b(?:terminat|notif|notice)|\bSUPPLIER (?:is|are|has been) (?:acquired|taken over)\b[^;]{0,120}\bterminat|\bterminat\w*\b[^;]{0,90}\b(?:if|where|when|in the event) SUPPLIER (?:is|are|has been|becomes|merges|undergoes) ?(?:acquired|taken over|with|controlled)/;
const NOT_CONTRACT =
  /\b(?:assigns? (?:to CUSTOMER|all right|any right|its right, title)|right, title,? and interest|hereby assign|transfer (?:of )?(?:data|personal|funds))\b/;

function judge(plain: string): { readonly party: BoundParty; readonly at: number; readonly strength: Strength } | null {
  const cue =
    ASSIGNS.exec(plain) ?? ASSIGNED_BY.exec(plain) ?? EXCEPT_SUPPLIER.exec(plain) ?? EXCEPT_SUCCESSOR.exec(plain);
  if (
    cue !== null &&
    (CONTROL.test(plain) ||
      FREELY.test(plain) ||
      /\baffiliate|\b(?:up)?on (?:prior )?(?:written )?notice|\bto (?:a|any) third party\b|\bwith (?:at least )?\d+ (?:days|months)'? (?:prior |advance |written )*notice/.test(
        plain,
      ))
  ) {
    const isBoth = cue[1] === 'EITHER' || cue[0].startsWith('NEITHER');
    const party: BoundParty = isBoth ? 'either' : 'supplier';
    return { party, at: cue.index, strength: CONTROL.test(plain) || NO_NOTICE.test(plain) ? 'explicit' : 'weak' };
  }
  const terminates = TERMINATES.exec(plain);
  if (terminates === null) return null;
  const party: BoundParty = /\bCUSTOMER (?:may|shall|can|has)\b/.test(plain)
    ? 'customer'
    : /\bEITHER\b/.test(plain)
      ? 'either'
      : 'supplier';
  return { party, at: terminates.index, strength: 'plain' };
}

function read(unit: Unit): readonly Claim[] {
  const { plain } = unit;
  if (NOT_CONTRACT.test(plain)) return [];
  const judged = judge(plain);
  if (judged === null) return [];
  const notice = durationsIn(plain).find(({ start, end }) =>
    /\b(?:notice|notif|prior|within)\b/.test(plain.slice(Math.max(0, start - 60), end + 40)),
  );
  const value: TermValue = notice?.iso ?? (NO_NOTICE.test(plain) ? 'P0D' : null);
  const strength = value === null && judged.strength === 'explicit' ? 'weak' : judged.strength;
  return [claim(unit, { key: 'change_of_control', value, party: judged.party, strength, at: judged.at })];
}

/** Notice or a right to leave when the other side is sold or assigns the contract. */
export const changeOfControl: ClauseReader = {
  keys: ['change_of_control'],
  keep: 'every-value',
  words: ['assign', 'transfer', 'novat', 'control', 'acquired'],
  read,
};
