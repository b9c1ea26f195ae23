/** Raised whenever the same pages may be read otherwise: readings by an earlier version are worth doing again. */
export const ENGINE_VERSION = '8';
