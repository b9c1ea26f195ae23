import { Alert, Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import {
  contractAddress,
  CopyText,
  FactList,
  formatDay,
  formatDaysWithin,
  formatShare,
  inWords,
  PageLink,
  Pending,
  SeverityMark,
  type Fact,
} from '@recourse/platform-web';
import { suggestedWording } from '@recourse/scoring-domain';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { FLAG_TYPES, FlagQuery, type KnownFlag } from '../flags-query.js';
import { AssignField } from './assign-field.js';
import { Comments } from './comments.js';
import classes from './flag-detail.module.css';
import { FlagEvidence } from './flag-evidence.js';

interface FlagDetailProps {
  readonly id: string;
  readonly onDecide: (flag: KnownFlag, act: 'ACKNOWLEDGE' | 'REOPEN') => void;
  readonly onWaive: (flag: KnownFlag) => void;
}

/** One flag: what is wrong, what shows it, what to do, and what people made of it. */
export function FlagDetail({ id, onDecide, onWaive }: FlagDetailProps): ReactNode {
  const [query, again] = useQuery({
    query: FlagQuery,
    variables: { id },
    context: useMemo(() => ({ additionalTypenames: ['FlagComment', ...FLAG_TYPES] }), []),
  });
  if (!query.data) return <Pending query={query} again={again} />;
  const { flag } = query.data;
  if (flag === null) return <Text size="sm">There is no such flag.</Text>;
  return (
    <Stack gap="sm">
      <div>
        <h2 className={classes.title}>{flag.title}</h2>
        <Text size="sm">{formatDaysWithin(flag.statement)}</Text>
      </div>
      <Acts flag={flag} onDecide={onDecide} onWaive={onWaive} />
      <FactList facts={factsOf(flag)} />
      <FlagEvidence basis={flag.basis} />
      <Suggestion flag={flag} />
      <AssignField flag={flag} />
      <Comments flag={flag} />
    </Stack>
  );
}

function Acts({ flag, onDecide, onWaive }: Omit<FlagDetailProps, 'id'> & { readonly flag: KnownFlag }): ReactNode {
  const mayDecide = useMay('flag:decide');
  if (!mayDecide || flag.state === 'RESOLVED') return null;
  return (
    <Group gap={6}>
      {flag.state === 'OPEN' && (
        <Button size="xs" rightSection={<Kbd size="xs">a</Kbd>} onClick={() => onDecide(flag, 'ACKNOWLEDGE')}>
          Acknowledge
        </Button>
      )}
      <Button size="xs" variant="default" rightSection={<Kbd size="xs">w</Kbd>} onClick={() => onWaive(flag)}>
        Waive…
      </Button>
      {flag.state !== 'OPEN' && (
        <Button
          size="xs"
          variant="default"
          rightSection={<Kbd size="xs">o</Kbd>}
          onClick={() => onDecide(flag, 'REOPEN')}
        >
          Open again
        </Button>
      )}
    </Group>
  );
}

function factsOf(flag: KnownFlag): readonly Fact[] {
  const { severity, state, contract, whatToDo, actBy, certainty, openedOn, resolvedOn, decision } = flag;
  return [
    { name: 'What to do', value: formatDaysWithin(whatToDo) },
    ...(actBy === null ? [] : [{ name: 'By', value: formatDay(actBy) }]),
    { name: 'Severity', value: <SeverityMark severity={severity} /> },
    {
      name: 'Contract',
      value: (
        <PageLink to={contractAddress(contract.id)}>
          {contract.reference} {contract.title}
        </PageLink>
      ),
    },
    { name: 'State', value: `${inWords(state)}, found on ${formatDay(openedOn)}` },
    ...(resolvedOn === null ? [] : [{ name: 'Resolved', value: formatDay(resolvedOn) }]),
    ...(decision
      ? [
          {
            name: 'Decided',
            value: `${formatDay(decision.decidedOn)}${decision.decidedBy ? `, ${decision.decidedBy.name}` : ''}`,
            remark: [decision.reason, decision.waivedUntil && `waived until ${formatDay(decision.waivedUntil)}`]
              .filter(Boolean)
              .join(' — '),
          },
        ]
      : []),
    { name: 'Certainty', value: formatShare(certainty) },
  ];
}

function Suggestion({ flag }: { readonly flag: KnownFlag }): ReactNode {
  const wording = suggestedWording(flag.rule);
  if (wording === undefined) return null;
  return (
    <Alert variant="light" color="gray" title="Wording to propose">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{wording}</Text>
        <CopyText text={wording} says="Copy the wording" />
        <Text size="xs">
          A starting point for a negotiation. Fill in what stands in brackets, and have it reviewed.
        </Text>
      </Stack>
    </Alert>
  );
}
