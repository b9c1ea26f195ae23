/** The longest that the register takes. */
const LONGEST = 60;

/**
 * `Contoso Models, Inc.` as `contoso-models-inc`: the short name that scripts use, from the one that people use; empty
 * where that has no Latin letter and no digit.
 */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
