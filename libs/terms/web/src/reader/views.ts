/** Which proposals are listed: what waits, what was decided, all, or what was not found. */
export const VIEWS = ['open', 'decided', 'all', 'absent'] as const;
export type View = (typeof VIEWS)[number];

/** How they are listed: as they stand in the document, or the least sure first. */
export const ORDERS = ['document', 'confidence'] as const;
export type Order = (typeof ORDERS)[number];
