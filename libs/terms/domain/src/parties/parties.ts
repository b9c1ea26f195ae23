import type { Classified } from '@recourse/terms-classifier';
import type { Range } from '../layout/block.js';
import { aliasesIn } from './definitions.js';
import { entitiesIn, hasLegalForm, type NamedEntity } from './entity-names.js';
import { isCommon } from './role-words.js';
import type { NamedParty, Role, Roles } from './roles.js';

/** Below this probability words are as likely no party's name. */
const LIKELY = 0.6;
/** Cover page, contents and preamble at most; what comes later speaks of the parties, and does not name them. */
const OPENING = 12_000;
/** A preamble without recitals ends somewhere. */
const PREAMBLE = 2_500;
const BETWEEN = /\b(?:between|among|amongst|by and|BETWEEN|AMONG|BY AND|Between|Among)\b/;
const RECITALS =
  /\b(?:WHEREAS|Whereas|RECITALS|Recitals|WITNESSETH|Witnesseth|W I T N E S S E T H|BACKGROUND|NOW,? THEREFORE|Now,? [Tt]herefore|in consideration of)\b/;
/** How far after a name the words in brackets stand that define it. */
const REACH = 260;

/** Where the part of a text ends that names its parties. */
function endOfOpening(text: string): number {
  const between = text.slice(0, OPENING).search(BETWEEN);
  if (between < 0) return PREAMBLE;
  const recitals = text.slice(between, OPENING).search(RECITALS);
  return recitals < 0 ? Math.min(OPENING, between + PREAMBLE) : between + recitals;
}

