import { SeedCatalogue } from '@recourse/suppliers-server';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let procurement: Record<string, string>;
let finance: Record<string, string>;

async function one<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await running.graphql(query, variables, procurement);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  finance = await signedIn(running.database, 'FINANCE');
  await running.app.get(SeedCatalogue).seed();
});

interface Service {
  readonly id: string;
  readonly version: number;
}

const serviceNamed = async (search: string) =>
  (
    await one<{ nodes: Service[] }>(
      'query ($filter: ServiceFilter) { services(filter: $filter) { nodes { id version } } }',
      {
        filter: { search },
      },
    )
  ).nodes[0]!;

it('shows what a service rests on, down to the lab and the cloud', async () => {
  const { nodes } = await one<{ nodes: object[] }>(
    `query {
      services(filter: { search: "github copilot" }) {
        nodes {
          name
          supplier { name kind }
          upstream { role service { name supplier { name } dependents { name } } }
        }
      }
    }`,
  );
  expect(nodes).toMatchObject([{ name: 'GitHub Copilot', supplier: { name: 'GitHub', kind: 'APPLICATION_VENDOR' } }]);
  const { upstream } = nodes[0] as {
    upstream: { role: string; service: { name: string; supplier: { name: string } } }[];
  };
  const said = upstream.map(({ role, service }) => `${role} ${service.supplier.name}: ${service.name}`).sort();
  expect(said).toEqual([
    'HOSTING Microsoft: Microsoft Azure',
    'MODELS Anthropic: Claude API',
    'MODELS Google: Gemini API',
    'MODELS OpenAI: OpenAI API',
  ]);
});

it('keeps what a person says of a service when the catalogue comes again', async () => {
  const { id, version } = await serviceNamed('bedrock');
  const changed = await one<{ regions: string[]; version: number }>(
    `mutation ($input: ChangeServiceInput!) {
      changeService(input: $input, why: "we may use Frankfurt only") { regions version upstream { role } }
    }`,
    { input: { id, expectedVersion: version, regions: ['eu-central-1'] } },
  );
  expect(changed).toMatchObject({ regions: ['eu-central-1'], version: version + 1 });
  await running.app.get(SeedCatalogue).seed();
  const after = await one<object>('query ($id: ID!) { service(id: $id) { regions version } }', { id });
  expect(after).toEqual({ regions: ['eu-central-1'], version: version + 1 });
});

it('adds a supplier with a service, refuses a taken name, and removes both again', async () => {
  const add = 'mutation ($input: AddSupplierInput!) { addSupplier(input: $input) { id version services { id } } }';
  const input = { slug: 'our-reseller', name: 'Our Reseller', kind: 'RESELLER', website: 'https://example.com' };
  const supplier = await one<Service>(add, { input });
  const taken = await running.graphql(add, { input }, procurement);
  expect(taken.errors).toMatchObject([{ extensions: { kind: 'slug-taken', code: 'CONFLICT' } }]);
  const azure = await serviceNamed('microsoft azure');
  const service = await one<Service>(
    'mutation ($input: AddServiceInput!) { addService(input: $input) { id version } }',
    {
      input: {
        supplierId: supplier.id,
        slug: 'our-azure',
        name: 'Azure',
        upstream: [{ serviceId: azure.id, role: 'HOSTING' }],
      },
    },
  );
  const remove = (what: string, { id, version }: Service) =>
    running.graphql(
      `mutation ($input: RemovalInput!) { remove${what}(input: $input) }`,
      { input: { id, expectedVersion: version } },
      procurement,
    );
  expect((await remove('Supplier', supplier)).errors).toMatchObject([{ extensions: { kind: 'supplier-in-use' } }]);
  expect((await remove('Service', azure)).errors).toMatchObject([{ extensions: { kind: 'service-in-use' } }]);
  expect((await remove('Service', service)).data).toEqual({ removeService: service.id });
  expect((await remove('Supplier', supplier)).data).toEqual({ removeSupplier: supplier.id });
});

it('shows the second of two people what the first has saved, and lets finance only read', async () => {
  const { id, version } = await serviceNamed('vertex');
  const change = 'mutation ($input: ChangeServiceInput!) { changeService(input: $input) { name } }';
  const input = { id, expectedVersion: version };
  await one(change, { input: { ...input, name: 'Vertex' } });
  const second = await running.graphql(change, { input: { ...input, name: 'Vertex AI (ours)' } }, procurement);
  expect(second.errors).toMatchObject([
    { extensions: { kind: 'changed-meanwhile', currentVersion: version + 1, current: { name: 'Vertex' } } },
  ]);
  const refused = await running.graphql(change, { input: { ...input, name: 'Mine' } }, finance);
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
