import { contractAddress, ContractStateMark, formatDay, inWords, PageLink, Panel } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ContractData, Member } from './contract-query.js';
import classes from './family-tree.module.css';

interface FamilyTreeProps {
  readonly contract: ContractData;
}

/** Documents that belong together: what stands under what, and what amends what. */
export function FamilyTree({ contract }: FamilyTreeProps): ReactNode {
  const { family, head } = contract;
  const top = family.filter(({ id }) => id === head.id);
  return (
    <Panel title="Family" note={family.length === 1 ? 'one document' : `${family.length} documents`}>
      <Branch members={top} family={family} current={contract.id} />
    </Panel>
  );
}

interface BranchProps {
  readonly members: readonly Member[];
  readonly family: readonly Member[];
  readonly current: string;
}

/** An amendment hangs under what it amends, everything else under what it belongs to. */
const isUnder = (member: Member, above: Member) => (member.amendsId ?? member.parentId) === above.id;

function Branch({ members, family, current }: BranchProps): ReactNode {
  return (
    <ul className={classes.branch}>
      {members.map((member) => {
        const below = family.filter((other) => other.id !== member.id && isUnder(other, member));
        const begins = member.term.effectiveOn ?? member.signedOn;
        return (
          <li key={member.id}>
            <div className={classes.member} data-current={member.id === current || undefined}>
              <PageLink to={contractAddress(member.id)} aria-current={member.id === current ? 'page' : undefined}>
                {member.reference}
              </PageLink>
              {member.status !== 'ACTIVE' && <ContractStateMark status={member.status} />}
              <div className={classes.quiet}>
                {member.amendsId ? 'Amendment' : inWords(member.kind)}
                {begins && `, from ${formatDay(begins)}`}
              </div>
            </div>
            {below.length > 0 && <Branch members={below} family={family} current={current} />}
          </li>
        );
      })}
    </ul>
  );
}
