import { checkService, checkSupplier, type ServiceFacts, type SupplierFacts } from './supplier-facts.js';

const supplier: SupplierFacts = {
  slug: 'example-models',
  name: 'Example Models',
  kind: 'MODEL_LAB',
  legalEntities: [],
  website: null,
};
const service: ServiceFacts = {
  supplierId: 'supplier-1',
  slug: 'example-api',
  name: 'Example API',
  modelFamilies: [],
  regions: [],
  upstream: [],
};

it.each`
  facts                                                | field              | kind
  ${{ ...supplier, slug: 'Example' }}                  | ${'slug'}          | ${'invalid-slug'}
  ${{ ...supplier, slug: '-example' }}                 | ${'slug'}          | ${'invalid-slug'}
  ${{ ...supplier, name: ' ' }}                        | ${'name'}          | ${'name-missing'}
  ${{ ...supplier, website: 'javascript:alert()' }}    | ${'website'}       | ${'invalid-website'}
  ${{ ...supplier, website: 'example' }}               | ${'website'}       | ${'invalid-website'}
  ${{ ...supplier, legalEntities: ['x'.repeat(201)] }} | ${'legalEntities'} | ${'invalid-list'}
`('refuses a supplier with $kind', ({ facts, field, kind }) => {
  expect(checkSupplier(facts)).toMatchObject({ ok: false, refusal: { kind, field } });
});

it('refuses a service that rests on itself', () => {
  const facts = { ...service, upstream: [{ serviceId: 'service-1', role: 'MODELS' as const }] };
  expect(checkService(facts, 'service-1')).toMatchObject({ ok: false, refusal: { kind: 'rests-on-itself' } });
  expect(checkService(facts, 'service-2').ok).toBe(true);
});

it('tidies what was entered', () => {
  const facts = { ...service, name: ' Example API ', regions: ['eu-west-1', ' eu-west-1', ''] };
  expect(checkService(facts, null)).toMatchObject({ value: { name: 'Example API', regions: ['eu-west-1'] } });
  expect(checkSupplier({ ...supplier, website: ' ' })).toMatchObject({ value: { website: null } });
});
