/** Which documents are listed: those with open proposals, those being read, those that could not be, all. */
export const QUEUES = ['waiting', 'reading', 'failed', 'all'] as const;
export type Queue = (typeof QUEUES)[number];
