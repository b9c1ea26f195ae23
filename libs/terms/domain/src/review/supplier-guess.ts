import type { Supplier } from '@recourse/suppliers-domain';
import type { Party } from '../reading/reading.js';

/** What is compared of a supplier. */
export type KnownSupplier = Pick<Supplier, 'id' | 'name' | 'legalEntities'>;

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company llc llp lp ltd limited plc pbc gmbh ag kg se ab as asa oy bv nv sa sas sarl srl spa pty kk opco'.split(
    ' ',
  ),
);

// "L.L.C." is "llc"; an ampersand or comma parts words.
const words = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const bare = (name: string): readonly string[] => words(name).filter((word) => !LEGAL_FORMS.has(word));

const same = (a: readonly string[], b: readonly string[]) => a.length > 0 && a.join(' ') === b.join(' ');
const beginsWith = (name: readonly string[], start: readonly string[]) =>
  start.length > 0 && start.length < name.length && same(name.slice(0, start.length), start);

type Match = (party: string, supplier: KnownSupplier) => boolean;

/** From the surest to the loosest: the entity itself, its name without the legal form, a subsidiary's longer name. */
const STEPS: readonly Match[] = [
  (party, { legalEntities }) => legalEntities.some((entity) => same(words(entity), words(party))),
  (party, { name, legalEntities }) => [name, ...legalEntities].some((known) => same(bare(known), bare(party))),
  (party, { name }) => beginsWith(bare(party), bare(name)),
];

/**
 * The supplier whose name a document gives to its supplier's side, or to a side it leaves open; null where none fits or
 * several do equally. A guess for a person to confirm.
 */
export function guessSupplier(
  parties: readonly Pick<Party, 'name' | 'role'>[],
  suppliers: readonly KnownSupplier[],
): string | null {
  const named = parties.filter(({ role }) => role !== 'customer');
  for (const step of STEPS) {
    const fitting = suppliers.filter((supplier) => named.some(({ name }) => step(name, supplier)));
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
  }
  return null;
}
