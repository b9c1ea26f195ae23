import { countStatements } from '@recourse/platform-server/testing';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
let legal: Record<string, string>;

const QUERY = `query ($first: Int!, $after: String) {
  flags(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id title statement
      contract { reference supplier { name score { total } } score { total } flags { id } }
      basis { records { kind evidence { quote } } }
      assignedTo { name }
      decision { decidedBy { name } }
      previous { id }
      comments { author { name } }
    }
  }
}`;

interface Shown {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly id: string }[];
}

async function page(first: number, after: string | null = null): Promise<Shown> {
  const { data, errors } = await running.graphql(QUERY, { first, after }, legal);
  expect(errors).toEqual([]);
  return data?.flags as Shown;
}

beforeAll(async () => {
  legal = await signedIn(running.database, 'LEGAL');
  const { prisma } = running.database;
  for (const number of Array.from({ length: 20 }, (_, index) => index)) {
    const supplier = await prisma.supplier.create({
      data: { slug: `lab-${number}`, name: `Lab ${number}`, kind: 'MODEL_LAB' },
    });
    const says = (key: string) => ({ key, value: false, party: 'customer' as const });
    await prisma.contract.create({
      data: {
        reference: `C-${number}`,
        title: 'Model access',
        kind: 'MASTER_AGREEMENT',
        status: 'ACTIVE',
        supplierId: supplier.id,
        provisions: { create: [says('fallback_right'), says('data_return'), says('transition_assistance')] },
      },
    });
  }
  await prisma.$executeRaw`SELECT graphile_worker.add_job('evaluate-all-contracts', payload => '{}'::json)`;
  await running.runJobs();
});

it('a page of sixty flags costs no more statements than a page of two', async () => {
  await page(2);
  const few = await countStatements(() => page(2));
  const many = await countStatements(() => page(60));
  expect(many).toBe(few);
});

it('pages neither repeat nor skip a flag', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo, totalCount } = await page(7, after);
    seen.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen).size).toBe(totalCount);
    return;
  }
});
