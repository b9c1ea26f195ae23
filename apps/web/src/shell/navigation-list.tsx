import {
  ActionIcon,
  Group,
  Menu,
  Text,
  Tooltip,
  UnstyledButton,
  useMantineColorScheme,
  useComputedColorScheme,
} from '@mantine/core';
import { MoonIcon, QuestionMarkCircledIcon, SunIcon } from '@radix-ui/react-icons';
import { useMe } from '@recourse/access-web';
import { graphql, inWords, PageLink, useAct, useShortcut } from '@recourse/platform-web';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './navigation-list.module.css';
import { NAVIGATION, type NavigationEntry } from './navigation.js';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

interface NavigationProps {
  readonly onHelp: () => void;
}

/** The pages that this person may open, and who they are. */
export function Navigation({ onHelp }: NavigationProps): ReactNode {
  const { permissions } = useMe();
  return (
    <div className={classes.column}>
      <nav aria-label="Pages">
        <ul className={classes.list}>
          {NAVIGATION.filter(({ needs }) => permissions.includes(needs)).map((entry) => (
            <Entry key={entry.name} entry={entry} />
          ))}
        </ul>
      </nav>
      <Group justify="space-between" wrap="nowrap" mt="auto">
        <Person />
        <Group gap={2} wrap="nowrap">
          <ColourSwitch />
          <Tooltip label="What the keys do (?)">
            <ActionIcon onClick={onHelp} aria-label="What the keys do">
              <QuestionMarkCircledIcon />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
    </div>
  );
}

function Entry({ entry }: { readonly entry: NavigationEntry }): ReactNode {
  const { name, address, icon: Icon, key } = entry;
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useShortcut({ keys: `g ${key}`, says: name, group: 'Go to', act: () => void navigate(address) });
  return (
    <li>
      <PageLink to={address} look="none" className={classes.entry} data-within={isWithin(pathname, entry)}>
        <Icon />
        {name}
      </PageLink>
    </li>
  );
}

/** Whether a page belongs to an entry that leads to the first of several: each section of the settings does. */
const isWithin = (pathname: string, { address }: NavigationEntry): boolean =>
  address.to.includes('$') && pathname.startsWith(address.to.slice(0, address.to.indexOf('$')));

function Person(): ReactNode {
  const { person, email } = useMe();
  const { act } = useAct(SignOut);
  // A new page, so that nothing of the person's data stays in memory.
  const signOut = () => void act({}).then(() => window.location.assign('/'));
  return (
    <Menu position="top-start">
      <Menu.Target>
        <UnstyledButton className={classes.person}>
          <Text size="sm" truncate>
            {person.name}
          </Text>
          <Text size="xs" c="dimmed">
            {inWords(person.role)}
          </Text>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Item onClick={signOut}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ColourSwitch(): ReactNode {
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = now === 'dark' ? 'light' : 'dark';
  return (
    <Tooltip label={other === 'dark' ? 'Dark' : 'Light'}>
      <ActionIcon onClick={() => setColorScheme(other)} aria-label={`Use ${other} colours`}>
        {other === 'dark' ? <MoonIcon /> : <SunIcon />}
      </ActionIcon>
    </Tooltip>
  );
}
