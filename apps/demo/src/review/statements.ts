import type { RenewalType, TermValue } from '@recourse/contracts-domain';
import {
  type Day,
  type PortfolioDocument,
  says,
  type CommitmentFacts,
  type LevelFacts,
  type LockFacts,
  type Said,
  type TermFacts,
  type Truth,
} from '../portfolio/portfolio-document.js';

const RENEWAL_WORDS: Readonly<Record<RenewalType, string>> = {
  NONE: 'none',
  EXPRESS: 'express',
  AUTOMATIC: 'auto',
  EVERGREEN: 'evergreen',
};

const PARTY = { BY_CUSTOMER: 'customer', BY_SUPPLIER: 'supplier', BY_EITHER: 'either' } as const;

const ANCHOR = {
  BEFORE_END: 'end of the current term',
  BEFORE_RENEWAL: 'start of the next renewal term',
  ANY_TIME: 'any time',
} as const;

/** Statements of which a document may make none: those without a value are left out. */
const known = (statements: readonly (Said | false | undefined | '')[]): readonly Said[] =>
  statements.filter((statement): statement is Said => typeof statement === 'object');

function noticeStatements(term: TermFacts): readonly Said[] {
  const { noticePeriod, noticeAnchor = 'BEFORE_END', noticeDirection = 'BY_EITHER' } = term;
  const { noticeMethod, noticeAddress, deemedReceipt } = term;
  const method = {
    channels: [noticeMethod ?? ''],
    address: noticeAddress ?? null,
    effective: deemedReceipt ? `${deemedReceipt.after} after sending` : null,
  };
  return known([
    noticePeriod &&
      says('non_renewal_notice', { duration: noticePeriod, anchor: ANCHOR[noticeAnchor] }, PARTY[noticeDirection]),
    noticeMethod && says('notice_method', method, 'customer'),
  ]);
}

const termStatements = (term: TermFacts): readonly Said[] => [
  ...known([
    term.effectiveOn && says('effective_date', term.effectiveOn),
    term.initialTerm && says('initial_term', term.initialTerm),
    term.endsOn && says('expiration_date', term.endsOn),
    term.renewal && says('renewal_type', RENEWAL_WORDS[term.renewal]),
    term.renewalTerm && says('renewal_term', term.renewalTerm),
    term.maxRenewals !== undefined && says('max_renewals', term.maxRenewals),
    term.reductionNotice && says('reduction_window', { duration: term.reductionNotice }, 'customer'),
  ]),
  ...noticeStatements(term),
];

const lockStatements = ({ sku, unit, price, from, to }: LockFacts): readonly Said[] => [
  says('price_lock', { scope: sku, unit, ...(price ?? {}), ...(from ? { from } : {}), until: to }, 'supplier'),
];

function lockDetails([first]: readonly LockFacts[]): readonly Said[] {
  return known([
    first?.increaseCapPercent !== undefined && says('renewal_price_cap', first.increaseCapPercent, 'supplier'),
    first?.coversSuccessors !== undefined && says('successor_model_price', first.coversSuccessors, 'supplier'),
  ]);
}

const levelStatements = ({ target, window, creditBands, claimWithin, claimAnchor, soleRemedy }: LevelFacts) =>
  known([
    says('uptime_slo', { percent: target, interval: window.toLowerCase() }, 'supplier'),
    says('credit_table', creditBands as unknown as TermValue, 'supplier'),
    claimWithin &&
      says(
        'credit_claim_window',
        { duration: claimWithin, anchor: claimAnchor === 'WINDOW_END' ? 'end of the period' : 'the incident' },
        'customer',
      ),
    soleRemedy !== undefined && says('sole_remedy', soleRemedy, 'supplier'),
  ]);

function commitmentStatements(commitment: CommitmentFacts): readonly Said[] {
  const { category, amount, quantity, unit, from, to, shortfall, overflow, guarantee } = commitment;
  const main =
    category === 'SPEND'
      ? says('spend_commit', { ...amount, from, to }, 'customer')
      : says('capacity_quantity', { quantity: quantity ?? null, unit: unit ?? null, from, to }, 'customer');
  return [
    main,
    ...known([
      unit && says('capacity_unit', unit, 'customer'),
      commitment.whatCounts && says('eligible_spend', [commitment.whatCounts], 'customer'),
      shortfall && says('shortfall_rule', shortfall.toLowerCase(), 'customer'),
      overflow && says('overflow_rule', overflow.toLowerCase(), 'supplier'),
      guarantee && says('capacity_guarantee', guarantee.toLowerCase(), 'supplier'),
    ]),
  ];
}

export const CUSTOMER = 'Halvorsen Kessler Logistics GmbH';

function partyStatement({ supplierEntity, namesCustomer }: PortfolioDocument): readonly Said[] {
  if (supplierEntity === undefined) return [];
  const customer = namesCustomer === false ? [] : [{ name: CUSTOMER, role: 'customer' }];
  return [says('parties', [{ name: supplierEntity, role: 'supplier' }, ...customer])];
}

const statements = ({
  term = {},
  locks = [],
  levels = [],
  commitments = [],
  says: said = [],
}: Truth): readonly Said[] => [
  ...termStatements(term),
  ...locks.flatMap(lockStatements),
  ...lockDetails(locks),
  ...levels.flatMap(levelStatements),
  ...commitments.flatMap(commitmentStatements),
  ...said,
];

/** Everything a document states, as statements of the catalogue. */
export const statementsOf = (document: PortfolioDocument, day: Day): readonly Said[] => [
  ...partyStatement(document),
  ...statements(document.truth(day)),
];
