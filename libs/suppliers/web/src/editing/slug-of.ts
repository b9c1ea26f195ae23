/** `Contoso Models, Inc.` as `contoso-models-inc`: the short name that scripts use, from the one that people use. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '')
    .join('-');
