import type { BoundParty } from '@recourse/contracts-domain';
import type { Range } from '../layout/block.js';
import { commonNouns } from './common-nouns.js';
import { definitionsIn, type Definition } from './definitions.js';
import { entitiesIn, type NamedEntity } from './entity-names.js';
import { CUSTOMER_WORDS, isCommon, SUPPLIER_WORDS } from './role-words.js';
import { sellerOf } from './dealings.js';
import { subjectsOf } from './subjects.js';
import { introducedNames, meantByFirstPerson, nameOfFirstPerson } from './supplier-name.js';

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

const FIRST_PERSON = /\b(?:we|our)\b/gi;
const SECOND_PERSON = /\b(?:you|your)\b/gi;
/** Fewer mentions than this are a quotation or a recital, not the way the contract speaks. */
const LEAST_MENTIONS = 3;
/** Names are counted in this much of a text: enough to know who speaks. */
const SAMPLE = 150_000;
/** Definitions of the parties themselves come first. */
const OPENING = 6_000;
const SECOND_OF_PERSON = ['you', 'your', 'yours', 'yourself'];
const FIRST_OF_PERSON = ['we', 'us', 'our', 'ours'];

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const opposite = (role: Role): Role => (role === 'supplier' ? 'customer' : 'supplier');

function roleByWord(alias: string): Role | null {
  if (SECOND_OF_PERSON.includes(alias.toLowerCase())) return 'customer';
  if (FIRST_OF_PERSON.includes(alias.toLowerCase())) return 'supplier';
  const isOneOf = (known: readonly string[]): boolean => known.includes(alias);
  return isOneOf(SUPPLIER_WORDS) ? 'supplier' : isOneOf(CUSTOMER_WORDS) ? 'customer' : null;
}

/** Gathers what a contract's own words say about who is who. */
class RoleFinder {
  private readonly words = new Map<string, Role>();
  private readonly parties: NamedParty[] = [];
  private readonly sample: string;
  private readonly subjects: ReadonlyMap<string, number>;
  private readonly definitions: readonly Definition[];
  private readonly entities: readonly NamedEntity[];

  constructor(text: string) {
    this.sample = text.slice(0, SAMPLE);
    this.subjects = subjectsOf(this.sample);
    this.definitions = definitionsIn(text);
    this.entities = entitiesIn(this.sample);
  }

  find(): Roles {
    this.addPersons();
    this.addKnownWords();
    this.addDefinitions();
    this.addMeant();
    this.addSeller();
    this.addOtherSide();
    this.addFrequentSubject();
    this.addFirstPersonName();
    this.addCommonNouns();
    return { words: this.words, parties: this.parties.length > 0 ? this.parties : this.unnamed() };
  }

  private add(words: readonly string[], role: Role): void {
    for (const word of words) if (!this.words.has(word)) this.words.set(word, role);
  }

  private has(role: Role): boolean {
    return [...this.words.values()].includes(role);
  }

  private isUnknown(word: string): boolean {
    return !this.words.has(word);
  }

  private isSubject(word: string): boolean {
    return (this.subjects.get(word) ?? 0) >= LEAST_MENTIONS;
  }

  private isDefined(word: string): boolean {
    return this.definitions.some(({ aliases }) => aliases.includes(word));
  }

  private get speaksInFirstPerson(): boolean {
    return this.words.get('we') === 'supplier';
  }

  private addPersons(): void {
    if (count(this.sample, SECOND_PERSON) < LEAST_MENTIONS) return;
    this.add(SECOND_OF_PERSON, 'customer');
    if (count(this.sample, FIRST_PERSON) >= LEAST_MENTIONS) this.add(FIRST_OF_PERSON, 'supplier');
  }

  private addKnownWords(): void {
    const isUsed = (word: string) => this.subjects.has(word) || this.isDefined(word);
    this.add(SUPPLIER_WORDS.filter(isUsed), 'supplier');
    this.add(CUSTOMER_WORDS.filter(isUsed), 'customer');
  }

  /** `Acme, Inc. ("Acme", "we")`: what one of its names is, all of them are. */
  private addDefinitions(): void {
    for (const definition of this.definitions) {
      const { entity, aliases } = definition;
      const role = aliases.map(roleByWord).find((found) => found !== null) ?? null;
      const names = aliases.filter((alias) => !isCommon(alias) || this.isCompany(alias) || roleByWord(alias) !== null);
      if (names.length === 0 || (role === null && entity === null)) continue;
      if (role !== null)
        this.add(
          names.filter((name) => /^[A-Z]/.test(name)),
          role,
        );
      const isParty = role !== null || definition.start < OPENING || names.some((name) => this.isSubject(name));
      if (isParty) this.addParty(definition, names, role);
    }
  }

  /** “we” and “our” mean Acme. */
  private addMeant(): void {
    const meant = this.speaksInFirstPerson ? meantByFirstPerson(this.sample) : null;
    if (meant === null || !this.isUnknown(meant.name)) return;
    this.add([meant.name], 'supplier');
    this.addNamed(meant.name);
  }

