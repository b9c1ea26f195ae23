import { inContext, underHeadings, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { actorOf } from '../actors.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const RETURNS =
  /\b(?:recover(?:s|ed)?|export(?:s|ed|ing)?|retriev(?:e|al|ing)|download(?:s|ed|ing)?|return(?:s|ed|ing)?|extract(?:s|ion)?|hand over|make available|backup copy)\b/;
const DATA =
  /\b(?:(?:its|CUSTOMER(?:'s)?) (?:[a-z]+ )?(?:content|data|information|materials|inputs?|outputs?)|customer (?:data|content)|content|data|outputs?|personal data)\b/;
const AT_END =
  /\b(?:ends\b|the end\b|exit\b|terminat|expir|end of|cancel|clos(?:e|ure|ing)|stop offering|discontinu|wind)/;
const NOT_RETURN =
  /\b(?:return (?:of )?(?:merchandise|products?|goods|equipment)|tax returns?|in return\b|refund|export (?:control|law|regulation|administration|restrict)|confidential information|search results)/;
const FORMAT =
  /\b(?:json ?l?|csv|xml|parquet|sql|takeout|machine-readable(?: format)?|(?:standard|structured|commonly used|portable|industry[- ]standard|open)[a-z, -]{0,40}format)\b/;
const RIGHT = /\b(?:may|can|will|shall|must|opportunity|able to|right to|option|request)\b/;

const UNABLE = /\b(?:may not be able|not be able|unable|no longer (?:be able|have access)|no obligation)\b/;

function read(unit: Unit): readonly Claim[] {
  const plain = inContext(unit);
  const cue = RETURNS.exec(plain);
  if (cue === null || !DATA.test(plain) || NOT_RETURN.test(plain) || !RIGHT.test(plain) || UNABLE.test(plain))
    return [];
  const isExport = /recover|export|retriev|download|extract|hand over/.test(cue[0]);
  const format = FORMAT.exec(plain)?.[0] ?? null;
  const atEnd = AT_END.test(underHeadings(unit)) || /\breversib/.test(underHeadings(unit));
  if (!atEnd && !(isExport && format !== null)) return [];
  const window = durationsIn(plain).find(
    ({ start, end }) =>
      !/\b(?:delet|destroy|eras)\w*\b[^;]{0,60}$/.test(plain.slice(Math.max(0, start - 70), start)) &&
      !/^[^;]{0,10}\bnotice/.test(plain.slice(end)),
  );
  const beforeEnd = /\b(?:prior to|before) (?:the |any |its |such )?(?:terminat|expir|cancel|clos)/.test(plain);
  const value = {
    window: window?.iso ?? (beforeEnd ? 'P0D' : null),
    format,
    rule: beforeEnd ? 'before termination' : /delet/.test(plain) ? 'returned or deleted' : null,
  };
  const party = actorOf(unit, cue.index) ?? 'supplier';
  const strength = isExport || window !== undefined ? 'explicit' : 'plain';
  return [
    claim(unit, {
      key: 'data_return',
      value,
      party: party === 'either' ? 'supplier' : party,
      strength,
      at: window?.start ?? 0,
    }),
  ];
}

/** Window and format in which data can be taken out at the end. */
export const dataReturn: ClauseReader = {
  keys: ['data_return'],
  keep: 'one',
  words: ['recover', 'export', 'retriev', 'download', 'return', 'extract', 'hand'],
  read,
};
