import { Button } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { contractsAddress, Page, PageLink, Pending } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { contractRoute } from '../contract.route.js';
import { Commitments } from './commitments-panel.js';
import { ChangeStatus, NotInForce } from './change-status.js';
import { AboveContract, ContractHead } from './contract-head.js';
import classes from './contract-page.module.css';
import { ContractQuery, type ContractData } from './contract-query.js';
import { Decisions } from './decisions-panel.js';
import { EditTerm } from './edit-term.js';
import { EffectiveTerms } from './effective-terms.js';
import { FamilyTree } from './family-tree.js';
import { History } from './history-panel.js';
import { Promises } from './promises-panels.js';
import { ScorePanel } from './score-panel.js';
import { Side } from './side-panels.js';
import { Timeline } from './timeline-panel.js';

/** Everything that is known of one contract and its family. */
export function ContractPage(): ReactNode {
  const { contractId } = contractRoute.useParams();
  const [query, again] = useQuery({ query: ContractQuery, variables: { id: contractId } });
  const contract = query.data?.contract;
  if (contract?.id !== contractId) {
    return (
      <Page title="Contract" above={<PageLink to={contractsAddress()}>Contracts</PageLink>}>
        <Pending query={query} again={again} lines={10} />
      </Page>
    );
  }
  return <Contract contract={contract} />;
}

function Contract({ contract }: { readonly contract: ContractData }): ReactNode {
  const { event, on } = contractRoute.useSearch();
  const navigate = contractRoute.useNavigate();
  // The history shows values before and after, and so prices.
  const seesPrices = useMay('price:read');
  const events = contract.family.flatMap(({ calendarEvents }) => calendarEvents);
  return (
    <Page
      title={contract.title}
      above={<AboveContract contract={contract} />}
      below={
        <>
          <ContractHead contract={contract} />
          <NotInForce contract={contract} />
        </>
      }
      actions={
        <>
          <ChangeStatus key={contract.version} contract={contract} />
          <EditTerm key={contract.term.version} contract={contract} />
          <Button size="compact-sm" variant="default" onClick={() => window.print()}>
            Print
          </Button>
        </>
      }
    >
      <div className={classes.screen}>
        <Timeline contract={contract} events={events} />
      </div>
      <div className={classes.columns}>
        <div className={classes.main}>
          <Decisions
            contract={contract}
            events={events}
            opened={event}
            onOpen={(next) =>
              void navigate({ search: (before) => ({ ...before, event: next }), replace: true, resetScroll: false })
            }
          />
          <EffectiveTerms
            contract={contract}
            on={on}
            onDay={(day) =>
              void navigate({ search: (before) => ({ ...before, on: day }), replace: true, resetScroll: false })
            }
          />
          <Promises contractId={contract.id} />
          <Commitments contractId={contract.id} />
          {seesPrices && (
            <div className={classes.screen}>
              <History contractId={contract.id} />
            </div>
          )}
        </div>
        <div className={classes.side}>
          <FamilyTree contract={contract} />
          {contract.score && <ScorePanel score={contract.score} />}
          <Side contractId={contract.id} />
        </div>
      </div>
    </Page>
  );
}
