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

const LEADING = /^(?:\d{4}|This|The|Between|By|And|If|For|To|From|With|Of|Under|In|On|At|Agreement|Terms)\s+/;

/** Companies named in a text, in order. */
export function entitiesIn(text: string): readonly NamedEntity[] {
  return [...text.matchAll(ENTITY)].map((match) => {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const name = match[0].slice(lead).replace(/^and /, '');
    return { name, start, end: match.index + match[0].length };
  });
}
