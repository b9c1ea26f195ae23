import { Chip, Group, Input, NativeSelect, Radio, Stack } from '@mantine/core';
import { inWords } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { leadInWords, leadsToChoose } from './kind-words.js';
import type { Choice } from './notifications.js';

interface WhenAndWhoseProps {
  readonly choice: Choice;
  readonly mailIsSent: boolean;
  readonly onChange: (part: Partial<Choice>) => void;
}

const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const;

/** As many as the server takes. */
const MOST_LEADS = 6;

/** Leads, severity, whose contracts, and when mail is sent. */
export function WhenAndWhose({ choice, mailIsSent, onChange }: WhenAndWhoseProps): ReactNode {
  const { scope, leadDays, leastSeverity, rhythm } = choice;
  return (
    <Stack gap="md">
      <Radio.Group label="Contracts" value={scope} onChange={(value) => onChange({ scope: value })}>
        <Stack gap={6} mt={4}>
          <Radio value="OWN" label="Your own: you own it, were given the flag, or sent the document" />
          <Radio value="ALL" label="All" />
        </Stack>
      </Radio.Group>
      <Leads chosen={leadDays} onChange={(days) => onChange({ leadDays: days })} />
      <NativeSelect
        label="Flags from this severity on"
        maw={240}
        value={leastSeverity}
        data={SEVERITIES.map((value) => ({ value, label: inWords(value) }))}
        onChange={(event) => onChange({ leastSeverity: event.currentTarget.value as Choice['leastSeverity'] })}
      />
      {mailIsSent && (
        <Radio.Group label="E-mail" value={rhythm} onChange={(value) => onChange({ rhythm: value })}>
          <Stack gap={6} mt={4}>
            <Radio value="DAILY" label="Once a day, in the morning" />
            <Radio value="AT_ONCE" label="Within minutes" />
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}

interface LeadsProps {
  readonly chosen: readonly number[];
  readonly onChange: (days: number[]) => void;
}

function Leads({ chosen, onChange }: LeadsProps): ReactNode {
  return (
    <Input.Wrapper
      label="How long before a day"
      labelElement="div"
      description={`One to ${MOST_LEADS} times; a contract that comes late is told of at the next.`}
    >
      <Chip.Group
        multiple
        value={chosen.map(String)}
        onChange={(values) => onChange(values.map(Number).sort((a, b) => b - a))}
      >
        <Group gap={6} mt={6} role="group" aria-label="How long before a day">
          {leadsToChoose(chosen).map((days) => {
            const isChosen = chosen.includes(days);
            // The last one stays, and no more are taken than can be kept.
            const isFixed = isChosen ? chosen.length === 1 : chosen.length >= MOST_LEADS;
            return (
              <Chip key={days} value={String(days)} size="xs" radius="sm" disabled={isFixed}>
                {leadInWords(days)}
              </Chip>
            );
          })}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
