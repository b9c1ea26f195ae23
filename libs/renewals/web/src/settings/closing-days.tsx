import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { formatDay, formatWeekday, graphql, Panel, Pending, useAct } from '@recourse/platform-web';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { useQuery } from 'urql';

const ClosingDaysQuery = graphql(`
  query ClosingDays {
    closingDays {
      id
      date
      reason
    }
  }
`);
const Add = graphql(`
  mutation AddClosingDay($input: AddClosingDayInput!) {
    addClosingDay(input: $input) {
      id
    }
  }
`);
const Remove = graphql(`
  mutation RemoveClosingDay($id: ID!) {
    removeClosingDay(id: $id) {
      id
      date
      reason
    }
  }
`);

/** The days on which our own organisation is closed. */
export function ClosingDays(): ReactNode {
  const mayEdit = useMay('holiday:edit');
  const [query, again] = useQuery({
    query: ClosingDaysQuery,
    context: useMemo(() => ({ additionalTypenames: ['ClosingDay'] }), []),
  });
  const add = useAct(Add);
  const remove = useAct(Remove);
  const takeAway = (id: string, date: string) =>
    remove.act(
      { id },
      {
        done: `${formatDay(date)} is worked again; dates are worked out anew`,
        undo: ({ removeClosingDay: { date: day, reason } }) => void add.act({ input: { date: day, reason } }),
      },
    );
  return (
    <Panel title="Company closing days" note={query.data?.closingDays.length}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed" maw="44rem">
          Whatever you must do by a day is counted back without them, so that nothing falls due while nobody is there.
          Periods that run against you are not made longer by them.
        </Text>
        {!query.data && <Pending query={query} again={again} />}
        <Stack component="ul" gap={4} m={0} p={0}>
          {query.data?.closingDays.map(({ id, date, reason }) => (
            <Group key={id} component="li" gap="sm">
              <Text size="sm" w="9.5rem">
                {formatWeekday(date)}, {formatDay(date)}
              </Text>
              <Text size="sm">{reason}</Text>
              {mayEdit && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Remove ${formatDay(date)}, ${reason}`}
                  onClick={() => void takeAway(id, date)}
                >
                  Remove
                </Button>
              )}
            </Group>
          ))}
        </Stack>
        {query.data?.closingDays.length === 0 && <Text size="sm">None so far.</Text>}
        {mayEdit && <NewClosingDay />}
      </Stack>
    </Panel>
  );
}

function NewClosingDay(): ReactNode {
  const { act, isActing } = useAct(Add);
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = `${formatDay(date)} is closed; dates are worked out anew`;
    if ((await act({ input: { date, reason } }, { done })) === undefined) return;
    setDate('');
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <Group gap="xs" align="end">
        <TextInput
          type="date"
          label="Day"
          required
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          label="Reason"
          placeholder="Christmas shutdown"
          required
          maxLength={120}
          flex="1 1 12rem"
          maw={320}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" loading={isActing}>
          Add closing day
        </Button>
      </Group>
    </form>
  );
}
