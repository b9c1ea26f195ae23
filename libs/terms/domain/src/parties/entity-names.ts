import type { Range } from '../layout/block.js';

const FORM =
  '(?:Inc|Incorporated|LLC|L\\.L\\.C|Ltd|Limited|Corp|Corporation|Company|GmbH|PBC|SAS|S\\.A\\.S|S\\.A|AB|B\\.V|N\\.V|LP|L\\.P|LLP|PLC|plc|Pte|AG|SE|SARL|S\\.r\\.l|S\\.p\\.A|Co|Oy|AS|ApS|K\\.K|Bank|Trust|University|Foundation)';
const WORD = "[A-Z0-9][\\w&'’.-]{0,30}";
/** A company's name with its legal form: "Acme Cloud Services, Inc.". */
const ENTITY = new RegExp(
  `\\b${WORD}(?:,? (?:${WORD}|of|and|&|the|de|für|for)){0,7}?,? ${FORM}\\b(?:,? ${FORM}\\b)?\\.?`,
  'g',
);

/** An entity named in a text, with where it stands there. */
export interface NamedEntity extends Range {
  readonly name: string;
}

/** What may stand before a name without being part of it. */
const BEFORE =
  /^(?:.*\b(?:Between|BETWEEN|between|Parties|By and)\s+|(?:\d{4}|This|The|Between|By|And|If|For|To|From|With|Of|Under|In|On|At|Agreement|Terms)\s+)/;
/** The full stop of "GmbH." ends a sentence; that of "Inc." is part of the name. */
const SENTENCE_END =
  /(?<=\b(?:GmbH|Limited|Company|Corporation|Incorporated|AG|AB|SE|SAS|SARL|LLC|LLP|LP|PLC|plc|PBC|Oy|AS|Bank|Trust|University|Foundation))\.$/;

/** Companies named in a text, in order. */
export function entitiesIn(text: string): readonly NamedEntity[] {
  return [...text.matchAll(ENTITY)].map((match) => {
    const lead = BEFORE.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const name = match[0].slice(lead).replace(/^and /, '').replace(SENTENCE_END, '');
    return { name, start, end: start + name.length };
  });
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
