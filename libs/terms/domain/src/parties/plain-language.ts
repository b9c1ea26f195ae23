import { DECIMAL_WORDS, decimalOfWords, NUMBER_WORDS, valueOfWords } from '../values/number-words.js';
import { CUSTOMER_WORDS, SUPPLIER_WORDS } from './role-words.js';
import type { Role } from './roles.js';
import { Traced } from './traced.js';

/** What the rules read in place of a party's name: whoever the supplier is, "SUPPLIER may terminate" is one sentence. */
const TOKEN = { supplier: 'SUPPLIER', customer: 'CUSTOMER' } as const satisfies Record<Role, string>;

/** What follows a number that counts something; elsewhere "one" is a pronoun. */
const COUNTED =
  '[ -](?:business|working|calendar|consecutive|full|additional|further|successive|hour|day|week|month|quarter|year|minute|percent|per cent|hundred|thousand|million|billion|\\(\\d)';

const REWRITTEN = new RegExp(
  [
    '[“”«»„]',
    '[‘’]',
    '[–—]',
    '\\b(?:neither part(?:y|ies)|(?:either|each|both|any|one)(?: of the)? part(?:y|ies)|(?:either|each) side|the parties|a party)\\b',
    `(\\b(?:one(?!${COUNTED})|zero|two[- ](?:way|fold))\\b)`,
    `\\b${DECIMAL_WORDS}\\b(?: \\(\\d[\\d,.]*(?: ?%)?\\))?`,
    `\\b${NUMBER_WORDS}\\b(?: \\(\\d[\\d,.]*\\)| \\(\\d[\\d,.]* ?%\\))?`,
    `\\d[\\d,.]* \\(${NUMBER_WORDS}\\)`,
    '\\bper cent\\b|\\bpercent(?: \\(\\d[\\d.]* ?%\\))?|\\bper centum\\b',
    '\\be-mails?\\b|\\bsub-processors?\\b|\\bsub-contract',
    '\\bnonrenewal\\b',
    '\\bfavored\\b',
    '\\bmonies\\b',
  ].join('|'),
  'g',
);

function numeral(match: string): string {
  const digits = /\((\d[\d,.]*)( ?%)?\)$/.exec(match);
  if (digits?.[1] !== undefined) return `${digits[1].replaceAll(',', '')}${digits[2] === undefined ? '' : '%'}`;
  return match.includes(' point ') ? decimalOfWords(match) : String(valueOfWords(match));
}

const QUOTES: ReadonlyMap<string, string> = new Map(['“', '”', '«', '»', '„'].map((quote) => [quote, '"'] as const));

function rewrite(match: string): string {
  if (match.length === 1) return QUOTES.get(match) ?? (/[–—]/.test(match) ? '-' : "'");
  if (match.startsWith('neither ')) return 'NEITHER';
  if (/(?:part(?:y|ies)|side)$/.test(match)) return 'EITHER';
  if (/^\d/.test(match)) return match.slice(0, match.indexOf(' '));
  if (/^per ?cent/.test(match)) return 'percent';
  if (match.startsWith('e-mail') || match.startsWith('sub-')) return match.replace('-', '');
  if (match === 'nonrenewal') return 'non-renewal';
  return match === 'favored' ? 'favoured' : match === 'monies' ? 'moneys' : numeral(match);
}

const ROLE_WORDS = new Set<string>([...CUSTOMER_WORDS, ...SUPPLIER_WORDS]);
/** "You or we", "Customer and Acme": both sides. */
const BOTH_SIDES = /\bCUSTOMER (?:or|and) SUPPLIER\b(?!')|\bSUPPLIER (?:or|and) CUSTOMER\b(?!')/g;
/** "Each of the Recipient and SUPPLIER": both, whatever the other is called. */
const EACH_OF_BOTH =
  /\b(?:each|either) of (?:the )?(?:[a-z]{3,20} (?:and|or) (?:SUPPLIER|CUSTOMER)|(?:SUPPLIER|CUSTOMER) (?:and|or) (?:the )?[a-z]{3,20})\b(?!')/g;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All ways a word is written in a text: as it is, at the start of a sentence, in capitals. "US" is a country. */
function spellings(word: string): readonly string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const plural =
    /^[A-Z][a-z]+(?:r|t|e)$/.test(word) && ROLE_WORDS.has(word) ? [`${word}s`, `${word}s`.toUpperCase()] : [];
  // "eGAIN" is eGain in capitals.
  const asName = /^[a-z][A-Z]/.test(word) ? [`${word.charAt(0)}${word.slice(1).toUpperCase()}`] : [];
  return [...new Set(word === 'us' ? ['us', 'Us'] : [word, capital, word.toUpperCase(), ...plural, ...asName])];
}

/** A pattern, what it becomes, and letters without which it matches nowhere: most sentences are done with most passes. */
type Pass = readonly [RegExp, (match: string, ...groups: readonly (string | undefined)[]) => string, string];

const IN_FULL: Readonly<Record<string, string>> = { ca: 'cannot', wo: 'will not', sha: 'shall not' };
const VERB: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have' };
/** "don't" is "do not", and "won't" is "will not". */
const uncontracted = (match: string, irregular?: string, verb?: string): string =>
  irregular === undefined ? (verb === undefined ? match : `${verb} not`) : (IN_FULL[irregular] ?? match);

