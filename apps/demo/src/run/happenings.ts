import type { Truth } from '../portfolio/portfolio-document.js';
import type { ApiClient } from './api-client.js';
import { REGISTERED, type Registered } from './registered.js';

const DRAW = 'mutation ($input: RecordConsumptionInput!) { recordConsumption(input: $input) { recorded } }';
const BREACH = 'mutation ($input: RecordBreachInput!) { recordBreach(input: $input) { id } }';

const EVENTS = 'query ($id: ID!) { contract(id: $id) { supplierEvents { trigger } } }';
const EVENT = 'mutation ($input: RecordSupplierEventInput!) { recordSupplierEvent(input: $input) { id } }';

interface EventsAnswer {
  readonly contract: { readonly supplierEvents: readonly { readonly trigger: string }[] };
}

/** Records acts of the supplier under the right to leave that the document grants for them. */
async function recordSupplierEvents(client: ApiClient, contractId: string, { truth, registered }: Recorded) {
  if (!truth.supplierEvents) return;
  const { contract } = await client.graphql<EventsAnswer>(EVENTS, { id: contractId });
  const right = registered.provisions.find(({ key }) => key === 'event_exit_window');
  for (const event of truth.supplierEvents) {
    if (contract.supplierEvents.some(({ trigger }) => trigger === event.trigger)) continue;
    await client.graphql(EVENT, { input: { contractId, provisionId: right?.id ?? null, ...event } });
  }
}

interface Recorded {
  readonly truth: Truth;
  readonly registered: Registered;
}

/** Records what was drawn from the document's commitments when its service level was missed, and what the supplier did. Repeatable. */
export async function recordHappenings(client: ApiClient, contractId: string, truth: Truth): Promise<void> {
  const { contract } = await client.graphql<{ contract: Registered }>(REGISTERED, { id: contractId });
  for (const { drawn, category, from } of truth.commitments ?? []) {
    const commitment = contract.commitments.find((one) => one.category === category && one.from === from);
    if (drawn && commitment) await client.graphql(DRAW, { input: { commitmentId: commitment.id, figures: drawn } });
  }
  const level = contract.serviceLevels.find(({ metric }) => metric === 'UPTIME');
  for (const breach of truth.levels?.[0]?.breaches ?? []) {
    if (!level || level.breaches.some(({ occurredOn }) => occurredOn === breach.occurredOn)) continue;
    await client.graphql(BREACH, { input: { serviceLevelId: level.id, ...breach } });
  }
  await recordSupplierEvents(client, contractId, { truth, registered: contract });
}
