import { inContext, underHeadings, type Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { actorOf } from '../actors.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const RETURNS =
  /\b(?:recover(?:s|ed)?|export(?:s|ed|ing)?|retriev(?:e|al|ing)|download(?:s|ed|ing)?|return(?:s|ed|ing)?|extract(?:s|ion)?|hand over|make available|backup copy|(?:request for|deliver) [^;]{0,70}\bback-?ups?\b|(?:provide|supply|deliver|furnish|send)s?\b[^;]{0,40}\b(?:file|export|extract|dump|backup|cop(?:y|ies)) of (?:the |all |any |its )*(?:CUSTOMER|content|data)|(?:request|obtain|receive|ask for|get) (?:an? |electronic |full |complete )*(?:copy|copies) of)\b/;
const EXPORTS = /cop(?:y|ies) of|(?:file|dump|backup) of|recover|export|retriev|download|extract|hand over/;
const DATA =
  /\b(?:(?:its|CUSTOMER(?:'s)?) (?:[a-z]+ )?(?:content|data|information|materials|inputs?|outputs?)|customer (?:data|content)|content|data|outputs?|personal data|chats?|conversations|files|history|messages|back-?ups?|the (?:return or deletion|deletion or return))\b/;
const AT_END =
  /\b(?:ends\b|the end\b|exit\b|terminat|expir|end of|cancel|clos(?:e|ure|ing)|stop offering|discontinu|wind)/;
const NOT_RETURN =
  /\b(?:return (?:of )?(?:merchandise|products?|goods|equipment)|tax returns?|in return\b|refund|export (?:control|law|regulation|administration|restrict)|confidential information|search results|(?:expenses|costs) [^;]{0,60}\bin returning)/;
const FORMAT =
  /\b(?:json ?l?|csv|xml|parquet|sql|takeout|machine-readable(?: format)?|(?:standard|structured|commonly used|portable|industry[- ]standard|open)[a-z, -]{0,40}format)\b/;
const RIGHT =
  /\b(?:(?:has|have) \d{1,3} days|may|can|will|shall|must|opportunity|able to|right to|option|request|responsible)\b/;

const UNABLE = /\b(?:may not be able|not be able|unable|no longer (?:be able|have access)|no obligation)\b/;

const BEFORE_END =
  /\b(?:prior to|before) (?:the |any |its |such |CUSTOMER |CUSTOMER's )?(?:terminat|expir|cancel|clos)/;

const isReturn = (plain: string): boolean =>
  DATA.test(plain) && RIGHT.test(plain) && !NOT_RETURN.test(plain) && !UNABLE.test(plain);

/** "Return or destroy within 30 days": the period is for both. */
const RETURN_OR_DELETE =
  /\breturn\w*\b[^;]{0,140}\bor (?:permanently |securely )?(?:delet|destroy|eras)\w*\b[^;]{0,60}$/;

/** The period in which data can be taken, not the one after which it is deleted. */
const windowIn = (plain: string): StatedDuration | undefined =>
  durationsIn(plain).find(
    ({ start, end }) =>
      (!/\b(?:delet|destroy|eras)\w*\b[^;]{0,60}$/.test(plain.slice(Math.max(0, start - 70), start)) ||
        RETURN_OR_DELETE.test(plain.slice(0, start))) &&
      !/^[^;]{0,10}\bnotice/.test(plain.slice(end)),
  );

/** Data that must be taken before the end has no window after it. */
const ruleWindow = (plain: string): string | null => (BEFORE_END.test(plain) ? 'P0D' : null);

function ruleIn(plain: string): string | null {
  if (BEFORE_END.test(plain)) return 'before termination';
  return /delet/.test(plain) ? 'returned or deleted' : null;
}

/** Whose choice it is does not say who acts. */
const CHOICE = /,? as CUSTOMER (?:chooses|elects|requests|prefers|directs|instructs),?/g;

/** Taking data out is a right at the end, or, in a stated format, at any time. */
const isRightAtEnd = (unit: Unit): boolean =>
  /\bthe (?:return or deletion|deletion or return)\b/.test(unit.plain) ||
  AT_END.test(underHeadings(unit)) ||
  AT_END.test(inContext(unit)) ||
  /\breversib/.test(underHeadings(unit));

function formatIn(unit: Unit, document: ContractText): string | null {
  const named = FORMAT.exec(inContext(unit))?.[0].trim();
  const units = unit.leadIn === null ? [unit] : [unit, unit.leadIn];
  return named === undefined ? null : document.verbatim(named, units);
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit).replace(CHOICE, '');
  const cue = RETURNS.exec(plain);
  if (cue === null || !isReturn(plain)) return [];
  const isExport = EXPORTS.test(cue[0]);
  const format = formatIn(unit, document);
  if (!isRightAtEnd(unit) && !(isExport && format !== null)) return [];
  const window = windowIn(plain);
  return [
    claim(unit, {
      key: 'data_return',
      value: { window: window?.iso ?? ruleWindow(plain), format, rule: ruleIn(plain) },
      party: cue[0].startsWith('request for') || actorOf(unit, cue.index) === 'customer' ? 'customer' : 'supplier',
      strength: isExport || window !== undefined ? 'explicit' : 'plain',
      at: window?.start ?? 0,
    }),
  ];
}

/** Window and format in which data can be taken out at the end. */
export const dataReturn: ClauseReader = {
  keys: ['data_return'],
  keep: 'every-value',
  leading: 'window',
  words: ['file', 'back', 'dump', 'cop', 'recover', 'export', 'retriev', 'download', 'return', 'extract', 'hand'],
  read,
};
