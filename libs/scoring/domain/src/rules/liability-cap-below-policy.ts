import type { Provision, Sourced } from '@recourse/contracts-domain';
import type { ContractCase } from '../case/contract-case.js';
import { standing } from '../case/standing.js';
import type { Thresholds } from '../policy/policy.js';
import { capInMonths } from './liability-in-months.js';
import { onSearch, provisionRefs, searchInWords } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'LIABILITY_CAP_BELOW_POLICY';

/** What the supplier answers for at most. Caps of our own liability are left alone. */
export const liabilityCapBelowPolicy: Rule = {
  id: ID,
  title: 'Liability cap below policy',
  aspect: 'SERVICE',
  weight: 2,
  judge: (contractCase, thresholds) => {
    const found = standing(contractCase, 'liability_cap');
    switch (found.kind) {
      case 'denied':
        return [met('The register states that the supplier’s liability is not capped.')];
      case 'unknown':
        return [unknown(`The cap of the supplier’s liability is open: ${found.reason}.`)];
      case 'agreed':
        return [judgeCaps(contractCase, thresholds, found.provisions)];
      case 'not-found':
        return [
          flagged(ID, {
            severity: 'LOW',
            statement: `No cap of liability is stated, for the supplier or for us: ${searchInWords(found)}, nothing found.`,
            basis: onSearch(found),
            whatToDo: 'Have counsel say what the governing law makes of a contract without a cap.',
            actBy: contractCase.leverageDay,
            certainty: found.certainty,
          }),
        ];
    }
  },
};

function judgeCaps(
  contractCase: ContractCase,
  { liabilityCapMonths }: Thresholds,
  provisions: readonly Sourced<Provision>[],
): Verdict {
  const { annualValue } = contractCase.family.head.contract;
  const caps = provisions
    .filter(({ value }) => value.party !== 'customer')
    .map((provision) => ({ provision, cap: capInMonths(provision.value.value, annualValue) }));
  const low = caps
    .flatMap(({ provision, cap }) => (cap && cap.months < liabilityCapMonths ? [{ provision, ...cap }] : []))
    .toSorted((a, b) => a.months - b.months);
  const worst = low.find(({ exact }) => exact);
  if (worst) {
    return flagged(ID, {
      severity: worst.months === 0 ? 'CRITICAL' : 'HIGH',
      statement: `The supplier is liable for ${worth(worst.months)}; the policy asks for ${liabilityCapMonths} months.`,
      basis: onRecords(provisionRefs([worst.provision])),
      whatToDo: 'Ask for a higher cap, and for none on data protection, confidentiality and wilful harm.',
      actBy: contractCase.leverageDay,
    });
  }
  const known = caps.flatMap(({ cap }) => cap ?? []);
  if (low.length > 0 || known.length < caps.length || known.length === 0) {
    return unknown('A cap of liability cannot be expressed in months of fees: the contract’s yearly value is needed.');
  }
  return met(`The supplier is liable for ${worth(Math.min(...known.map(({ months }) => months)))}.`);
}

const worth = (months: number): string => {
  if (months === Infinity) return 'its acts without a cap';
  return months === 0 ? 'nothing' : `at most ${Number(months.toFixed(1))} months of fees`;
};
