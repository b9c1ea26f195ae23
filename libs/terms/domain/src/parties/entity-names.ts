import type { Range } from '../layout/block.js';
import { US_STATES } from '../values/jurisdictions.js';

const FORM =
  '(?:Inc|INC|Incorporated|INCORPORATED|LLC|L\\.L\\.C|Ltd|LTD|Limited|LIMITED|Corp|CORP|Corporation|CORPORATION|Company|COMPANY|GmbH|GMBH|PBC|SAS|S\\.A\\.S|S\\.A|AB|B\\.V|N\\.V|LP|L\\.P|LLP|PLC|plc|Pte|PTE|Pty|PTY|AG|SE|SARL|S\\.r\\.l|S\\.p\\.A|Co|CO|Oy|AS|ApS|K\\.K|Bank|BANK|Trust|University|Foundation)';
const WORD = "(?:[A-Z0-9][\\w&'’.-]{0,30}|[a-z]{1,2}[A-Z][\\w&'’.-]{0,30}|[a-z][a-z0-9-]{1,24}\\.com)";
/** A company's name with its legal form: "Acme Cloud Services, Inc.", "Acme Trading Co., Ltd.". */
const ENTITY = new RegExp(
  `\\b${WORD}(?:,? (?:${WORD}|of|and|&|the|de|für|for)){0,7}?,? ${FORM}\\b(?:\\.?,? ${FORM}\\b){0,2}\\.?`,
  'g',
);

/** An entity named in a text, with where it stands there. */
export interface NamedEntity extends Range {
  readonly name: string;
}

/** What may stand before a name without being part of it. */
const BEFORE =
  /^(?:.*\b(?:Between|BETWEEN|between|Parties|By and)\s+|(?:\d{4}|This|The|Between|By|And|AND|If|For|To|From|With|Of|Under|In|On|At|Agreement|Terms)\s+)/;
/** The end of another sentence, of a recital's first word, or of an address: "Suite 400, Springfield, IL 60601, and ". */
const BEFORE_COMMA =
  /^(?:.*[a-z]{3}(?<!\b(?:Bros|Corp|Intl|Assoc|Mfg|Inc|Ltd))\. (?:The |THE )?|(?:WHEREAS|Whereas|.*\bDate|Agreement), |.*,[^,]*\d{4,}(?:-\d{4})?,? (?:and |AND )?|.*, (?:and|AND) )/;
/** The full stop of "GmbH." ends a sentence; that of "Inc." is part of the name. */
const SENTENCE_END =
  /(?<=\b(?:GmbH|Limited|LIMITED|Company|COMPANY|Corporation|CORPORATION|Incorporated|AG|AB|SE|SAS|SARL|LLC|LLP|LP|PLC|plc|PBC|Oy|AS|Bank|Trust|University|Foundation))\.$/;
/** Words that name nobody with a legal form alone: "the Company", "Holding Company", "INC.". */
const NOBODY = new RegExp(
  `^(?:[Tt]he )?(?:(?:Holding|Investment|Parent|Bank|Operating|Limited|General|Public|Private|Stock|Insurance|Liability) )*(?:${FORM}[.,]* ?)+$`,
);
/** "Allscripts and the Company", "Stock of the Company". */
const OF_NOBODY = new RegExp(`\\b(?:and|of|for|by) the ${FORM}$`);
/** "a Delaware corporation" says of what law a company is. */
const OF_A_STATE = new RegExp(`^(?:${US_STATES}) (?:[A-Z][a-z]+ )?(?:Corporation|Company|Corp|Co|LLC|LP)[.,]*$`);

/** A sentence in capitals ends in what looks like a form: "AGREE THAT YOU HAVE READ, AND, AS". */
const IN_CAPITALS = /\b(?:YOU|YOUR|WE|OUR|THAT|THIS|HAVE|HAS|ARE|IS|NOT|SHALL|WILL|MAY|ANY|ALL)\b/;

/** Companies named in a text, in order. */
export function entitiesIn(text: string): readonly NamedEntity[] {
  return [...text.matchAll(ENTITY)].flatMap((match) => {
    const lead = leadOf(match[0]);
    const start = match.index + lead;
    const name = match[0].slice(lead).replace(SENTENCE_END, '');
    return [NOBODY, OF_NOBODY, OF_A_STATE, IN_CAPITALS].some((pattern) => pattern.test(name))
      ? []
      : [{ name, start, end: start + name.length }];
  });
}

const FORM_ENDS = new RegExp(`\\b${FORM}\\.?$`);

/** Whether a name says what form its company has. */
export const hasLegalForm = (name: string): boolean => FORM_ENDS.test(name);

/** How many letters of a match stand before the name. */
function leadOf(match: string): number {
  let lead = 0;
  for (const pattern of [BEFORE_COMMA, BEFORE, /^(?:and|AND) /])
    lead += pattern.exec(match.slice(lead))?.[0].length ?? 0;
  return lead;
}

/** "Acme AI, a company with its office in …": a name without a legal form, at the end of the words before a definition. */
const DESCRIBED =
  /(?:^|[,;:.]\s|\b(?:between|and|by|with)\s)([A-Z][\w&.-]{1,30}(?: [A-Z][\w&.-]{1,30}){0,3}),? (?:an?|having|with|whose|of|located|established|registered) /;

/** "acme online, a Delaware corporation": a name that its owner writes in small letters. */
const IN_SMALL_LETTERS =
  /\b(?:between|and|by) ([a-z][\w.-]{0,24}(?: [a-z][\w&.-]{1,24}){0,2}), an? [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})? (?:corporation|company|limited|partnership)\b/;

/** A company named by a description and not by its legal form; null where there is none. */
export function describedEntity(text: string): NamedEntity | null {
  const match = DESCRIBED.exec(text) ?? IN_SMALL_LETTERS.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  return { name, start, end: start + name.length };
}