const isQuoted = (text: string, at: number): boolean => /["“”'‘]\s?$/.test(text.slice(Math.max(0, at - 2), at));
const OTHER_WORDS =
  /["“”:]|^(?:[a-z]|[A-Z]\. |(?:If|Each|All|Any|Both|Neither|Unless|These|This|In|Our|Your|We|You|At|Party)\b)|\b(?:Agreement|AGREEMENT|Dated|between|Between)\b/;
/** A name without a legal form stands where a preamble names a party. */
const NAMED_AFTER =
  /(?:\b(?:between|among|and|by|BETWEEN|AMONG|AND|BY|Between|And|of)|[,;:)\n.])\s*(?:\(?\d{1,2}[.)]\s*)?(?:the |The )?$/;
const NAMED_BEFORE = /^(?:,|;|\s*\(|\s+(?:and|AND|with|an?|whose|having|of|located|residing|together)\b|\s*\n)/;

/** Compared without case, stops and articles. */
const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Of "Acme" and "ACME, Inc." one is the other. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.startsWith(b) || b.startsWith(a);
}

const fuller = (one: NamedParty, other: NamedParty): boolean =>
  hasLegalForm(one.name) && !hasLegalForm(other.name) && one.name.length > other.name.length;

/** "Boreal and Acme, Inc.", where Boreal is a party of its own. */
const JOINED = /^(\S{2,30}) (?:and|AND|&) (?=[A-Z0-9])/;
const NUMBERED = /^(?:\d+\.|[A-Z]\. )/;

const MEANS = /["“]([A-Z][\w&. -]{1,30})["”] (?:means|refers to)\b/g;
const BY_PLACE =
  /\b(?:if|where|for|when)\b[^;]{0,80}\b(?:resid|located|domiciled|established|based|address|incorporated)/i;
const LONGEST_MEANING = 500;
const SENTENCE_END = /\n|(?<=[A-Za-z]{3})\. (?=[A-Z])/;

/** Who the parties of a contract are, each named once. */
class PartyList {
  private readonly parties: NamedParty[] = [];
  private readonly entities: readonly NamedEntity[];

  constructor(
    private readonly text: string,
    private readonly roles: Roles['words'],
    opening: number,
  ) {
    this.entities = entitiesIn(text.slice(0, opening));
  }

  get all(): readonly NamedParty[] {
    return this.parties;
  }

  /** Words that likely are a party's name: the companies they name, or a name without a legal form. */
  addLikely(words: Range): void {
    const named = this.entities.filter(({ start, end }) => start < words.end && words.start < end);
    for (const name of named.length > 0 ? named.map((one) => this.alone(one)) : this.withoutForm(words))
      this.add({ ...name, role: this.roleAfter(name.end) });
  }

  /** A party that the contract's own words tell, unless its name is no name. */
  addTold(party: NamedParty): void {
    const isOtherSide = this.roles.get('you') === 'customer' && party.role === null;
    if (this.has(party.name) || !(isOtherSide || this.isNoName(party))) this.add(party);
  }

  /** "“Acme” means Acme Ireland Limited if …, and Acme, Inc. if …": who it is depends on the customer's place. */
  addByPlace(): void {
    for (const { 0: lead, 1: alias = '', index } of this.text.slice(0, OPENING).matchAll(MEANS)) {
      const role = this.roles.get(alias);
      const start = index + lead.length;
      const [sentence = ''] = this.text.slice(start, start + LONGEST_MEANING).split(SENTENCE_END);
      const named = role === undefined ? [] : entitiesIn(sentence);
      if (role === undefined || named.length < 2 || !BY_PLACE.test(sentence)) continue;
      for (const one of named) this.add({ name: one.name, role, start: start + one.start, end: start + one.end });
    }
  }

  has(name: string): boolean {
    return this.parties.some((party) => isSame(party.name, name));
  }

  private add(party: NamedParty): void {
    const at = this.parties.findIndex(({ name }) => isSame(name, party.name));
    const known = this.parties[at];
    if (known === undefined) this.parties.push(party);
    else this.parties[at] = { ...(fuller(party, known) ? party : known), role: known.role ?? party.role };
  }

  private alone(name: NamedEntity): NamedEntity {
    const [lead = '', other = ''] = JOINED.exec(name.name) ?? [];
    if (other === '' || !(this.roles.has(other) || this.has(other))) return name;
    return { ...name, name: name.name.slice(lead.length), start: name.start + lead.length };
  }

  private withoutForm({ start, end }: Range): readonly NamedEntity[] {
    const { text } = this;
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const isNamed =
      NAMED_AFTER.test(text.slice(Math.max(0, start - 40), start)) && NAMED_BEFORE.test(text.slice(end, end + 20));
    const isAlias = isQuoted(text, start) || name.split(' ').some((word) => this.roles.has(word));
    return !isNamed || isAlias || isCommon(name) || OTHER_WORDS.test(name) ? [] : [{ name, start, end }];
  }

  /** A word for a side, or one that is no more than a noun: "Franchisee", where the text speaks of franchisees. */
  private isNoName({ name, role }: NamedParty): boolean {
    if (NUMBERED.test(name)) return true;
    if (hasLegalForm(name)) return false;
    const noun = new RegExp(`(?<![\\w@/.-])${name.toLowerCase().replace(/[^a-z0-9 ]/g, '.')}(?![\\w@/-]|\\.\\w)`);
    return role === null || isCommon(name) || noun.test(this.text);
  }

  /** The side that the words in brackets after a name put it on. */
  private roleAfter(end: number): Role | null {
    const [, words = ''] = /^[^()]{0,200}\(([^()]{1,220})\)/.exec(this.text.slice(end, end + REACH)) ?? [];
    return aliasesIn(words).reduce<Role | null>((role, alias) => role ?? this.roles.get(alias) ?? null, null);
  }
}

/**
 * The parties of a contract: names that the classifier takes for likely ones, and those that the contract's own words
 * tell. A name that only stands somewhere on the first page counts where nothing else is known.
 */
export function partiesOf(
  text: string,
  roles: Roles,
  { statements }: Pick<Classified, 'statements'>,
): readonly NamedParty[] {
  const opening = endOfOpening(text);
  const list = new PartyList(text, roles.words, opening);
  const likely = statements.filter(
    ({ category, probability, start }) => category === 'Parties' && probability >= LIKELY && start < opening,
  );
  for (const words of [...likely].sort((a, b) => a.start - b.start)) list.addLikely(words);
  const isKnown = list.all.length > 1;
  for (const party of roles.parties)
    if (!isKnown || list.has(party.name) || (party.role !== null && hasLegalForm(party.name))) list.addTold(party);
  list.addByPlace();
  return list.all;
}
