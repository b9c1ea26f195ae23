import { Alert, Select, Stack, Text } from '@mantine/core';
import { documentAddress, formatDaysWithin, inWords, PageLink } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import {
  ContractsToFileUnder,
  type ContractToFileUnder,
  type DocumentToFile,
  type ProposedParent,
} from './filing-query.js';

interface ParentFieldProps {
  readonly document: DocumentToFile;
  readonly supplierId: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Half sure and less is only named, and left to be chosen. */
const SURE = 0.5;

/** The contract that its own words surely put it under; null where they do not. */
export function proposedParentId({ proposedParents }: DocumentToFile): string | null {
  const [surest] = proposedParents;
  return surest && surest.certainty > SURE ? surest.contract.id : null;
}

/** The document above it in its family, such as the agreement that an amendment changes, as far as its words name it. */
export function ParentField({ document, supplierId, value, onChange }: ParentFieldProps): ReactNode {
  const variables = { filter: { supplierIds: [supplierId] }, first: 200 };
  const [{ data }] = useQuery({ query: ContractsToFileUnder, variables });
  const proposed = document.proposedParents.filter(({ contract }) => contract.supplier.id === supplierId);
  const named = proposed.map(({ contract }) => contract);
  const others = data?.contracts.nodes.filter(({ id }) => named.every((one) => one.id !== id)) ?? [];
  if (named.length + others.length === 0) return null;
  const reason = proposed.find(({ contract }) => contract.id === value);
  return (
    <Stack gap={6}>
      <Select
        label="Stands below"
        description="The agreement that it belongs to or changes; empty for a contract of its own"
        clearable
        searchable
        data={[
          { group: 'Named by the document', items: named.map(choice) },
          { group: 'Others with the supplier', items: others.map(choice) },
        ].filter(({ items }) => items.length > 0)}
        value={value}
        onChange={onChange}
      />
      {reason && <Reason document={document} reason={reason} />}
      {!reason && value === null && named.length > 0 && (
        <Text size="xs">
          Its words may mean {named.map(({ reference }) => reference).join(' or ')}: choose it where they do.
        </Text>
      )}
    </Stack>
  );
}

const choice = ({ id, title, kind, reference }: ContractToFileUnder) => ({
  value: id,
  label: `${title} (${inWords(kind)}, ${reference})`,
});

interface ReasonProps {
  readonly document: DocumentToFile;
  readonly reason: ProposedParent;
}

function Reason({ document, reason }: ReasonProps): ReactNode {
  const words = document.family?.parent?.evidence;
  return (
    <Alert variant="light" color="gray" p="xs" title="Proposed from its words. Please confirm.">
      <Text size="sm">{formatDaysWithin(reason.because)}</Text>
      {words && (
        <Text size="sm" component="blockquote" m={0} mt={4}>
          “{words.quote}” {/* In a tab of its own: what is entered here stays. */}
          <PageLink to={documentAddress(document.id, { page: words.page })} target="_blank">
            page {words.page}
          </PageLink>
        </Text>
      )}
    </Alert>
  );
}
