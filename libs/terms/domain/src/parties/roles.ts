import type { BoundParty } from '@recourse/contracts-domain';
import type { Range } from '../layout/block.js';
import { definitionsIn, type Definition } from './definitions.js';
import { entitiesIn } from './entity-names.js';
import { CUSTOMER_WORDS, NO_PARTY, SUPPLIER_WORDS } from './role-words.js';

export type Role = Exclude<BoundParty, 'either'>;

/** A party with the place that names it. */
export interface NamedParty extends Range {
  readonly name: string;
  readonly role: Role | null;
}

/** Who is who: the words each side is called by, and the parties. */
export interface Roles {
  readonly words: ReadonlyMap<string, Role>;
  readonly parties: readonly NamedParty[];
}

const SUBJECT =
  /\b([A-Z][A-Za-z0-9.&]{1,24}(?: [A-Z][A-Za-z0-9.&]{1,24}){0,2}) (?:will|may|shall|agrees?|reserves?|grants?|warrants?|represents?|must|cannot|does not|makes no)\b/g;
const FIRST_PERSON = /\b(?:we|our)\b/gi;
const SECOND_PERSON = /\b(?:you|your)\b/gi;
/** Fewer mentions than this are a quotation or a recital, not the way the contract speaks. */
const LEAST_MENTIONS = 3;
const LEAST_SHORT_NAME = 12;
/** "an agreement between you and Acme AI", "provided by Acme AI": names without a legal form. */
const INTRODUCED =
  /(?:\b(?:between you and|provided by|offered by|operated by|agreement with|Welcome to)|["“](?:our|us|we),?["”],? (?:means?|refers? to)) ([A-Z][\w&-]{1,24}(?: [A-Z][\w&-]{1,24}){0,2})/g;
const OPENING = 8_000;
/** Subjects are counted in this much of a text: enough to know who speaks. */
const SAMPLE = 150_000;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const opposite = (role: Role): Role => (role === 'supplier' ? 'customer' : 'supplier');

/** How often each capitalised word or name is the subject of a promise. */
function subjectsOf(text: string): ReadonlyMap<string, number> {
  const subjects = new Map<string, number>();
  for (const match of text.matchAll(SUBJECT)) {
    const words = (match[1] ?? '').split(' ');
    // Of "If Acme Cloud" only "Acme Cloud" is a name.
    const name = words
      .slice(
        words.findIndex(
          (word) => !NO_PARTY.has(word) && !/^(?:If|When|And|Or|But|The|Upon|As|In|Then|Otherwise)$/.test(word),
        ),
      )
      .join(' ');
    if (words.every((word) => NO_PARTY.has(word)) && name !== 'Company') {
      if (match[1] === 'Company' || match[1] === 'The Company')
        subjects.set('Company', (subjects.get('Company') ?? 0) + 1);
      continue;
    }
    subjects.set(name, (subjects.get(name) ?? 0) + 1);
  }
  return subjects;
}

function roleByWord(alias: string): Role | null {
  const word = alias.toLowerCase();
  if (/^(?:you|your)$/.test(word)) return 'customer';
  if (/^(?:we|us|our)$/.test(word)) return 'supplier';
  const isOneOf = (known: readonly string[]): boolean => known.includes(alias);
  return isOneOf(SUPPLIER_WORDS) ? 'supplier' : isOneOf(CUSTOMER_WORDS) ? 'customer' : null;
}

/** Gathers what a contract's own words say about who is who. */
class RoleFinder {
  private readonly words = new Map<string, Role>();
  private readonly parties: NamedParty[] = [];
  private readonly subjects: ReadonlyMap<string, number>;
  private readonly definitions: readonly Definition[];

  constructor(private readonly text: string) {
    const sample = text.slice(0, SAMPLE);
    this.subjects = subjectsOf(sample);
    this.definitions = definitionsIn(text);
    if (count(sample, SECOND_PERSON) >= 2 * LEAST_MENTIONS) {
      this.add(['you', 'your', 'yours', 'yourself'], 'customer');
      if (count(sample, FIRST_PERSON) >= LEAST_MENTIONS) this.add(['we', 'us', 'our', 'ours'], 'supplier');
    }
  }

  find(): Roles {
    this.addKnownWords();
    this.addDefinitions();
    this.addOtherSide();
    this.addFrequentSubject();
    this.addShortName();
    return { words: this.words, parties: this.parties.length > 0 ? this.parties : this.unnamed() };
  }

  private add(words: readonly string[], role: Role): void {
    for (const word of words) if (!this.words.has(word)) this.words.set(word, role);
  }

  private has(role: Role): boolean {
    return [...this.words.values()].includes(role);
  }

  private isSubject(word: string): boolean {
    return (this.subjects.get(word) ?? 0) >= LEAST_MENTIONS;
  }

  private isDefined(word: string): boolean {
    return this.definitions.some(({ aliases }) => aliases.includes(word));
  }

  private addKnownWords(): void {
    for (const [known, role] of [
      [SUPPLIER_WORDS, 'supplier'],
      [CUSTOMER_WORDS, 'customer'],
    ] as const) {
      this.add(
        known.filter((word) => this.isSubject(word) || this.isDefined(word)),
        role,
      );
    }
  }

