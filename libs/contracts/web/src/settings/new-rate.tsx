import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { CURRENCIES, graphql, todayHere, useAct } from '@recourse/platform-web';
import { useState, type ReactNode, type SubmitEvent } from 'react';

const Enter = graphql(`
  mutation EnterExchangeRate($input: EnterExchangeRateInput!) {
    enterExchangeRate(input: $input) {
      id
    }
  }
`);

interface NewRateProps {
  /** The reporting currency, if one is chosen. */
  readonly into: string | null;
}

/** A rate to be entered, with its day and where it was read. */
export function NewRate({ into }: NewRateProps): ReactNode {
  const { act, isActing } = useAct(Enter);
  const [currency, setCurrency] = useState('USD');
  const [bought, setBought] = useState(into ?? 'EUR');
  const [rate, setRate] = useState('');
  const [on, setOn] = useState(todayHere());
  const [source, setSource] = useState('');
  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = { currency, into: bought, rate: rate.trim(), on, source };
    if (await act({ input }, { done: `1 ${currency} = ${input.rate} ${bought}` })) setRate('');
  };
  return (
    <form onSubmit={(event) => void enter(event)}>
      <Group gap="xs" align="end" p="sm">
        <NativeSelect
          label="One unit of"
          w="7.5rem"
          value={currency}
          data={CURRENCIES.map(({ value }) => value)}
          onChange={(event) => setCurrency(event.currentTarget.value)}
        />
        <TextInput
          label="Is worth"
          w="8rem"
          inputMode="decimal"
          placeholder="0.9215"
          required
          value={rate}
          onChange={(event) => setRate(event.currentTarget.value)}
        />
        <NativeSelect
          label="Of"
          w="7.5rem"
          value={bought}
          data={CURRENCIES.map(({ value }) => value)}
          onChange={(event) => setBought(event.currentTarget.value)}
        />
        <TextInput type="date" label="Day" required value={on} onChange={(event) => setOn(event.currentTarget.value)} />
        <TextInput
          label="Source"
          placeholder="European Central Bank"
          required
          maxLength={200}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Button type="submit" loading={isActing}>
          Enter rate
        </Button>
      </Group>
    </form>
  );
}
