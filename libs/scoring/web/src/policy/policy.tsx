import { Button, Group, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { graphql, Mark, Panel, Pending, useAct, type ResultOf } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Effects } from './policy-effects.js';
import classes from './policy.module.css';
import { inGroups } from './threshold-groups.js';

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
  if (!query.data) return <Pending query={query} again={again} lines={10} />;
  const { version, thresholds } = query.data.policy;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="44rem">
        Flags and scores follow from these numbers. Version {version} is in force.{' '}
        {mayEdit
          ? 'Change one to see which flags would come and go; nothing is changed before you say so.'
          : 'Legal and administrators may change them.'}
      </Text>
      <WhatWouldChange
        version={version}
        changed={thresholds.filter(({ name, value }) => draft[name] !== undefined && draft[name] !== value)}
        draft={draft}
        onDone={() => setDraft({})}
      />
      {inGroups(thresholds).map(([title, group]) => (
        <Panel key={title} title={title} padding="none">
          <Table className={classes.table}>
            <Table.Tbody>
              {group.map((threshold) => (
                <ThresholdRow
                  key={threshold.name}
                  threshold={threshold}
                  value={draft[threshold.name] ?? threshold.value}
                  onChange={mayEdit ? (value) => setDraft({ ...draft, [threshold.name]: value }) : undefined}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Panel>
      ))}
    </Stack>
  );
}

interface WhatWouldChangeProps {
  readonly version: number;
  readonly changed: readonly Threshold[];
  readonly draft: Values;
  readonly onDone: () => void;
}

function WhatWouldChange({ version, changed, draft, onDone }: WhatWouldChangeProps): ReactNode {
  const [why, setWhy] = useState('');
  const { act, isActing } = useAct(UpdatePolicy);
  if (changed.length === 0) return null;
  const thresholds = changed.map(({ name, value }) => ({ name, value: draft[name] ?? value }));
  const save = async () => {
    const input = { expectedVersion: version, thresholds, why: why.trim() || null };
    if (!(await act({ input }, { done: 'The policy is changed; all contracts are judged anew' }))) return;
    setWhy('');
    onDone();
  };
  return (
    <div className={classes.preview}>
      <Panel title="What would change">
        <Stack gap="sm">
          <ul className={classes.effects}>
            {changed.map(({ name, label, value }) => (
              <li key={name}>
                {label}: {value} → {draft[name]}
              </li>
            ))}
          </ul>
          <Effects thresholds={thresholds} />
          <Group gap="xs" align="end">
            <TextInput
              label="Why"
              maw={420}
              flex="1 1 12rem"
              value={why}
              onChange={(event) => setWhy(event.currentTarget.value)}
            />
            <Button loading={isActing} onClick={() => void save()}>
              Change the policy
            </Button>
            <Button variant="default" onClick={onDone}>
              Discard
            </Button>
          </Group>
        </Stack>
      </Panel>
    </div>
  );
}

interface ThresholdRowProps {
  readonly threshold: Threshold;
  readonly value: number;
  /** Left out for those who may not change it. */
  readonly onChange: ((value: number) => void) | undefined;
}

const unitOf = ({ unit }: Threshold): string => (unit === 'percent' ? '%' : ` ${unit}`);

function ThresholdRow({ threshold, value, onChange }: ThresholdRowProps): ReactNode {
  const { label, because, standard, least, most, decimals } = threshold;
  const unit = unitOf(threshold);
  return (
    <Table.Tr>
      <Table.Td>
        {label} {value !== standard && <Mark tone="accent">{`Usual: ${standard}${unit}`}</Mark>}
        <Text size="xs" c="dimmed">
          {because}
        </Text>
      </Table.Td>
      <Table.Td className={classes.value}>
        {onChange === undefined ? (
          `${value}${unit}`
        ) : (
          <NumberInput
            size="xs"
            aria-label={label}
            suffix={unit}
            min={least}
            max={most}
            clampBehavior="strict"
            decimalScale={decimals}
            value={value}
            onChange={(next) => typeof next === 'number' && onChange(next)}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
