import type { ContractKind } from '../register/contract.js';
import type { DocumentOrder, RankedDocument } from './precedence.js';

const SAID: Record<ContractKind, string> = {
  MASTER_AGREEMENT: 'master agreement',
  ORDER_FORM: 'order form',
  AMENDMENT: 'amendment',
  SERVICE_LEVEL_AGREEMENT: 'service level agreement',
  DATA_PROCESSING_AGREEMENT: 'data processing agreement',
  PRIVATE_PRICING: 'private pricing',
  ONLINE_TERMS: 'online terms',
};

const named = ({ record: { contract } }: RankedDocument) => `${SAID[contract.kind]} ${contract.reference}`;
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Why the first of two documents prevails over the second; alone, that no other document in force says anything. */
export function whyPrevails(first: RankedDocument, over: RankedDocument | undefined, order: DocumentOrder): string {
  if (!over) return sentence(`of the documents in force only ${named(first)} says so`);
  const amends = first.amends?.id === over.record.contract.id;
  if (amends) return sentence(`${named(first)} changes ${named(over)}${first.since ? ` from ${first.since}` : ''}`);
  if (first.place === over.place) return sentence(`${named(first)} is later than ${named(over)}`);
  const source = order.statedBy
    ? `by the order of precedence in ${order.statedBy.reference}`
    : 'by default, as no document in force states an order of precedence';
  return sentence(`${named(first)} prevails over ${named(over)} ${source}`);
}
