import { Group } from '@mantine/core';
import type { Permission } from '@recourse/access-domain';
import { AccountSettings, PeopleSettings, TokenSettings, useMe } from '@recourse/access-web';
import { CurrencySettings } from '@recourse/contracts-web';
import { NotificationSettings } from '@recourse/notifications-web';
import { EmptyState, inWords, Page, PageLink, settingsAddress } from '@recourse/platform-web';
import { HolidaySettings } from '@recourse/renewals-web';
import { PolicySettings } from '@recourse/scoring-web';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import { HistorySection } from './history-section.js';
import classes from './settings-page.module.css';
import { settingsRoute } from './settings.route.js';

interface Section {
  readonly id: string;
  readonly name: string;
  readonly needs?: Permission;
  readonly shows: ComponentType;
}

const SECTIONS: readonly Section[] = [
  { id: 'account', name: 'Account', shows: AccountSettings },
  { id: 'notifications', name: 'Notifications', shows: NotificationSettings },
  { id: 'people', name: 'People', needs: 'people:manage', shows: PeopleSettings },
  { id: 'tokens', name: 'API tokens', needs: 'token:manage', shows: TokenSettings },
  { id: 'policy', name: 'Policy', needs: 'flag:read', shows: PolicySettings },
  { id: 'holidays', name: 'Holidays', needs: 'calendar:read', shows: HolidaySettings },
  { id: 'currencies', name: 'Currencies', needs: 'price:read', shows: CurrencySettings },
  { id: 'history', name: 'History', needs: 'audit:read', shows: HistorySection },
];

/** What is set for the installation and for oneself; everybody sees what they may set. */
export function SettingsPage(): ReactNode {
  const { section } = settingsRoute.useParams();
  const { permissions, person } = useMe();
  const open = SECTIONS.filter(({ needs }) => needs === undefined || permissions.includes(needs));
  const Shown = open.find(({ id }) => id === section)?.shows;
  return (
    <Page title="Settings">
      <nav aria-label="Settings">
        <Group gap="xs">
          {open.map(({ id, name }) => (
            <PageLink
              key={id}
              to={settingsAddress(id)}
              look="none"
              className={classes.tab}
              aria-current={id === section ? 'page' : undefined}
            >
              {name}
            </PageLink>
          ))}
        </Group>
      </nav>
      {Shown ? (
        <Suspense fallback={null}>
          <Shown />
        </Suspense>
      ) : (
        <EmptyState title="These settings are not open to you">
          Your role is {inWords(person.role)}. An administrator may give you another.
        </EmptyState>
      )}
    </Page>
  );
}
