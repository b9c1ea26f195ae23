import { invalid, refuse, ok, type Result } from '@recourse/kernel';

/** Facts with the fields that were given in place of theirs. A field that always has a value cannot be emptied. */
export function patched<F extends object>(
  facts: F,
  patch: Partial<F>,
  required: readonly (keyof F & string)[],
): Result<F> {
  const emptied = required.find((field) => patch[field] === null);
  if (emptied !== undefined) {
    return refuse({ ...invalid('field-required', `"${emptied}" always has a value.`), ...{ field: emptied } });
  }
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<F>;
  return ok({ ...facts, ...given });
}
