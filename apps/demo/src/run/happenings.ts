import type { Truth } from '../portfolio/portfolio-document.js';
import type { ApiClient } from './api-client.js';
import { REGISTERED, type Registered } from './registered.js';

const DRAW = `mutation ($id: ID!, $figures: [ConsumptionInput!]!) { recordConsumption(commitmentId: $id, figures: $figures) { recorded } }`;
const BREACH = 'mutation ($input: RecordBreachInput!) { recordBreach(input: $input) { id } }';

/** Records what was drawn from the document's commitments and when its service level was missed. Repeatable. */
export async function recordHappenings(client: ApiClient, contractId: string, truth: Truth): Promise<void> {
  const { contract } = await client.graphql<{ contract: Registered }>(REGISTERED, { id: contractId });
  for (const { drawn, category, from } of truth.commitments ?? []) {
    const commitment = contract.commitments.find((one) => one.category === category && one.from === from);
    if (drawn && commitment) await client.graphql(DRAW, { id: commitment.id, figures: drawn });
  }
  const level = contract.serviceLevels.find(({ metric }) => metric === 'UPTIME');
  for (const breach of truth.levels?.[0]?.breaches ?? []) {
    if (!level || level.breaches.some(({ occurredOn }) => occurredOn === breach.occurredOn)) continue;
    await client.graphql(BREACH, { input: { serviceLevelId: level.id, ...breach } });
  }
}
