import type { CalendarDate } from '@recourse/kernel';
import { CUSTOMER } from '../review/statements.js';
import { PORTFOLIO } from '../portfolio/portfolio.js';
import type { PortfolioDocument } from '../portfolio/portfolio-document.js';
import { samplePdf } from '../samples/portfolio-texts.js';
import type { ApiClient } from './api-client.js';
import type { Catalogue } from './suppliers.js';

const CONTRACTS = 'query { contracts(first: 100) { nodes { id reference status version } } }';
const REGISTER = `mutation ($input: RegisterContractInput!) { registerContract(input: $input) { id reference status version } }`;
const STEP =
  'mutation ($input: ChangeStatusInput!) { changeContractStatus(input: $input) { id reference status version } }';
const DOCUMENT = 'query ($id: ID!) { document(id: $id) { contractId version } }';
const ASSIGN = 'mutation ($input: AssignDocumentInput!) { assignDocumentToContract(input: $input) { id } }';

interface ContractRow {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly version: number;
}

/** A document of the portfolio with the contract registered for it and the file uploaded for it. */
export interface Filed {
  readonly document: PortfolioDocument;
  readonly contractId: string;
  readonly documentId: string;
}

/** What a filing needs besides the documents themselves. */
export interface Filing {
  /** Procurement, signed in. */
  readonly client: ApiClient;
  readonly catalogue: Catalogue;
  readonly ownerId: string | null;
  /** The day from which the dates in the contracts are counted. */
  readonly today: CalendarDate;
}

async function registered({ client }: Filing): Promise<Map<string, ContractRow>> {
  const { contracts } = await client.graphql<{ contracts: { nodes: ContractRow[] } }>(CONTRACTS);
  return new Map(contracts.nodes.map((row) => [row.reference, row]));
}

function inputOf(document: PortfolioDocument, { catalogue, ownerId }: Filing, known: ReadonlyMap<string, ContractRow>) {
  const { reference, title, kind, supplier, services, parent, amends, businessUnit, annualValue, tags } = document;
  return {
    reference,
    title,
    kind,
    businessUnit,
    tags,
    ownerId,
    supplierId: catalogue.suppliers.get(supplier),
    serviceIds: services.map((slug) => catalogue.services.get(slug)),
    parentId: parent === undefined ? null : known.get(parent)?.id,
    amendsId: amends === undefined ? null : known.get(amends)?.id,
    customerEntity: CUSTOMER,
    ...(annualValue && { annualValue, currency: annualValue.currency }),
  };
}

/** A draft has no effect: what is signed is active. */
async function activated(client: ApiClient, contract: ContractRow): Promise<ContractRow> {
  const next = { DRAFT: 'IN_REVIEW', IN_REVIEW: 'ACTIVE' }[contract.status];
  if (next === undefined) return contract;
  const input = { id: contract.id, expectedVersion: contract.version, to: next };
  const { changeContractStatus } = await client.graphql<{ changeContractStatus: ContractRow }>(STEP, { input });
  return activated(client, changeContractStatus);
}

async function assign(client: ApiClient, documentId: string, contractId: string): Promise<void> {
  const { document } = await client.graphql<{ document: { contractId: string | null; version: number } }>(DOCUMENT, {
    id: documentId,
  });
  if (document.contractId === contractId) return;
  const input = { documentId, contractId, expectedVersion: document.version };
  await client.graphql(ASSIGN, { input });
}

/** Registers each contract and uploads its PDF; what an earlier, interrupted start has done is left as it is. */
export async function filePortfolio(filing: Filing, report: (filed: Filed) => void): Promise<readonly Filed[]> {
  const { client, today } = filing;
  const known = await registered(filing);
  const filed: Filed[] = [];
  for (const document of PORTFOLIO) {
    let contract = known.get(document.reference);
    if (!contract) {
      const input = inputOf(document, filing, known);
      contract = (await client.graphql<{ registerContract: ContractRow }>(REGISTER, { input })).registerContract;
    }
    known.set(document.reference, await activated(client, contract));
    const pdf = await samplePdf(`portfolio/${document.text}`, today);
    const documentId = await client.upload(`${document.text}.pdf`, pdf);
    await assign(client, documentId, contract.id);
    filed.push({ document, contractId: contract.id, documentId });
    report({ document, contractId: contract.id, documentId });
  }
  return filed;
}
