import {
  contractAddress,
  contractsAddress,
  ContractStateMark,
  formatDay,
  formatMoney,
  inWords,
  PageLink,
  Panel,
  UNKNOWN,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './supplier-page.module.css';
import type { SupplierData } from './supplier-query.js';

/** Beyond so many, the table of contracts is the better place to look. */
const SHOWN = 12;

const ENDED: ReadonlySet<SupplierData['contracts'][number]['status']> = new Set(['EXPIRED', 'TERMINATED']);

/** Its contracts with what each is worth and how it is judged; what has ended stands last. */
export function ContractsOfSupplier({ supplier: { id, contracts } }: { readonly supplier: SupplierData }): ReactNode {
  const inOrder = [...contracts].sort((a, b) => Number(ENDED.has(a.status)) - Number(ENDED.has(b.status)));
  return (
    <Panel
      title="Contracts"
      note={contracts.length}
      padding="none"
      actions={contracts.length > 0 && <PageLink to={contractsAddress({ supplier: [id] })}>In the table</PageLink>}
    >
      {contracts.length === 0 && <p className={`${classes.contract} ${classes.quiet}`}>None yet.</p>}
      <ul className={classes.list}>
        {inOrder.slice(0, SHOWN).map((contract) => (
          <li key={contract.id} className={classes.contract}>
            <div>
              <PageLink to={contractAddress(contract.id)} look="plain">
                <span className={classes.name}>{contract.reference}</span> {contract.title}
              </PageLink>
              <div className={classes.quiet}>{inWords(contract.kind)}</div>
            </div>
            <div>
              <ContractStateMark status={contract.status} />
            </div>
            <div>{contract.endsOn && <span title="Its term ends">until {formatDay(contract.endsOn)}</span>}</div>
            <div className={classes.end} data-name="A year" title="Annual value">
              {contract.annualValue ? formatMoney(contract.annualValue) : UNKNOWN}
            </div>
            <div className={classes.end} data-name="Score" title="Score of its family">
              {contract.score?.total == null ? UNKNOWN : Math.round(contract.score.total)}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
