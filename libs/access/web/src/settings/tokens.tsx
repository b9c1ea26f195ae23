import { Button, Checkbox, Group, NumberInput, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import {
  EmptyState,
  formatInstant,
  graphql,
  Panel,
  Pending,
  ShownOnce,
  useAct,
  type ResultOf,
} from '@recourse/platform-web';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import { useMe } from '../me.js';
import { permissionInWords } from './permission-words.js';
import classes from './settings.module.css';
import { SettingsTable } from './settings-table.js';

const TokensQuery = graphql(`
  query MyApiTokens {
    myApiTokens {
      id
      name
      hint
      scope
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);
type Token = ResultOf<typeof TokensQuery>['myApiTokens'][number];

const CreateToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      token {
        id
      }
    }
  }
`);
const RevokeToken = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      id
      revokedAt
    }
  }
`);

/** What a token never may, whoever it acts for. */
const NEVER = ['people:manage', 'token:manage'];

/** Ways in for programs that act for the person signed in. */
export function Tokens(): ReactNode {
  const [query, again] = useQuery({
    query: TokensQuery,
    context: useMemo(() => ({ additionalTypenames: ['ApiToken'] }), []),
  });
  const valid = query.data?.myApiTokens.filter(({ revokedAt }) => revokedAt === null);
  return (
    <Stack gap="md">
      <NewToken />
      <Panel title="Your tokens" note={valid?.length} padding="none">
        {valid ? <ValidTokens tokens={valid} /> : <Pending query={query} again={again} />}
      </Panel>
    </Stack>
  );
}

function ValidTokens({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  const revoke = useAct(RevokeToken);
  if (tokens.length === 0)
    return <EmptyState title="No tokens">A program that acts for you signs in with a token.</EmptyState>;
  return (
    <SettingsTable columns={['Name', 'May', 'Valid until', 'Last used']}>
      {tokens.map(({ id, name, hint, scope, expiresAt, lastUsedAt }) => (
        <Table.Tr key={id}>
          <Table.Td>
            {name}
            <div className={classes.quiet}>{hint}…</div>
          </Table.Td>
          <Table.Td maw={360} data-name="May">
            {scope.map(permissionInWords).join(', ')}
          </Table.Td>
          <Table.Td className={classes.when} data-name="Valid until">
            {formatInstant(expiresAt)}
          </Table.Td>
          <Table.Td className={classes.when} data-name="Last used">
            {lastUsedAt === null ? 'Never' : formatInstant(lastUsedAt)}
          </Table.Td>
          <Table.Td>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Revoke ${name}`}
              onClick={() => void revoke.act({ id }, { done: `${name} is revoked` })}
            >
              Revoke
            </Button>
          </Table.Td>
        </Table.Tr>
      ))}
    </SettingsTable>
  );
}

function NewToken(): ReactNode {
  const { act, isActing } = useAct(CreateToken);
  const [name, setName] = useState('');
  const [days, setDays] = useState(90);
  const [scope, setScope] = useState<string[]>([]);
  const [secret, setSecret] = useState<string>();
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = await act({ input: { name, days, scope } });
    if (data === undefined) return;
    setSecret(data.createApiToken.secret);
    setName('');
    setScope([]);
  };
  return (
    <Panel title="New token">
      <form onSubmit={(event) => void create(event)}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed" maw="40rem">
            A program with the token acts in your name, and never may more than you may or than is chosen here.
          </Text>
          <Group gap="xs" align="end">
            <TextInput
              label="Name"
              description="The program that will use it"
              required
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <NumberInput
              size="sm"
              label="Days"
              description="Until it ends by itself"
              min={1}
              max={365}
              allowDecimal={false}
              value={days}
              onChange={(value) => setDays(Number(value))}
            />
          </Group>
          <ScopeChoice scope={scope} onChange={setScope} />
          <Button w="fit-content" type="submit" loading={isActing} disabled={scope.length === 0}>
            Create token
          </Button>
          {secret !== undefined && (
            <ShownOnce label="Token" secret={secret}>
              Keep it as you keep a password.
            </ShownOnce>
          )}
        </Stack>
      </form>
    </Panel>
  );
}

interface ScopeChoiceProps {
  readonly scope: string[];
  readonly onChange: (scope: string[]) => void;
}

function ScopeChoice({ scope, onChange }: ScopeChoiceProps): ReactNode {
  const { permissions } = useMe();
  const possible = permissions.filter((permission) => !NEVER.includes(permission));
  return (
    <Stack gap={6}>
      <Checkbox.Group label="What it may do" value={scope} onChange={onChange}>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3, lg: 5 }} spacing="xs" mt="xs">
          {possible.map((permission) => (
            <Checkbox key={permission} size="xs" value={permission} label={permissionInWords(permission)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Group gap={6}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => onChange(possible.filter((permission) => permission.endsWith(':read')))}
        >
          Only reading
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => onChange([])}>
          Nothing
        </Button>
      </Group>
    </Stack>
  );
}
