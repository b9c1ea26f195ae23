import type { Target } from '@recourse/notifications-domain';

/** The page of the interface that a notification leads to, as the path of an address. */
export function pathOf({ flagId, documentId, eventId, contractId }: Target): string {
  if (flagId !== null) return `/flags?flag=${encodeURIComponent(flagId)}`;
  if (documentId !== null) return `/documents/${encodeURIComponent(documentId)}`;
  const contract = encodeURIComponent(contractId ?? '');
  // Several flags of one contract, told as one.
  if (eventId === null) return `/flags?contract=${contract}`;
  return `/contracts/${contract}?event=${encodeURIComponent(eventId)}`;
}
