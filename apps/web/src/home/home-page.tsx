import { useMay } from '@recourse/access-web';
import { Button } from '@mantine/core';
import {
  counted,
  daysLater,
  EmptyState,
  Page,
  PageLink,
  Pending,
  todayHere,
  uploadAddress,
} from '@recourse/platform-web';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Agenda } from './agenda-panel.js';
import { FlagsToDecide } from './flags-to-decide.js';
import { HomeQuery, type HomeData } from './home-query.js';
import classes from './home-page.module.css';
import { PortfolioScore } from './portfolio-score.js';
import { AtStake } from './at-stake.js';
import { Reading } from './reading.js';

/** How far ahead decisions are shown. */
const DAYS_AHEAD = 180;
const HELD_TYPES = { additionalTypenames: ['Contract', 'CalendarEvent', 'Flag', 'Proposal', 'Document'] };

/** The first page of the day: what needs a decision, by date, and how the whole stands. */
export function HomePage(): ReactNode {
  const variables = {
    to: daysLater(todayHere(), DAYS_AHEAD),
    seesScores: useMay('score:read'),
    seesFlags: useMay('flag:read'),
    seesProposals: useMay('proposal:read'),
  };
  const context = useMemo(() => HELD_TYPES, []);
  const [query, again] = useQuery({ query: HomeQuery, variables, context });
  const { data } = query;
  if (!data) {
    return (
      <Page title="Home">
        <Pending query={query} again={again} lines={8} />
      </Page>
    );
  }
  return data.contracts.totalCount === 0 ? (
    <FirstDay running={data.running?.totalCount ?? 0} />
  ) : (
    <Everyday data={data} />
  );
}

function FirstDay({ running }: { readonly running: number }): ReactNode {
  const mayUpload = useMay('document:upload');
  const upload = (
    <Button component={PageLink} to={uploadAddress} look="none">
      Upload contracts
    </Button>
  );
  return (
    <Page title="Home">
      <EmptyState title="No contract is here yet" action={mayUpload && upload}>
        Upload the PDFs you have, a whole folder at once. Recourse reads each and proposes its dates, notice periods,
        prices and promises, every one with the sentence that says so. You confirm them, and the calendar fills.
        {running > 0 && ` ${counted(running, 'document is', 'documents are')} being read now.`}
      </EmptyState>
    </Page>
  );
}

function Everyday({ data }: { readonly data: HomeData }): ReactNode {
  return (
    <Page title="Home">
      <div className={classes.strip}>
        <AtStake spans={data.spendAtStake} />
        {data.portfolioScores && <PortfolioScore scores={data.portfolioScores} />}
        <Reading data={data} />
      </div>
      <div className={classes.columns}>
        <Agenda events={data.calendarEvents.nodes} total={data.calendarEvents.totalCount} />
        {data.flags && <FlagsToDecide flags={data.flags} />}
      </div>
    </Page>
  );
}