  /** `Acme, Inc. ("Acme", "we")`: what one of its names is, all of them are. */
  private addDefinitions(): void {
    for (const { entity, aliases, start, end } of this.definitions) {
      const role = aliases.map(roleByWord).find((found) => found !== null) ?? null;
      const names = aliases.filter(
        (alias) => !alias.split(' ').every((word) => NO_PARTY.has(word)) || this.isCompany(alias),
      );
      if (names.length === 0 || (role === null && entity === null)) continue;
      if (role !== null)
        this.add(
          names.filter((name) => /^[A-Z]/.test(name)),
          role,
        );
      const isParty = role !== null || names.some((name) => this.isSubject(name));
      // A role alone ("Customer") names nobody.
      const name = entity ?? names.find((alias) => roleByWord(alias) === null && /^[A-Z]/.test(alias));
      const isNew = !this.parties.some((party) => party.name === name);
      if (isParty && isNew && name !== undefined) this.parties.push({ name, role, start, end });
    }
  }

  private isCompany(alias: string): boolean {
    return alias === 'Company' && (this.isSubject('Company') || this.isDefined('Company'));
  }

  /** Of two sides, one known, the other is known too. */
  private addOtherSide(): void {
    const known: Role | null = this.has('customer') ? 'customer' : this.has('supplier') ? 'supplier' : null;
    if (known === null || (this.has('supplier') && this.has('customer') && !this.isUnknown('Company'))) return;
    const missing = this.has('supplier') && this.has('customer') ? null : opposite(known);
    const unnamed = this.definitions.filter(({ aliases }) => aliases.every((alias) => this.isUnknown(alias)));
    for (const { entity, aliases } of unnamed) {
      const names = aliases.filter((alias) => this.isSubject(alias));
      if (entity === null || names.length === 0 || missing === null) continue;
      this.add(names, missing);
      this.settle(entity, missing);
    }
    if (missing !== null && !this.has(missing) && this.isSubject('Company')) this.add(['Company'], missing);
  }

  private isUnknown(word: string): boolean {
    return !this.words.has(word);
  }

  private settle(entity: string, role: Role): void {
    const at = this.parties.findIndex((party) => party.name === entity && party.role === null);
    const party = this.parties[at];
    if (party !== undefined) this.parties[at] = { ...party, role };
  }

  /** The name that promises most, beside a known customer, is the supplier's. */
  private addFrequentSubject(): void {
    if (!this.has('customer')) return;
    const known = new Set(this.parties.filter(({ role }) => role === 'customer').map(({ name }) => name));
    const names = [...this.subjects]
      .filter(
        ([name, times]) =>
          times >= LEAST_MENTIONS && this.isUnknown(name) && !known.has(name) && roleByWord(name) === null,
      )
      .filter(([name]) => !/\b(?:User|Users|Customer|Parties|Party|Provider|Content|Affiliates?)$/.test(name))
      .sort((a, b) => b[1] - a[1]);
    const name = names[0]?.[0];
    if (
      name === undefined ||
      !this.isCredible(name) ||
      (this.hasNamedSupplier() && (names[0]?.[1] ?? 0) < 2 * LEAST_MENTIONS)
    )
      return;
    this.add([name], 'supplier');
    if (!this.parties.some(({ role }) => role === 'supplier')) this.addNamed(name, 'supplier');
  }

  /** Terms that say "we" also name the supplier, by the first word of its companies: "Acme Ireland Limited" is Acme. */
  private addShortName(): void {
    if (this.words.get('we') !== 'supplier' || this.hasNamedSupplier()) return;
    const sample = this.text.slice(0, SAMPLE);
    const mentions = (word: string) => sample.split(`${word} `).length + sample.split(`${word}'s `).length;
    const introduced = [...sample.slice(0, OPENING).matchAll(INTRODUCED)].map((match) => match[1] ?? '');
    const names = new Set([...introduced, ...entitiesIn(sample).map((entity) => entity.name.split(/[ ,]/)[0] ?? '')]);
    const [name] = [...names]
      .filter((word) => /^[A-Z]\w{2,}/.test(word) && !NO_PARTY.has(word))
      .slice(0, 20)
      .sort((a, b) => mentions(b) - mentions(a));
    if (name === undefined || mentions(name) < LEAST_SHORT_NAME) return;
    this.add([name], 'supplier');
    if (!this.parties.some(({ role }) => role === 'supplier')) this.addNamed(name, 'supplier');
  }

  /** Where the text says "we", a name that acts may be the product's; a company's is defined or has a legal form. */
  private isCredible(name: string): boolean {
    if (this.words.get('we') !== 'supplier') return true;
    return this.isDefined(name) || entitiesIn(this.text.slice(0, SAMPLE)).some((entity) => entity.name.includes(name));
  }

  private hasNamedSupplier(): boolean {
    return [...this.words].some(([word, role]) => role === 'supplier' && /^[A-Z]/.test(word));
  }

  private addNamed(name: string, role: Role): void {
    const entity = entitiesIn(this.text.slice(0, SAMPLE)).find((one) => one.name.includes(name));
    const start = entity?.start ?? this.text.indexOf(name);
    // A name that no company has is a product's: an alias, not a party.
    if (start >= 0 && (entity !== undefined || this.words.get('we') !== 'supplier' || this.isIntroduced(name)))
      this.parties.push({ name: entity?.name ?? name, role, start, end: entity?.end ?? start + name.length });
  }

  private isIntroduced(name: string): boolean {
    return [...this.text.slice(0, OPENING).matchAll(INTRODUCED)].some((match) => match[1] === name);
  }

  /** Entities of the first page, where nothing says which side they are on. */
  private unnamed(): readonly NamedParty[] {
    const entities = entitiesIn(this.text.slice(0, 3_000));
    return entities
      .filter((entity, index) => entities.findIndex(({ name }) => name === entity.name) === index)
      .slice(0, 2)
      .map((entity) => ({ ...entity, role: null }));
  }
}

/** Finds the parties and what the text calls them, from its definitions and from who promises what. */
export const findRoles = (text: string): Roles => new RoleFinder(text).find();
