import { Mentions, type Mention } from './mention.js';

/** Parties are named where a contract begins. */
const HEAD = 22_000;
const CAPITALS_HEAD = 14_000;

const SUFFIX =
  '(?:Inc|INC|Incorporated|INCORPORATED|Corp|CORP|Corporation|CORPORATION|LLC|L\\.L\\.C|Llc|LTD|Ltd|Limited|LIMITED|Company|COMPANY|Co|CO|GmbH|GMBH|AG|S\\.A|SA|B\\.V|BV|N\\.V|NV|L\\.P|LP|LLP|PLC|plc|Pty|PTY|PTE|Pte|Bank|BANK|University|UNIVERSITY|Foundation|FOUNDATION|Trust|TRUST|Association|ASSOCIATION|S\\.p\\.A|SpA|AB|A/S|Oy|K\\.K|S\\.r\\.l|SRL|Partners|PARTNERS|Group|GROUP|Holdings|HOLDINGS|Institute|Center|Fund|FUND|Sdn|Bhd|Hospital)';
const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿ';
const CAPITAL = 'A-ZÀ-ÖØ-Þ';
const CAPITAL_WORD = `(?:[${CAPITAL}][${LETTER}0-9&'’.-]{0,25}|[a-z]?-?[${CAPITAL}][${LETTER}0-9]{0,25}|&|\\d{1,4}[${CAPITAL}][${LETTER}.]{0,25})`;
/** Words with capitals; a comma joins only a company's suffix. */
const CAPITALS = new RegExp(
  `${CAPITAL_WORD}(?:(?:, (?=${SUFFIX}\\b)| )(?:${CAPITAL_WORD}|of|the|and|for|de|do|\\([A-Z][A-Za-z. ]{1,20}\\))){0,8}`,
  'g',
);
/** A sentence ends within a run of capitals unless the stop belongs to an abbreviation. */
const SENTENCE_END = /(?<!\b(?:Inc|INC|Corp|CORP|Ltd|LTD|Co|CO|Cos|Dr|Mr|Mrs|Ms|St|Jr|No|[A-Z]))\. /;
const TRAILING = /(?:,? (?:and|of|the|for|de|do|And|Of|The|For|By|AND|OF|THE|FOR|BY))+$/;
const JOINTS = [' and ', ' AND ', ' of ', ' for ', ' BETWEEN ', ' Between '] as const;
const SUFFIXES = new RegExp(`\\b${SUFFIX}\\b\\.?`, 'g');
const HAS_SUFFIX = new RegExp(`\\b${SUFFIX}\\b`);
const LEADING = /^(?:This|THIS|The|THE|By|BY|Between|BETWEEN|And|AND|WHEREAS|Whereas) /;
const QUOTED = /["“]([^"”“]{2,70})["”]/g;
const SINGLE_QUOTED = /[\s(]'([^']{2,40})'/g;
const BRACKETED = /\(([^()]{3,140})\)/g;
const CALLED_PARTY = /["“](?:Part(?:y|ies)|part(?:y|ies)|PART(?:Y|IES))["”][^.;()]{0,60}[.)]?/g;
/** What comes before "Party" in its sentence belongs to the definition. */
const REACH_BACK = 140;

/** The shorter names that a run of capitalised words may hold: up to a company's suffix, or beside a joining word. */
function namesIn(run: string): ReadonlySet<string> {
  const names = new Set([run]);
  for (const suffix of run.matchAll(SUFFIXES)) names.add(run.slice(0, suffix.index + suffix[0].length));
  for (const joint of JOINTS) {
    const parts = run.split(joint);
    if (parts.length < 2) continue;
    names.add(parts[0] ?? '');
    names.add(parts.at(-1) ?? '');
  }
  return names;
}

function addCapitals(text: string, mentions: Mentions): void {
  for (const run of text.matchAll(CAPITALS)) {
    let from = run.index;
    for (const sentence of run[0].split(SENTENCE_END)) {
      for (const name of namesIn(sentence)) {
        const bare = name.replace(LEADING, '').replace(TRAILING, '');
        const start = from + sentence.indexOf(name) + name.indexOf(bare);
        mentions.add(bare, start, HAS_SUFFIX.test(bare) ? 'company' : 'capitals');
      }
      from += sentence.length + 2;
    }
  }
}

function addDefinition(head: string, match: RegExpMatchArray, mentions: Mentions): void {
  const at = match.index ?? 0;
  const before = head.slice(Math.max(0, at - REACH_BACK), at);
  const stop = Math.max(...['.', ';', '(', ')'].map((sign) => before.lastIndexOf(sign)));
  const own = `${before.slice(stop + 1)}${match[0]}`.replace(/^[ ,]+(?:and )?/, '');
  mentions.add(own, at + match[0].length - own.length, 'called-party');
}

/** Words at the beginning of a folded text that may name a party. */
export function namesOf(text: string): readonly Mention[] {
  const mentions = new Mentions('names');
  const head = text.slice(0, HEAD);
  for (const match of head.matchAll(QUOTED)) mentions.add(match[1] ?? '', match.index + 1, 'quoted');
  for (const match of head.matchAll(SINGLE_QUOTED)) mentions.add(match[1] ?? '', match.index + 2, 'quoted');
  for (const match of head.matchAll(BRACKETED))
    if (/["“']/.test(match[1] ?? '')) mentions.add(match[1] ?? '', match.index + 1, 'bracketed');
  for (const match of head.matchAll(CALLED_PARTY)) addDefinition(head, match, mentions);
  addCapitals(head.slice(0, CAPITALS_HEAD), mentions);
  return mentions.all();
}
