import { contractAddress, documentAddress, flagAddress, flagsAddress, type Address } from '@recourse/platform-web';

/** What a notification may lead to. */
export interface Target {
  readonly flagId: string | null;
  readonly documentId: string | null;
  readonly eventId: string | null;
  readonly contractId: string | null;
}

/** The page that shows exactly what a notification is about. */
export function targetAddress({ flagId, documentId, eventId, contractId }: Target): Address {
  if (flagId !== null) return flagAddress(flagId);
  if (documentId !== null) return documentAddress(documentId);
  // Several flags of one contract, told as one.
  if (eventId === null || contractId === null) return flagsAddress({ contract: contractId ?? undefined });
  return contractAddress(contractId, { event: eventId });
}
