/** A page of the interface: the router's path with what fills it. */
export interface Address {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}

/** Where in a document something stands. */
export interface PlaceInDocument {
  /** Counted from 1. */
  readonly page?: number | undefined;
  readonly proposal?: string | undefined;
}

// Features link to each other by these, so that an earlier one need not know a later one's pages.
export const homeAddress: Address = { to: '/' };
export const contractsAddress = (search: Address['search'] = {}): Address => ({ to: '/contracts', search });
export const contractAddress = (contractId: string, search: Address['search'] = {}): Address => ({
  to: '/contracts/$contractId',
  params: { contractId },
  search,
});
export const reviewAddress = (search: Address['search'] = {}): Address => ({ to: '/review', search });
/** The reader: a document's pages beside what was read in them. */
export const documentAddress = (documentId: string, place: PlaceInDocument = {}): Address => ({
  to: '/documents/$documentId',
  params: { documentId },
  search: { page: place.page, proposal: place.proposal },
});
export const flagsAddress = (search: Address['search'] = {}): Address => ({ to: '/flags', search });
export const flagAddress = (flagId: string): Address => ({ to: '/flags', search: { flag: flagId } });
export const calendarAddress = (search: Address['search'] = {}): Address => ({ to: '/calendar', search });
export const suppliersAddress = (search: Address['search'] = {}): Address => ({ to: '/suppliers', search });
export const supplierAddress = (supplierId: string): Address => ({
  to: '/suppliers/$supplierId',
  params: { supplierId },
});
export const uploadAddress: Address = { to: '/upload' };
export const settingsAddress = (section = 'people'): Address => ({ to: '/settings/$section', params: { section } });
