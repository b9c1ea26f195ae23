import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql, type FragmentOf } from '../graphql/graphql.js';
import { documentAddress } from '../routing/addresses.js';
import { PageLink } from '../routing/page-link.js';
import classes from './evidence-link.module.css';

/** The sentence behind a value of the register, where it was accepted from a document. */
export const RegisterSource = graphql(`
  fragment RegisterSource on RegisterEvidence {
    field
    proposal {
      id
      documentId
      evidence {
        page
        quote
      }
    }
  }
`);

/** A sentence and where it stands. */
export interface Source {
  readonly documentId: string;
  /** Counted from 1. */
  readonly page: number;
  readonly quote: string;
  readonly proposalId?: string | null | undefined;
}

/** The source of one field of a record; undefined where a person entered it, or the asker may not read documents. */
export function sourceOf(
  evidence: readonly FragmentOf<typeof RegisterSource>[] | null | undefined,
  field: string | null = null,
): Source | undefined {
  const found = evidence?.find((one) => one.field === field) ?? evidence?.find((one) => one.field === null);
  if (found === undefined) return undefined;
  const { id, documentId, evidence: place } = found.proposal;
  return { documentId, page: place.page, quote: place.quote, proposalId: id };
}

interface EvidenceLinkProps {
  readonly source: Source | undefined;
  /** The value as it is read. */
  readonly children: ReactNode;
}

/** A value that opens the sentence it was taken from; without a source it is only the value. */
export function EvidenceLink({ source, children }: EvidenceLinkProps): ReactNode {
  if (source === undefined) return <span>{children}</span>;
  const { documentId, page, quote, proposalId } = source;
  const address = documentAddress(documentId, { page, proposal: proposalId ?? undefined });
  return (
    <Tooltip label={`“${shortened(quote)}” — page ${page}`} multiline maw={420}>
      <span>
        <PageLink to={address} look="none" className={classes.evidence}>
          {children}
        </PageLink>
      </span>
    </Tooltip>
  );
}

const LONGEST_QUOTE = 320;
const shortened = (quote: string) => (quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE)}…`);
