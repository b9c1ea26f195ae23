import {
  contractAddress,
  contractsAddress,
  ContractStateMark,
  EvidenceLink,
  formatDay,
  formatMoney,
  inWords,
  Mark,
  PageLink,
  sourceOf,
  supplierAddress,
  UNKNOWN,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './contract-head.module.css';
import type { ContractData } from './contract-query.js';

interface OfContract {
  readonly contract: ContractData;
}

/** The way back: all contracts, and the head of the family where this is not it. */
export function AboveContract({ contract }: OfContract): ReactNode {
  const { head, id } = contract;
  return (
    <nav aria-label="Way back" className={classes.way}>
      <PageLink to={contractsAddress()}>Contracts</PageLink>
      {head.id !== id && (
        <>
          {' / '}
          <PageLink to={contractAddress(head.id)}>{head.title}</PageLink>
        </>
      )}
    </nav>
  );
}

/** What identifies a contract, and its key figures. */
export function ContractHead({ contract }: OfContract): ReactNode {
  const { reference, kind, status, supplier, tags, inUse, term, evidence, annualValue, totalValue } = contract;
  const own = contract.family.find(({ id }) => id === contract.id)?.term.evidence;
  const ends = contract.endsOn ?? term.endsOn;
  return (
    <>
      <div className={classes.line}>
        <ContractStateMark status={status} />
        <span>{reference}</span>
        <span>{inWords(kind)}</span>
        <PageLink to={supplierAddress(supplier.id)}>{supplier.name}</PageLink>
        {!inUse && <Mark>Not in use</Mark>}
        {tags.map((tag) => (
          <Mark key={tag}>{tag}</Mark>
        ))}
      </div>
      <dl className={classes.figures}>
        <Figure name="In force from" source={sourceOf(own, 'effectiveOn')}>
          {term.effectiveOn && formatDay(term.effectiveOn)}
        </Figure>
        <Figure name="Term ends" source={sourceOf(own, 'endsOn') ?? sourceOf(own, 'initialTerm')}>
          {ends && formatDay(ends)}
        </Figure>
        <Figure name="Signed" source={sourceOf(evidence, 'signedOn')}>
          {contract.signedOn && formatDay(contract.signedOn)}
        </Figure>
        <Figure name="Annual value" source={sourceOf(evidence, 'annualValue')}>
          {annualValue && formatMoney(annualValue)}
        </Figure>
        <Figure name="Total value" source={sourceOf(evidence, 'totalValue')}>
          {totalValue && formatMoney(totalValue)}
        </Figure>
        <Figure name="Owner">{contract.owner?.name}</Figure>
        <Figure name="Business unit">{contract.businessUnit}</Figure>
      </dl>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly source?: ReturnType<typeof sourceOf>;
  readonly children: ReactNode;
}

function Figure({ name, source, children }: FigureProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ? <EvidenceLink source={source}>{children}</EvidenceLink> : UNKNOWN}</dd>
    </div>
  );
}
