import { checkService, checkSupplier } from '../supplier-facts.js';
import { CATALOGUE } from './catalogue.js';

const services = CATALOGUE.flatMap((supplier) => supplier.services);
const slugs = services.map(({ slug }) => slug);

it('names every supplier and service once', () => {
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(new Set(CATALOGUE.map(({ slug }) => slug)).size).toBe(CATALOGUE.length);
});

it.each(CATALOGUE)('$slug and its services meet the rules people must meet', ({ services: sold, ...supplier }) => {
  expect(checkSupplier(supplier)).toEqual({ ok: true, value: supplier });
  for (const { upstream: _, ...service } of sold) {
    const facts = { ...service, supplierId: supplier.slug, upstream: [] };
    expect(checkService(facts, null)).toEqual({ ok: true, value: facts });
  }
});

it.each(services)('$slug rests on services the catalogue knows, never on itself', ({ slug, upstream }) => {
  for (const one of upstream) {
    expect(slugs).toContain(one.slug);
    expect(one.slug).not.toBe(slug);
  }
});

it.each`
  service             | models                                        | hosts
  ${'azure-openai'}   | ${['openai-api']}                             | ${['azure']}
  ${'github-copilot'} | ${['openai-api', 'claude-api', 'gemini-api']} | ${['azure']}
`('$service serves $models on $hosts', ({ service, models, hosts }) => {
  const upstream = services.find(({ slug }) => slug === service)?.upstream ?? [];
  const named = (role: string) => upstream.filter((one) => one.role === role).map(({ slug }) => slug);
  expect([named('MODELS'), named('HOSTING')]).toEqual([models, hosts]);
});
