import { Button, Group, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import {
  contractAddress,
  counted,
  graphql,
  inWords,
  PageLink,
  Panel,
  Pending,
  useAct,
  type ResultOf,
} from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';

const PolicyQuery = graphql(`
  query Policy {
    policy {
      version
      thresholds {
        name
        label
        because
        unit
        value
        standard
        least
        most
        decimals
      }
    }
  }
`);
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
const UpdatePolicy = graphql(`
  mutation UpdatePolicy($input: UpdatePolicyInput!) {
    updatePolicy(input: $input) {
      version
      thresholds {
        name
        value
      }
    }
  }
`);

type Threshold = ResultOf<typeof PolicyQuery>['policy']['thresholds'][number];
type Values = Readonly<Record<string, number>>;

/** By which numbers contracts are judged, and what other numbers would change. */
export function Policy(): ReactNode {
  const mayEdit = useMay('policy:edit');
  const [query, again] = useQuery({ query: PolicyQuery });
  const [draft, setDraft] = useState<Values>({});
  const [why, setWhy] = useState('');
  const { act, isActing } = useAct(UpdatePolicy);
  if (!query.data) return <Pending query={query} again={again} lines={10} />;
  const { version, thresholds } = query.data.policy;
  const changed = thresholds
    .filter(({ name, value }) => draft[name] !== undefined && draft[name] !== value)
    .map(({ name, value }) => ({ name, value: draft[name] ?? value }));
  const save = async () => {
    const input = { expectedVersion: version, thresholds: changed, why: why.trim() || null };
    if (await act({ input }, { done: 'The policy is changed; all contracts are judged anew' })) setDraft({});
  };
  return (
    <Stack gap="md">
      {changed.length > 0 && (
        <Panel title="What would change">
          <Stack gap="sm">
            <Effects thresholds={changed} />
            <Group gap="xs" align="end">
              <TextInput
                label="Why"
                maw={420}
                flex={1}
                value={why}
                onChange={(event) => setWhy(event.currentTarget.value)}
              />
              <Button loading={isActing} onClick={() => void save()}>
                Change the policy
              </Button>
              <Button variant="default" onClick={() => setDraft({})}>
                Discard
              </Button>
            </Group>
          </Stack>
        </Panel>
      )}
      <Panel title={`Policy, version ${version}`} padding="none">
        <Table.ScrollContainer minWidth={320}>
          <Table>
            <Table.Tbody>
              {thresholds.map((threshold) => (
                <ThresholdRow
                  key={threshold.name}
                  threshold={threshold}
                  value={draft[threshold.name] ?? threshold.value}
                  onChange={mayEdit ? (value) => setDraft({ ...draft, [threshold.name]: value }) : undefined}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Panel>
    </Stack>
  );
}

interface ThresholdRowProps {
  readonly threshold: Threshold;
  readonly value: number;
  /** Left out for those who may not change it. */
  readonly onChange: ((value: number) => void) | undefined;
}

function ThresholdRow({ threshold, value, onChange }: ThresholdRowProps): ReactNode {
  const { label, because, unit, standard, least, most, decimals } = threshold;
  return (
    <Table.Tr>
      <Table.Td>
        {label}
        <Text size="xs" c="dimmed">
          {because} Usual: {standard}.
        </Text>
      </Table.Td>
      <Table.Td w={150}>
        <NumberInput
          size="xs"
          aria-label={label}
          suffix={` ${inWords(unit).toLowerCase()}`}
          disabled={onChange === undefined}
          min={least}
          max={most}
          clampBehavior="strict"
          decimalScale={decimals}
          value={value}
          onChange={(next) => typeof next === 'number' && onChange?.(next)}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function Effects({ thresholds }: { readonly thresholds: readonly { name: string; value: number }[] }): ReactNode {
  const [query, again] = useQuery({ query: Preview, variables: { thresholds: [...thresholds] } });
  if (!query.data) return <Pending query={query} again={again} lines={3} />;
  const { contractCount, raisedCount, withdrawnCount, changedCount, effects } = query.data.policyPreview;
  return (
    <div role="status">
      <Text size="sm">
        Over {counted(contractCount, 'contract')}: {counted(raisedCount, 'new flag')}, {counted(withdrawnCount, 'flag')}{' '}
        withdrawn, {counted(changedCount, 'flag')} changed.
      </Text>
      <ul>
        {effects.map(({ contract, raised, withdrawn, totalNow, totalThen }) => (
          <li key={contract.id}>
            <PageLink to={contractAddress(contract.id)}>{contract.reference}</PageLink>
            {totalNow !== null && totalThen !== null && ` score ${Math.round(totalNow)} → ${Math.round(totalThen)}`}
            {raised.map(({ statement }) => (
              <Text key={statement} size="sm">
                New: {statement}
              </Text>
            ))}
            {withdrawn.map(({ statement }) => (
              <Text key={statement} size="sm">
                Withdrawn: {statement}
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
