import { Button, Group, TextInput } from '@mantine/core';
import { TERM_CATALOGUE, TermGroup } from '@recourse/contracts-domain';
import {
  contractAddress,
  EvidenceLink,
  FactList,
  formatDay,
  formatDaysWithin,
  formatLength,
  formatNumber,
  formatTermValue,
  inWords,
  PageLink,
  Panel,
  Pending,
  sourceOf,
  todayHere,
  UNKNOWN,
  type Fact,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { ContractData } from './contract-query.js';
import classes from './effective-terms.module.css';
import { TermsQuery, type Terms } from './terms-query.js';

interface EffectiveTermsProps {
  readonly contract: ContractData;
  /** The day they are shown for; today unless said. */
  readonly on: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** What binds on a day, across all documents of the family; each value with the document that gives it, and why. */
export function EffectiveTerms({ contract, on, onDay }: EffectiveTermsProps): ReactNode {
  const [query, again] = useQuery({ query: TermsQuery, variables: { id: contract.id, on: on ?? null } });
  const terms = query.data?.contract.effectiveTerms;
  const day = (
    <Group gap={6} className={classes.day}>
      <TextInput
        type="date"
        size="xs"
        aria-label="Terms in force on"
        value={on ?? terms?.on ?? todayHere()}
        onChange={(event) => onDay(event.currentTarget.value || undefined)}
      />
      {on && (
        <Button size="compact-xs" variant="subtle" onClick={() => onDay(undefined)}>
          Today
        </Button>
      )}
    </Group>
  );
  return (
    <Panel title="Terms in force" note={terms && `on ${formatDay(terms.on)}`} actions={day}>
      {terms ? <Groups terms={terms} contract={contract} /> : <Pending query={query} again={again} lines={12} />}
    </Panel>
  );
}

interface GroupsProps {
  readonly terms: Terms;
  readonly contract: ContractData;
}

function Groups({ terms, contract }: GroupsProps): ReactNode {
  const groups = Object.keys(TermGroup) as TermGroup[];
  return (
    <div className={classes.groups}>
      <section>
        <h3 className={classes.group}>Duration and notice</h3>
        <FactList facts={termFacts(terms.term, contract)} />
      </section>
      {groups.map((group) => {
        const provisions = terms.provisions.filter(({ value }) => TERM_CATALOGUE[value.key].group === group);
        if (provisions.length === 0) return null;
        return (
          <section key={group}>
            <h3 className={classes.group}>{inWords(group)}</h3>
            <FactList facts={provisions.map((provision) => provisionFact(provision, contract))} />
          </section>
        );
      })}
    </div>
  );
}

function provisionFact({ value, because, contractId }: Terms['provisions'][number], contract: ContractData): Fact {
  const { key, party, note, evidence } = value;
  return {
    key: value.id,
    name: TERM_CATALOGUE[key].label,
    value: (
      <EvidenceLink source={sourceOf(evidence, 'value')}>
        {value.value === null ? (note ?? 'Left open by the clause') : formatTermValue(value.value, key)}
        {party && ` (${PARTIES[party]})`}
      </EvidenceLink>
    ),
    remark: <Origin {...{ contract, contractId, because }} source={sourceOf(evidence, 'value')} />,
  };
}

const PARTIES = { supplier: 'supplier', customer: 'us', either: 'either party' } as const;

const plain = (value: string) => value;

/** Fields of the term in the order in which they are asked for, and how each is read. */
const FIELDS = [
  ['effectiveOn', 'In force from', formatDay],
  ['initialTerm', 'Initial term', formatLength],
  ['endsOn', 'Term ends', formatDay],
  ['renewal', 'Renewal', inWords],
  ['renewalTerm', 'Renews for', formatLength],
  ['maxRenewals', 'Renews at most', formatNumber],
  ['noticePeriod', 'Notice', formatLength],
  ['noticeAnchor', 'Notice counted', inWords],
  ['noticeDirection', 'Notice may be given', inWords],
  ['noticeMethod', 'Notice by', plain],
  ['noticeAddress', 'Notice to', plain],
  ['reductionNotice', 'Reduction announced', formatLength],
] as const satisfies readonly (readonly [keyof Terms['term'], string, (value: never) => string])[];

function termFacts(term: Terms['term'], contract: ContractData): readonly Fact[] {
  return FIELDS.map(([field, name, format]) => {
    const given = term[field];
    if (given === null) return { name, value: <span className={classes.unknown}>{UNKNOWN}</span> };
    const { because, contractId } = given;
    const evidence = contract.family.find(({ id }) => id === contractId)?.term.evidence;
    return {
      name,
      value: (
        <EvidenceLink source={sourceOf(evidence, field)}>
          {(format as (value: unknown) => string)(given.value)}
        </EvidenceLink>
      ),
      remark: <Origin {...{ contract, contractId, because }} source={sourceOf(evidence, field)} />,
    };
  });
}

// A clause may begin with a quotation mark of its own.
const quoted = (quote: string) => (quote.startsWith('“') ? quote : `“${quote}”`);

interface OriginProps {
  readonly contract: ContractData;
  readonly contractId: string;
  readonly because: string;
  readonly source: ReturnType<typeof sourceOf>;
}

/** Which document gives the value; why that one, to those who point at it. On paper the sentence too. */
function Origin({ contract, contractId, because, source }: OriginProps): ReactNode {
  const member = contract.family.find(({ id }) => id === contractId);
  return (
    <span title={formatDaysWithin(because)}>
      {member && member.id !== contract.id ? (
        <>
          from <PageLink to={contractAddress(member.id)}>{member.reference}</PageLink>
        </>
      ) : (
        'from this document'
      )}
      {because.includes(' changes ') && `. ${formatDaysWithin(because)}`}
      {source && (
        <span className={classes.printed}>
          Page {source.page}: {quoted(source.quote)}
        </span>
      )}
    </span>
  );
}
