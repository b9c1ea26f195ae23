import { ApiClient } from './api-client.js';
import { personOf, type DemoPerson, type DemoState } from './demo-state.js';

const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { email } }';
const TAKE_UP = 'mutation ($input: TakeUpLinkInput!) { takeUpLink(input: $input) { email } }';
const INVITE = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { link } }';
const RENEW = 'mutation ($id: ID!) { renewLink(id: $id) { link } }';
const PEOPLE = '{ people(first: 50) { nodes { id email hasPassword } } }';

interface PeopleAnswer {
  readonly people: {
    readonly nodes: readonly { readonly id: string; readonly email: string; readonly hasPassword: boolean }[];
  };
}

/** The secret of a one-time link: the API takes it without the address. */
const secretOf = (link: string): string => new URL(link).searchParams.get('link') ?? link;

/** The person, signed in. */
export async function signedIn(url: string, { email, password }: DemoPerson): Promise<ApiClient> {
  const client = new ApiClient(url);
  await client.graphql(SIGN_IN, { email, password });
  return client;
}

async function firstAdministrator(url: string, firstLink: string, person: DemoPerson): Promise<void> {
  const { name, email, password } = person;
  await new ApiClient(url).graphql(TAKE_UP, { input: { link: secretOf(firstLink), name, email, password } });
}

async function invite(administrator: ApiClient, url: string, person: DemoPerson): Promise<void> {
  const { name, email, role, password } = person;
  const { people } = await administrator.graphql<PeopleAnswer>(PEOPLE);
  const known = people.nodes.find((one) => one.email === email);
  if (known?.hasPassword) return;
  const link = known
    ? (await administrator.graphql<{ renewLink: { link: string } }>(RENEW, { id: known.id })).renewLink.link
    : (await administrator.graphql<{ invitePerson: { link: string } }>(INVITE, { input: { name, email, role } }))
        .invitePerson.link;
  await new ApiClient(url).graphql(TAKE_UP, { input: { link: secretOf(link), password } });
}

/** Creates the people of the demo, each by the link the product gave for them. Those there are stay. */
export async function createPeople(url: string, firstLink: string | null, state: DemoState): Promise<void> {
  const administrator = personOf(state, 'ADMINISTRATOR');
  if (firstLink !== null) await firstAdministrator(url, firstLink, administrator);
  const client = await signedIn(url, administrator);
  for (const person of state.people) if (person !== administrator) await invite(client, url, person);
}

/** Ids by e-mail address. */
export async function peopleIds(client: ApiClient): Promise<ReadonlyMap<string, string>> {
  const { people } = await client.graphql<PeopleAnswer>(PEOPLE);
  return new Map(people.nodes.map(({ email, id }) => [email, id]));
}

const CREATE_TOKEN = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }';
const SCOPE = [
  'supplier:read',
  'contract:read',
  'price:read',
  'document:read',
  'document:upload',
  'proposal:read',
  'calendar:read',
  'calendar:export',
  'flag:read',
  'score:read',
];

/** A token for the command line, that reads everything its person may and uploads. */
export async function commandLineToken(client: ApiClient): Promise<string> {
  const input = { name: 'Command line of the demo', scope: SCOPE, days: 366 };
  const { createApiToken } = await client.graphql<{ createApiToken: { secret: string } }>(CREATE_TOKEN, { input });
  return createApiToken.secret;
}
