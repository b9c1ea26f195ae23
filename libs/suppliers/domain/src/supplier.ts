export const SupplierKind = {
  MODEL_LAB: 'MODEL_LAB',
  HYPERSCALER: 'HYPERSCALER',
  GPU_CLOUD: 'GPU_CLOUD',
  RESELLER: 'RESELLER',
  APPLICATION_VENDOR: 'APPLICATION_VENDOR',
} as const;
export type SupplierKind = keyof typeof SupplierKind;

/** Whom we buy from. */
export interface Supplier {
  readonly id: string;
  /** Stable name for scripts and the seeded catalogue, e.g. `openai`. */
  readonly slug: string;
  readonly name: string;
  readonly kind: SupplierKind;
  readonly legalEntities: readonly string[];
  readonly website: string | null;
  readonly version: number;
}

/** What a supplier sells, e.g. Azure OpenAI Service. */
export interface Service {
  readonly id: string;
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  /** Families of models it serves, e.g. `GPT`, `Claude`. */
  readonly modelFamilies: readonly string[];
  /** Cloud regions it runs in, in the host's own names. */
  readonly regions: readonly string[];
  /** Services it rests on: Azure OpenAI serves OpenAI's models on Azure. */
  readonly upstream: readonly UpstreamDependency[];
  readonly version: number;
}

export const UpstreamRole = { MODELS: 'MODELS', HOSTING: 'HOSTING' } as const;
export type UpstreamRole = keyof typeof UpstreamRole;

/** One service resting on another, for its models or for its hosting. */
export interface UpstreamDependency {
  readonly serviceId: string;
  readonly role: UpstreamRole;
}
