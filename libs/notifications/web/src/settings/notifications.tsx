import { Button, Group, Stack, Text } from '@mantine/core';
import { useMe } from '@recourse/access-web';
import {
  graphql,
  inWords,
  Panel,
  Pending,
  useAct,
  type FragmentOf,
  type ResultOf,
  type VariablesOf,
} from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { KindTable } from './kind-table.js';
import { Foreseen } from './foreseen.js';
import { WhenAndWhose } from './when-and-whose.js';

const ChosenFields = graphql(`
  fragment ChosenFields on NotificationPreferences {
    scope
    leadDays
    leastSeverity
    inApp
    byEmail
    rhythm
  }
`);
const PreferencesQuery = graphql(
  `
    query NotificationPreferences {
      myNotificationPreferences {
        ...ChosenFields
        usual {
          ...ChosenFields
        }
        version
        kinds
        mailIsSent
      }
    }
  `,
  [ChosenFields],
);
const UpdatePreferences = graphql(`
  mutation UpdateNotificationPreferences($input: UpdateNotificationPreferencesInput!) {
    updateMyNotificationPreferences(input: $input) {
      version
    }
  }
`);

type Kept = ResultOf<typeof PreferencesQuery>['myNotificationPreferences'];

/** What is chosen, and may be chosen otherwise. */
export type Choice = Omit<VariablesOf<typeof UpdatePreferences>['input'], 'expectedVersion'>;

/** Of what one is told, where and when; with what that would mean before it is saved. */
export function Notifications(): ReactNode {
  const [query, again] = useQuery({ query: PreferencesQuery });
  if (!query.data) return <Pending query={query} again={again} lines={10} />;
  return <Preferences kept={query.data.myNotificationPreferences} />;
}

const choiceOf = ({
  scope,
  leadDays,
  leastSeverity,
  inApp,
  byEmail,
  rhythm,
}: FragmentOf<typeof ChosenFields>): Choice => ({
  scope,
  leadDays,
  leastSeverity,
  inApp,
  byEmail,
  rhythm,
});

const isSame = (a: Choice, b: Choice): boolean =>
  (Object.keys(a) as (keyof Choice)[]).every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));

function Preferences({ kept }: { readonly kept: Kept }): ReactNode {
  const { person } = useMe();
  const [draft, setDraft] = useState<Choice>();
  const { act, isActing } = useAct(UpdatePreferences);
  const before = choiceOf(kept);
  const choice = draft ?? before;
  const usual = choiceOf(kept.usual);
  const change = (part: Partial<Choice>) => setDraft({ ...choice, ...part });
  const isChanged = !isSame(choice, before);
  const save = async () => {
    const done = 'Saved: you are told by this from now on';
    if (await act({ input: { ...choice, expectedVersion: kept.version } }, { done })) setDraft(undefined);
  };
  return (
    <Stack gap="md" maw="56rem">
      <Text size="sm" c="dimmed" maw="44rem">
        {kept.version === 0
          ? `You have chosen nothing yet; this is what is usual for the role ${inWords(person.role)}.`
          : 'This is what you chose.'}{' '}
        {kept.mailIsSent
          ? 'E-mail goes to the address you sign in with.'
          : 'This installation sends no e-mail, so you are told in Recourse only. Whoever runs it can set a mail server.'}
      </Text>
      <Panel title="What you are told" padding="none">
        <KindTable kinds={kept.kinds} mailIsSent={kept.mailIsSent} choice={choice} onChange={change} />
      </Panel>
      <Panel title="When, and of which contracts">
        <WhenAndWhose choice={choice} mailIsSent={kept.mailIsSent} onChange={change} />
      </Panel>
      <Group gap="xs">
        <Button loading={isActing} disabled={!isChanged} onClick={() => void save()}>
          Save
        </Button>
        <Button variant="default" disabled={!isChanged} onClick={() => setDraft(undefined)}>
          Discard
        </Button>
        {!isSame(choice, usual) && (
          <Button variant="default" onClick={() => setDraft(usual)}>
            What is usual for {inWords(person.role)}
          </Button>
        )}
      </Group>
      <Foreseen choice={choice} mailIsSent={kept.mailIsSent} />
    </Stack>
  );
}