/** How the words between the parties' names are rewritten, one after the other. */
const PASSES: readonly Pass[] = [
  // Justified text has several spaces between its words.
  [/ {2,}/g, () => ' ', '  '],
  [BOTH_SIDES, () => 'EITHER', 'SUPPLIER'],
  [EACH_OF_BOTH, () => 'EITHER', ' of '],
  // "Acme, Inc. may …": the form of its law is no word between a party and its verb.
  [
    /\b(SUPPLIER|CUSTOMER),? (?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|gmbh|plc|llp|pbc|pty(?: ltd)?|b\.v|s\.a|ag)\b\.?(?= [a-z])/g,
    (_, party) => party ?? '',
    'ER',
  ],
  // "Acme expressly reserves": how it is said changes nothing.
  [/\b(SUPPLIER|CUSTOMER|EITHER) (?:hereby )?expressly (?=[a-z])/g, (_, party) => `${party ?? ''} `, ' expressly '],
  // "Either of us", said by the supplier.
  [
    /\b(either|each|neither) of SUPPLIER\b(?!'| and| or)/g,
    (_, which) => (which === 'neither' ? 'NEITHER' : 'EITHER'),
    ' of SUPPLIER',
  ],
  // "[30] days": a figure that a form proposes.
  [/\[(\d[\d,.]{0,12} ?%?(?:[- ](?:business )?(?:day|week|month|year)s?)?)\]/g, (_, figure) => figure ?? '', '['],
  [REWRITTEN, (match, kept) => kept ?? rewrite(match), ''],
  [
    /\b(ca|wo|sha)n't\b|\b(do|does|did|is|are|was|were|would|could|should|must|have|has|had|need|may)n't\b/g,
    uncontracted,
    "n't",
  ],
  [
    /\b(SUPPLIER|CUSTOMER|it|they|that|there)'(ll|re|ve)\b/g,
    (_, who, verb) => `${who ?? ''} ${VERB[verb ?? ''] ?? ''}`,
    "'",
  ],
  [/(\d) ?percent\b(?: ?\(\d[\d.]* ?%\))?/g, (_, digit) => `${digit ?? ''}%`, 'percent'],
  [/(\d) %/g, (_, digit) => `${digit ?? ''}%`, ' %'],
];

const small = (words: string): string => words.toLowerCase();
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** A range widened to whole words, without the white space around it. */
function wholeWords(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && isWord(text[from]) && isWord(text[from - 1])) from -= 1;
  while (to < text.length && isWord(text[to - 1]) && isWord(text[to])) to += 1;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}

/** Rewrites sentences into the plain form that clause readers work on. */
export class PlainLanguage {
  private readonly names: RegExp | null;
  private readonly roleOf: ReadonlyMap<string, Role>;

  constructor(words: ReadonlyMap<string, Role>) {
    const spelled = [...words].flatMap(([word, role]) => spellings(word).map((spelling) => [spelling, role] as const));
    this.roleOf = new Map(spelled);
    const longestFirst = [...this.roleOf.keys()].sort((a, b) => b.length - a.length).map(escape);
    this.names =
      longestFirst.length > 0
        ? // "Sub-Processor" is not the processor.
          new RegExp(`(?<!\\w-)\\b(?:the |The |THE )?(${longestFirst.join('|')})\\b(?![-.@]\\w)`, 'g')
        : null;
  }

  /**
   * The text in small letters with straight quotation marks, numbers as digits ("thirty (30)" is "30"), and parties as
   * SUPPLIER, CUSTOMER, EITHER and NEITHER; "our" and "your" become "SUPPLIER's" and "CUSTOMER's".
   */
  plain(text: string): string {
    return PASSES.reduce(
      (words, [pattern, by, needs]) => (words.includes(needs) ? words.replace(pattern, by) : words),
      this.withTokens(text),
    );
  }

  /** The text's own words, whole ones, that stand at a range of its plain form. */
  wordsAt(text: string, start: number, end: number): string {
    const tokens = this.names ?? /(?!)/g;
    const named = Traced.of(text).replace(tokens, (match) => this.tokenFor(match[1]), small);
    const plain = PASSES.reduce(
      (words, [pattern, by]) => words.replace(pattern, (match) => by(match[0], ...match.slice(1))),
      named,
    );
    return wholeWords(text, plain.placeOf(start), plain.placeOf(end));
  }

  private tokenFor(word = ''): string | undefined {
    const role = this.roleOf.get(word);
    return role === undefined ? undefined : TOKEN[role] + (/^(?:our|your)$/i.test(word) ? "'s" : '');
  }

  private withTokens(text: string): string {
    if (this.names === null) return text.toLowerCase();
    let plain = '';
    let from = 0;
    for (const match of text.matchAll(this.names)) {
      const token = this.tokenFor(match[1]);
      if (token === undefined) continue;
      plain += text.slice(from, match.index).toLowerCase() + token;
      from = match.index + match[0].length;
    }
    return plain + text.slice(from).toLowerCase();
  }
}
