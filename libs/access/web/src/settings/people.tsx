import { Button, Group, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { ROLES, type Role } from '@recourse/access-domain';
import {
  formatInstant,
  graphql,
  inWords,
  Mark,
  Panel,
  Pending,
  ShownOnce,
  useAct,
  type ResultOf,
} from '@recourse/platform-web';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import classes from './settings.module.css';
import { SettingsTable } from './settings-table.js';

const PeopleQuery = graphql(`
  query PeopleSettings {
    people(first: 200) {
      nodes {
        id
        version
        name
        email
        role
        active
        lastSignInAt
      }
    }
  }
`);
type Person = ResultOf<typeof PeopleQuery>['people']['nodes'][number];

const Invite = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      link
      person {
        id
      }
    }
  }
`);
const ChangeRole = graphql(`
  mutation ChangeRole($input: PersonActInput!, $role: Role!) {
    changeRole(input: $input, role: $role) {
      id
      role
      version
    }
  }
`);
const Deactivate = graphql(`
  mutation DeactivatePerson($input: PersonActInput!) {
    deactivatePerson(input: $input) {
      id
      active
    }
  }
`);
const Reactivate = graphql(`
  mutation ReactivatePerson($input: PersonActInput!) {
    reactivatePerson(input: $input) {
      id
      active
    }
  }
`);
const RenewLink = graphql(`
  mutation RenewLink($id: ID!) {
    renewLink(id: $id) {
      link
      person {
        id
      }
    }
  }
`);

/** What each role is for, as the permission table has it. */
const MAY: Readonly<Record<Role, string>> = {
  ADMINISTRATOR: 'Runs the installation, and may do everything.',
  PROCUREMENT: 'Negotiates and renews: keeps suppliers, contracts and documents.',
  FINANCE: 'Plans cash: sees money and calendars, and changes no term.',
  LEGAL: 'Answers for what was signed: decides extracted terms and flags.',
  VIEWER: 'Looks things up, without prices and without the documents that state them.',
};

const ROLE_CHOICES = ROLES.map((role) => ({ value: role, label: inWords(role) }));

/** Who may come in, as what; a new colleague chooses a password by a link. */
export function People(): ReactNode {
  const [query, again] = useQuery({
    query: PeopleQuery,
    context: useMemo(() => ({ additionalTypenames: ['Person'] }), []),
  });
  const [link, setLink] = useState<string>();
  return (
    <Stack gap="md">
      <InviteForm onLink={setLink} />
      {link !== undefined && (
        <ShownOnce label="One-time link" secret={link}>
          Give it to the person. It lets them choose a password, once.
        </ShownOnce>
      )}
      <Panel title="People" note={query.data?.people.nodes.length} padding="none">
        {!query.data && <Pending query={query} again={again} />}
        <SettingsTable columns={['Name', 'Role', 'Last signed in']}>
          {query.data?.people.nodes.map((person) => (
            <PersonRow key={person.id} person={person} onLink={setLink} />
          ))}
        </SettingsTable>
      </Panel>
    </Stack>
  );
}

function InviteForm({ onLink }: { readonly onLink: (link: string) => void }): ReactNode {
  const { act, isActing } = useAct(Invite);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('VIEWER');
  const invite = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = await act({ input: { name, email, role } }, { done: `${name} is invited` });
    if (data === undefined) return;
    onLink(data.invitePerson.link);
    setName('');
    setEmail('');
  };
  return (
    <Panel title="Add a person">
      <form onSubmit={(event) => void invite(event)}>
        <Group gap="xs" align="end">
          <TextInput label="Name" required value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <TextInput
            label="E-mail"
            type="email"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NativeSelect
            label="Role"
            value={role}
            data={ROLE_CHOICES}
            onChange={(event) => setRole(event.currentTarget.value as Role)}
          />
          <Button type="submit" loading={isActing}>
            Invite
          </Button>
        </Group>
        <Text size="sm" c="dimmed" mt="xs">
          {MAY[role]}
        </Text>
      </form>
    </Panel>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly onLink: (link: string) => void;
}

function PersonRow({ person, onLink }: PersonRowProps): ReactNode {
  const { id, version: expectedVersion, name, email, role, active, lastSignInAt } = person;
  const changeRole = useAct(ChangeRole);
  const deactivate = useAct(Deactivate);
  const reactivate = useAct(Reactivate);
  const renew = useAct(RenewLink);
  const input = { id, expectedVersion };
  const renewLink = async () => {
    const data = await renew.act({ id });
    if (data) onLink(data.renewLink.link);
  };
  return (
    <Table.Tr>
      <Table.Td>
        {name} {!active && <Mark>Deactivated</Mark>}
        <div className={classes.quiet}>{email}</div>
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={`Role of ${name}`}
          value={role}
          data={ROLE_CHOICES}
          onChange={(event) =>
            void changeRole.act({ input, role: event.currentTarget.value as Role }, { done: `Role of ${name} changed` })
          }
        />
      </Table.Td>
      <Table.Td data-name="Last signed in">{lastSignInAt === null ? 'Never' : formatInstant(lastSignInAt)}</Table.Td>
      <Table.Td>
        <Group gap={6}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`New link for ${name}`}
            onClick={() => void renewLink()}
          >
            New link
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${active ? 'Deactivate' : 'Let in again'} ${name}`}
            onClick={() => void (active ? deactivate : reactivate).act({ input }, { done: `${name} changed` })}
          >
            {active ? 'Deactivate' : 'Let in again'}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
