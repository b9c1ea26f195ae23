import { kindsInStatedOrder, startOf, type ContractFamily } from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import type { DatedDocument, TermChange, Version, VersionChain } from '@recourse/terms-domain';

/** A version of published terms. */
interface OnlineVersion {
  readonly documentId: string;
  readonly since: CalendarDate;
}

/** Published terms of the supplier in two versions: the one that was agreed to, and the latest. */
export interface OnlineTermsChange {
  readonly title: string;
  readonly agreed: OnlineVersion;
  readonly latest: OnlineVersion;
  /** null while one of the versions is not read. */
  readonly changes: readonly TermChange[] | null;
}

/** Whether a clause on precedence names the supplier's online terms as part of the contract. */
export const ranksOnlineTerms = ({ members }: ContractFamily): boolean =>
  members.some(({ provisions }) =>
    provisions.some(
      ({ key, value }) => key === 'order_of_precedence' && kindsInStatedOrder(value).includes('ONLINE_TERMS'),
    ),
  );

/** The day on which the head of a family was agreed; null where nobody knows. */
export const agreedOn = ({ head }: ContractFamily): CalendarDate | null => head.contract.signedOn ?? startOf(head);

/**
 * The version that stood when the contract was agreed, or failing that day the one before the latest, and the latest;
 * null where these are one.
 */
export function versionsSince<D extends DatedDocument>(
  { versions }: VersionChain<D>,
  agreed: CalendarDate | null,
): { readonly agreed: Version<D>; readonly latest: Version<D> } | null {
  const latest = versions.at(-1);
  const standing = agreed === null ? versions.at(-2) : versions.findLast(({ since }) => since <= agreed);
  const base = standing ?? versions[0];
  return base && latest && base !== latest ? { agreed: base, latest } : null;
}
