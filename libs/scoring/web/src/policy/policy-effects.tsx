import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { contractAddress, counted, formatDaysWithin, graphql, PageLink, Pending } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import classes from './policy.module.css';

const Preview = graphql(`
  query PolicyPreview($thresholds: [ThresholdInput!]!) {
    policyPreview(thresholds: $thresholds) {
      contractCount
      raisedCount
      withdrawnCount
      changedCount
      effects {
        contract {
          id
          reference
        }
        totalNow
        totalThen
        raised {
          statement
        }
        withdrawn {
          statement
        }
      }
    }
  }
`);

/** All contracts are judged for a preview: not at every key. */
const SETTLED_MS = 350;

interface EffectsProps {
  readonly thresholds: readonly { readonly name: string; readonly value: number }[];
}

/** Which flags and scores other thresholds would change. */
export function Effects({ thresholds }: EffectsProps): ReactNode {
  const [asked] = useDebouncedValue(JSON.stringify(thresholds), SETTLED_MS);
  const [query, again] = useQuery({
    query: Preview,
    variables: { thresholds: JSON.parse(asked) as { name: string; value: number }[] },
  });
  if (!query.data) return <Pending query={query} again={again} lines={3} />;
  const { contractCount, raisedCount, withdrawnCount, changedCount, effects } = query.data.policyPreview;
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        Over {counted(contractCount, 'contract')}: {counted(raisedCount, 'new flag')}, {counted(withdrawnCount, 'flag')}{' '}
        withdrawn, {counted(changedCount, 'flag')} changed.
      </Text>
      {effects.length > 0 && (
        <ul className={classes.effects} tabIndex={0} aria-label="Contracts whose flags or score would change">
          {effects.map(({ contract, raised, withdrawn, totalNow, totalThen }) => (
            <li key={contract.id}>
              <PageLink to={contractAddress(contract.id)}>{contract.reference}</PageLink>
              {totalNow !== null && totalThen !== null && totalNow !== totalThen && ` score ${totalNow} → ${totalThen}`}
              <Statements name="New" flags={raised} />
              <Statements name="Withdrawn" flags={withdrawn} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

interface StatementsProps {
  readonly name: string;
  readonly flags: readonly { readonly statement: string }[];
}

const Statements = ({ name, flags }: StatementsProps): ReactNode =>
  flags.map(({ statement }) => (
    <Text key={statement} size="sm">
      {name}: {formatDaysWithin(statement)}
    </Text>
  ));
