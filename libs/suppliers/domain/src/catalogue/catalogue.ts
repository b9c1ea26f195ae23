import type { CatalogueSupplier } from './entry.js';
import { GPU_CLOUDS } from './gpu-clouds.js';
import { HYPERSCALERS } from './hyperscalers.js';
import { MODEL_LABS } from './model-labs.js';
import { VENDORS } from './vendors.js';

/** The suppliers every installation starts with. */
export const CATALOGUE: readonly CatalogueSupplier[] = [...MODEL_LABS, ...HYPERSCALERS, ...GPU_CLOUDS, ...VENDORS];
