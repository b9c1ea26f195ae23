import { invalid, ok, refuse, type Refusal, type Result } from '@recourse/kernel';
import type { Service, Supplier } from './supplier.js';

/** What people enter about a supplier; the slug names it for ever. */
export type SupplierFacts = Omit<Supplier, 'id' | 'version'>;

/** What people enter about a service. */
export type ServiceFacts = Omit<Service, 'id' | 'version'>;

/** What was entered breaks a rule of its record. */
export interface SupplierFactRefused extends Refusal {
  readonly because: 'invalid';
  readonly field: string;
}

const refused = (kind: string, field: string, message: string) =>
  refuse({ ...invalid(kind, message), because: 'invalid' as const, field });

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;
const LONGEST_NAME = 200;
const LONGEST_LIST = 100;

const isName = (text: string) => text !== '' && text.length <= LONGEST_NAME;
const isHttp = (address: string) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Trimmed, without empty entries, each once, in the order given. */
const tidy = (list: readonly string[]): readonly string[] => [
  ...new Set(list.map((entry) => entry.trim()).filter(Boolean)),
];

const isList = (list: readonly string[]) => list.length <= LONGEST_LIST && list.every(isName);

const badSlug = () =>
  refused('invalid-slug', 'slug', 'The short name has up to 60 small letters, digits and inner hyphens.');

/** Checked facts of a supplier: texts trimmed, entities each once. */
export function checkSupplier(facts: SupplierFacts): Result<SupplierFacts, SupplierFactRefused> {
  const name = facts.name.trim();
  const legalEntities = tidy(facts.legalEntities);
  const website = facts.website?.trim() === '' ? null : (facts.website?.trim() ?? null);
  if (!SLUG.test(facts.slug)) return badSlug();
  if (!isName(name))
    return refused('name-missing', 'name', `Name the supplier, in at most ${LONGEST_NAME} characters.`);
  if (!isList(legalEntities)) return refused('invalid-list', 'legalEntities', 'A legal entity has a name.');
  if (website !== null && !isHttp(website))
    return refused('invalid-website', 'website', 'A website is an address such as https://example.com.');
  return ok({ ...facts, name, legalEntities, website });
}

/** Checked facts of a service: lists tidy, no service resting on itself, no dependency twice. */
export function checkService(facts: ServiceFacts, itself: string | null): Result<ServiceFacts, SupplierFactRefused> {
  const name = facts.name.trim();
  const [modelFamilies, regions] = [tidy(facts.modelFamilies), tidy(facts.regions)];
  if (!SLUG.test(facts.slug)) return badSlug();
  if (!isName(name)) return refused('name-missing', 'name', `Name the service, in at most ${LONGEST_NAME} characters.`);
  if (!isList(modelFamilies)) return refused('invalid-list', 'modelFamilies', 'A family of models has a name.');
  if (!isList(regions)) return refused('invalid-list', 'regions', 'A region has a name.');
  if (facts.upstream.some(({ serviceId }) => serviceId === itself))
    return refused('rests-on-itself', 'upstream', 'A service cannot rest on itself.');
  const upstream = [...new Map(facts.upstream.map((one) => [`${one.serviceId} ${one.role}`, one])).values()];
  return ok({ ...facts, name, modelFamilies, regions, upstream });
}
