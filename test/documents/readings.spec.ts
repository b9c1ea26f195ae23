import { readFileSync, readdirSync } from 'node:fs';
import { samplePdf } from '@recourse/demo';
import type { Page } from '@recourse/documents-domain';
import { readPages } from '@recourse/documents-reader';
import { calendarDate } from '@recourse/kernel';
import { readTerms, type Finding, type Reading } from '@recourse/terms-domain';

const FOLDER = new URL('./readings/', import.meta.url);
const TODAY = calendarDate('2026-09-16');

interface ExpectedTerm extends Pick<Finding, 'key' | 'value' | 'party'> {
  readonly page: number;
  readonly quote: string;
  /** The reader does not find it yet: counts in the recall below, which must not fall. */
  readonly missed?: boolean;
}

/** What a person reads in a sample. Of an object only the parts given are compared; the others are free text. */
interface Expected {
  readonly terms: readonly ExpectedTerm[];
  /** Keys the text says nothing about. */
  readonly absent: readonly string[];
  /** Keys about which nobody can tell, since a page could not be read. */
  readonly unreadable?: readonly string[];
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

const expectedOf = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Expected;

async function reading(name: string): Promise<Reading> {
  const pages: Page[] = [];
  await readPages({ bytes: await samplePdf(`readings/${name}`, TODAY) }, (page) => {
    pages.push(page);
  });
  return readTerms(pages);
}

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A finding that says the same of the same party, on the same page and in the same words. */
const matching = ({ key, value, party, page, quote }: ExpectedTerm): unknown =>
  expect.objectContaining({
    key,
    value: isObject(value) ? (expect.objectContaining(value) as unknown) : value,
    party,
    evidence: expect.objectContaining({ page, quote: expect.stringContaining(quote) as unknown }) as unknown,
  });

describe.each(names)('%s', (name) => {
  const { terms, absent, unreadable = [] } = expectedOf(name);
  const read = terms.filter(({ missed }) => missed !== true);
  let found: Reading;
  beforeAll(async () => {
    found = await reading(name);
  });

  for (const term of read) {
    it(`says ${term.key}: ${JSON.stringify(term.value)}`, () => {
      expect(found.terms).toContainEqual(matching(term));
    });
  }

  it('says nothing of these keys that the text does not say', () => {
    const wanted = new Set(terms.map(({ key }) => key));
    const said = found.terms.filter(({ key }) => wanted.has(key));
    expect(said.length).toBeLessThanOrEqual(terms.length);
  });

  it('finds nothing where nothing is said, and says so', () => {
    const judgements = found.presence.filter(({ key }) => absent.includes(key)).map((one) => [one.key, one.judgement]);
    expect(Object.fromEntries(judgements)).toEqual(Object.fromEntries(absent.map((key) => [key, 'not-found'])));
  });

  it('does not call absent what may stand on a page nobody could read', () => {
    const judgements = found.presence.filter(({ key }) => unreadable.includes(key)).map(({ judgement }) => judgement);
    expect(judgements).toEqual(unreadable.map(() => 'could-not-read'));
  });
});

it('misses no more than one term in seven', () => {
  const all = names.flatMap((name) => expectedOf(name).terms);
  const missed = all.filter((term) => term.missed === true);
  expect(missed.length / all.length).toBeLessThan(1 / 7);
});
