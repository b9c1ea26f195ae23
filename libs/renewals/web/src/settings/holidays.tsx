import { Stack, Text } from '@mantine/core';
import {
  counted,
  formatDay,
  formatWeekday,
  graphql,
  Mark,
  Panel,
  Pending,
  type ResultOf,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ClosingDays } from './closing-days.js';
import classes from './holidays.module.css';

const PlacesQuery = graphql(`
  query BusinessDayPlaces {
    businessDayPlaces {
      jurisdiction
      countedAs
      holidaysKnown
      contractCount
      holidays {
        date
        name
      }
    }
  }
`);
type Place = ResultOf<typeof PlacesQuery>['businessDayPlaces'][number];

/** Which days are business days: our own closing days, and the holidays of the places that contracts name. */
export function Holidays(): ReactNode {
  const [query, again] = useQuery({ query: PlacesQuery });
  return (
    <Stack gap="md">
      <ClosingDays />
      <Panel title="Public holidays" note={query.data && counted(query.data.businessDayPlaces.length, 'place')}>
        <Text size="sm" c="dimmed" mb="xs" maw="44rem">
          Of the places whose business days your contracts count, this year and next. A place is set with the terms of a
          contract.
        </Text>
        {query.data ? (
          query.data.businessDayPlaces.map((place) => <PlaceDays key={place.jurisdiction} place={place} />)
        ) : (
          <Pending query={query} again={again} lines={6} />
        )}
      </Panel>
    </Stack>
  );
}

const regions = new Intl.DisplayNames(undefined, { type: 'region' });

/** `Germany (DE-BY)`: the country in the reader's language, and the code, since states have none there. */
function nameOfPlace(code: string): string {
  const country = code.slice(0, 2).toUpperCase();
  return /^[A-Z]{2}$/.test(country) ? `${regions.of(country) ?? country} (${code})` : code;
}

function PlaceDays({ place }: { readonly place: Place }): ReactNode {
  const { jurisdiction, countedAs, holidaysKnown, contractCount, holidays } = place;
  return (
    <details className={classes.place}>
      <summary>
        {jurisdiction === null ? 'No place is named' : nameOfPlace(jurisdiction)}
        {', '}
        {counted(contractCount, 'contract')} {!holidaysKnown && <Mark tone="warn">Only weekends are free</Mark>}
        {holidaysKnown && countedAs !== jurisdiction?.toUpperCase() && <Mark>{`Counted as ${countedAs ?? ''}`}</Mark>}
      </summary>
      {holidays.length === 0 ? (
        <Text size="sm" pb="sm" maw="44rem">
          {jurisdiction === null
            ? 'Where a contract names no place, Saturdays and Sundays are taken as free, and each date says so.'
            : 'No holidays are known of it: Saturdays and Sundays are taken as free, and each date says so.'}
        </Text>
      ) : (
        <ul className={classes.days}>
          {holidays.map(({ date, name }) => (
            <li key={`${date} ${name}`}>
              <span className={classes.day}>
                {formatWeekday(date)}, {formatDay(date)}
              </span>
              {name}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
