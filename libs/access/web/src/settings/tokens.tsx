import { Button, Checkbox, Group, NumberInput, SimpleGrid, Stack, Table, TextInput } from '@mantine/core';
import { formatInstant, graphql, Panel, Pending, ShownOnce, useAct } from '@recourse/platform-web';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import { useMe } from '../me.js';

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
  const revoke = useAct(RevokeToken);
  return (
    <Stack gap="md">
      <NewToken />
      <Panel title="Your tokens" padding="none">
        {!query.data && <Pending query={query} again={again} />}
        <Table.ScrollContainer minWidth={560}>
          <Table>
            <Table.Tbody>
              {query.data?.myApiTokens
                .filter(({ revokedAt }) => revokedAt === null)
                .map(({ id, name, hint, scope, expiresAt, lastUsedAt }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      {name} (…{hint})
                    </Table.Td>
                    <Table.Td>{scope.join(', ')}</Table.Td>
                    <Table.Td>Until {formatInstant(expiresAt)}</Table.Td>
                    <Table.Td>{lastUsedAt === null ? 'Never used' : `Used ${formatInstant(lastUsedAt)}`}</Table.Td>
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
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Panel>
    </Stack>
  );
}

function NewToken(): ReactNode {
  const { permissions } = useMe();
  const { act, isActing } = useAct(CreateToken);
  const [name, setName] = useState('');
  const [days, setDays] = useState(90);
  const [scope, setScope] = useState<string[]>([]);
  const [secret, setSecret] = useState<string>();
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = await act({ input: { name, days, scope } });
    if (data) setSecret(data.createApiToken.secret);
  };
  return (
    <form onSubmit={(event) => void create(event)}>
      <Stack gap="sm" align="flex-start">
        <Group gap="xs" align="end">
          <TextInput label="Name" required value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <NumberInput
            size="sm"
            label="Days"
            min={1}
            max={365}
            allowDecimal={false}
            value={days}
            onChange={(value) => setDays(Number(value))}
          />
        </Group>
        <Checkbox.Group label="What it may do" value={scope} onChange={setScope}>
          <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" mt="xs">
            {permissions
              .filter((permission) => !NEVER.includes(permission))
              .map((permission) => (
                <Checkbox key={permission} size="xs" value={permission} label={permission} />
              ))}
          </SimpleGrid>
        </Checkbox.Group>
        <Button type="submit" loading={isActing} disabled={scope.length === 0}>
          Create token
        </Button>
        {secret !== undefined && (
          <ShownOnce label="Token" secret={secret}>
            Keep it as you keep a password.
          </ShownOnce>
        )}
      </Stack>
    </form>
  );
}
