import type { TermKey } from '@recourse/contracts-domain';
import type {
  CommitmentFacts,
  LevelFacts,
  LockFacts,
  Said,
  TermFacts,
  Truth,
} from '../portfolio/portfolio-document.js';
import type { ApiClient } from './api-client.js';
import { differing, REGISTERED, type Registered, type RegisteredRecord } from './registered.js';

/** Said of everything a person entered since the reader did not find it. */
export const WHY = 'Entered by a person who read the document: the reader had not found it.';

const mutation = (name: string, type: string, returned = 'id'): string =>
  `mutation ($input: ${type}!, $why: String) { ${name}(input: $input, why: $why) { ${returned} } }`;

const CHANGE_TERM = mutation('changeTerm', 'ChangeTermInput', 'version');
const ADD = {
  PriceLock: mutation('addPriceLock', 'AddPriceLockInput'),
  ServiceLevel: mutation('addServiceLevel', 'AddServiceLevelInput'),
  Commitment: mutation('addCommitment', 'AddCommitmentInput'),
};
const CHANGE = {
  PriceLock: mutation('changePriceLock', 'ChangePriceLockInput'),
  ServiceLevel: mutation('changeServiceLevel', 'ChangeServiceLevelInput'),
  Commitment: mutation('changeCommitment', 'ChangeCommitmentInput'),
};
const ADD_PROVISION = mutation('addProvision', 'AddProvisionInput');

/** Where a document's truth is entered: its contract, by procurement. */
interface Entry {
  readonly client: ApiClient;
  readonly contractId: string;
}

async function completeTerm({ client, contractId }: Entry, wanted: TermFacts, before: Registered): Promise<number> {
  const missing = differing(wanted, before.term);
  const count = Object.keys(missing).length;
  if (count === 0) return 0;
  const input = { contractId, expectedVersion: before.term.version, ...missing };
  await client.graphql(CHANGE_TERM, { input, why: WHY });
  return count;
}

interface Wanted {
  readonly type: keyof typeof ADD;
  readonly facts: object;
  /** The record that the review has written for it, if any. */
  readonly existing: RegisteredRecord | undefined;
}

async function completeRecord({ client, contractId }: Entry, { type, facts, existing }: Wanted): Promise<number> {
  if (!existing) {
    await client.graphql(ADD[type], { input: { contractId, ...facts }, why: WHY });
    return 1;
  }
  const missing = differing(facts, existing);
  if (Object.keys(missing).length === 0) return 0;
  const input = { id: existing.id, expectedVersion: existing.version, ...missing };
  await client.graphql(CHANGE[type], { input, why: WHY });
  return 1;
}

const lock = (facts: LockFacts, { priceLocks }: Registered): Wanted => ({
  type: 'PriceLock',
  facts,
  existing: priceLocks.find(({ sku, unit }) => sku === facts.sku && unit === facts.unit),
});

const level = ({ breaches: _breaches, ...facts }: LevelFacts, { serviceLevels }: Registered): Wanted => ({
  type: 'ServiceLevel',
  facts: { metric: 'UPTIME', unit: '%', ...facts },
  existing: serviceLevels.find(({ metric }) => metric === 'UPTIME'),
});

const commitment = ({ drawn: _drawn, ...facts }: CommitmentFacts, { commitments }: Registered): Wanted => ({
  type: 'Commitment',
  facts,
  existing: commitments.find(({ category, from }) => category === facts.category && from === facts.from),
});

/** Written to locks, levels and commitments where a document has one, and not kept as provisions of their own. */
const missingProvisions = (said: readonly Said[], { provisions }: Registered): readonly Said[] =>
  said.filter(({ key, party }) => !provisions.some((one) => isSame(one, key, party)));

const isSame = (one: Registered['provisions'][number], key: TermKey, party: Said['party']): boolean =>
  one.key === key && (party === undefined || one.party === null || one.party === party);

const registered = async ({ client, contractId }: Entry): Promise<Registered> =>
  (await client.graphql<{ contract: Registered }>(REGISTERED, { id: contractId })).contract;

/** Enters what the document says and the review did not bring into the register. Answers how many entries that took. */
export async function completeRegister(client: ApiClient, contractId: string, truth: Truth): Promise<number> {
  const entry = { client, contractId };
  const before = await registered(entry);
  let entered = await completeTerm(entry, truth.term ?? {}, before);
  const records = [
    ...(truth.locks ?? []).map((facts) => lock(facts, before)),
    ...(truth.levels ?? []).map((facts) => level(facts, before)),
    ...(truth.commitments ?? []).map((facts) => commitment(facts, before)),
  ];
  for (const record of records) entered += await completeRecord(entry, record);
  for (const { key, value, party = null } of missingProvisions(truth.says ?? [], before)) {
    await client.graphql(ADD_PROVISION, { input: { contractId, key, value, party }, why: WHY });
    entered += 1;
  }
  return entered;
}