  private addParty({ entity, start, end }: Definition, names: readonly string[], role: Role | null): void {
    // A role alone ("Customer") names nobody.
    const name = entity ?? names.find((alias) => roleByWord(alias) === null && /^[A-Z]/.test(alias));
    const isNew = !this.parties.some((party) => party.name === name);
    if (isNew && name !== undefined) this.parties.push({ name, role, start, end });
  }

  private isCompany(alias: string): boolean {
    return alias === 'Company' && (this.subjects.has('Company') || this.isDefined('Company'));
  }

  /** Where both sides go by their own names, their dealings tell who sells. */
  private addSeller(): void {
    if (this.has('customer') || this.has('supplier')) return;
    const [one, other] = this.definitions.filter(({ entity, aliases, start }) => {
      return entity !== null && start < OPENING && aliases.length > 0 && !aliases.every(isCommon);
    });
    const [name, otherName] = [one?.aliases[0], other?.aliases[0]];
    if (name === undefined || otherName === undefined || name === otherName) return;
    const seller = sellerOf(this.sample, name, otherName);
    const sells = seller === name ? one : seller === otherName ? other : undefined;
    if (sells?.entity == null) return;
    this.add(sells.aliases, 'supplier');
    this.settle(sells.entity, 'supplier');
  }

  /** Of two sides, one known, the other is known too. */
  private addOtherSide(): void {
    if (this.has('customer') === this.has('supplier')) return;
    const missing = opposite(this.has('customer') ? 'customer' : 'supplier');
    const other = this.definitions.find(({ entity, aliases, start }) => {
      const isParty = start < OPENING || aliases.some((alias) => this.isSubject(alias));
      return (
        entity !== null &&
        isParty &&
        aliases.every((alias) => this.isUnknown(alias)) &&
        !aliases.every((alias) => isCommon(alias) && !this.isCompany(alias))
      );
    });
    if (other?.entity != null) {
      this.add(other.aliases, missing);
      this.settle(other.entity, missing);
    }
    if (!this.has(missing) && this.isSubject('Company')) this.add(['Company'], missing);
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
    const [most] = [...this.subjects]
      .filter(([name, times]) => times >= LEAST_MENTIONS && this.isUnknown(name) && !known.has(name))
      .filter(
        ([name]) =>
          roleByWord(name) === null && !/\b(?:Users?|Customer|Part(?:y|ies)|Provider|Content|Affiliates?)$/.test(name),
      )
      .sort((a, b) => b[1] - a[1]);
    if (most === undefined || !this.isCredible(most[0])) return;
    if (this.hasNamedSupplier() && most[1] < 2 * LEAST_MENTIONS) return;
    this.add([most[0]], 'supplier');
    this.addNamed(most[0]);
  }

  /** Terms that say "we" also name the supplier. */
  private addFirstPersonName(): void {
    if (!this.speaksInFirstPerson || this.hasNamedSupplier()) return;
    const name = nameOfFirstPerson(this.sample, this.entities);
    if (name === null) return;
    this.add([name], 'supplier');
    this.addNamed(name);
  }

  private addCommonNouns(): void {
    for (const role of ['supplier', 'customer'] as const)
      if (!this.has(role)) this.add(commonNouns(this.sample, role), role);
  }

  /** Where the text says "we", a name that acts may be the product's; a company's is defined or has a legal form. */
  private isCredible(name: string): boolean {
    if (!this.speaksInFirstPerson) return true;
    return this.isDefined(name) || this.entities.some((entity) => entity.name.includes(name));
  }

  private hasNamedSupplier(): boolean {
    return [...this.words].some(([word, role]) => role === 'supplier' && /^[A-Z]/.test(word));
  }

  /** The supplier's company, by the name the text uses; a name that no company has may be a product's, and is no party. */
  private addNamed(name: string): void {
    if (this.parties.some(({ role }) => role === 'supplier')) return;
    const entity = this.entities.find((one) => one.name.includes(name));
    const isCompany = entity !== undefined || !this.speaksInFirstPerson || introducedNames(this.sample).includes(name);
    const start = entity?.start ?? this.sample.indexOf(name);
    if (!isCompany || start < 0) return;
    const at = this.parties.findIndex((party) => party.name === entity?.name);
    if (at >= 0) this.parties.splice(at, 1);
    this.parties.push({ name: entity?.name ?? name, role: 'supplier', start, end: entity?.end ?? start + name.length });
  }

  /** Entities of the first page, where nothing says which side they are on. */
  private unnamed(): readonly NamedParty[] {
    const entities = this.entities.filter(({ start }) => start < 3_000);
    return entities
      .filter((entity, index) => entities.findIndex(({ name }) => name === entity.name) === index)
      .slice(0, 2)
      .map((entity) => ({ ...entity, role: null }));
  }
}

/** Finds the parties and what the text calls them, from its definitions and from who promises what. */
export const findRoles = (text: string): Roles => new RoleFinder(text).find();
