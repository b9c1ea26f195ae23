import type { Commitment, Consumption, Sourced } from '@recourse/contracts-domain';
import { addDays, type CalendarDate } from '@recourse/kernel';
import type Big from 'big.js';
import type { ContractCase } from '../case/contract-case.js';
import { forecastDrawdown, isDrawnDown, type DrawdownForecast } from '../forecast/drawdown.js';
import type { Thresholds } from '../policy/policy.js';
import { moneyInWords } from '../words/amounts.js';
import { commitmentName } from './commitment-name.js';
import { flagged, met, onRecords, recordRef, unknown, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'COMMITMENT_UNDER_USED';

/** What is not drawn is paid all the same. Judged while it runs: afterwards there is nothing left to do. */
export const commitmentUnderUsed: Rule = {
  id: ID,
  title: 'Commitment under-used',
  aspect: 'CAPACITY',
  weight: 3,
  judge: (contractCase, thresholds) => {
    const consumption = contractCase.family.members.flatMap((member) => member.consumption);
    return contractCase.terms.commitments
      .filter(({ value }) => isDrawnDown(value) && value.from <= contractCase.today && value.to >= contractCase.today)
      .map((commitment) => judgeUse({ contractCase, thresholds, consumption }, commitment));
  },
};

interface UseCase {
  readonly contractCase: ContractCase;
  readonly thresholds: Thresholds;
  readonly consumption: readonly Consumption[];
}

function judgeUse({ contractCase, thresholds, consumption }: UseCase, commitment: Sourced<Commitment>): Verdict {
  const { value, contractId } = commitment;
  const forecast = forecastDrawdown(value, consumption);
  const name = commitmentName(value);
  if (!forecast) return unknown(`The use of ${name} is not recorded.`, value.id);
  const complete = forecast.basisDays >= forecast.totalDays;
  if (forecast.basisDays < thresholds.forecastBasisDays && !complete) {
    return unknown(
      `The use of ${name} covers ${forecast.basisDays} days; a forecast needs ${thresholds.forecastBasisDays}.`,
      value.id,
    );
  }
  if (forecast.usePercent >= thresholds.commitmentUsePercent) {
    return met(`${forecast.usePercent}% of ${name} is used by its end, ${basisInWords(value, forecast)}.`, value.id);
  }
  return flagged(ID, {
    subject: value.id,
    severity: severityOf(forecast.usePercent),
    statement: `Of the commitment of ${name}, ${sizeInWords(value, forecast, forecast.shortfall)} will be left unused on ${value.to}: ${basisInWords(value, forecast)}, so ${forecast.usePercent}% by the end.${consequence(value)}`,
    basis: onRecords([recordRef('COMMITMENT', value.id, contractId)]),
    whatToDo: 'Move eligible spend onto it, ask to extend the period or to roll the rest over, before it ends.',
    actBy: lastDayToAct(contractCase, value),
    certainty: Number(((1 + forecast.basisDays / forecast.totalDays) / 2).toFixed(2)),
  });
}

/** Half or less is more than a bad quarter. The certainty beside it grows with the share of the period the figures cover. */
const severityOf = (usePercent: number) => (usePercent <= 50 ? 'CRITICAL' : usePercent <= 80 ? 'HIGH' : 'MEDIUM');

function sizeInWords({ amount, unit }: Commitment, { measure }: DrawdownForecast, size: Big): string {
  if (amount && measure === 'money')
    return moneyInWords({ minor: size.round(0).toNumber(), currency: amount.currency });
  return [size.toString(), unit].filter((word) => word !== null).join(' ');
}

const basisInWords = (commitment: Commitment, forecast: DrawdownForecast): string =>
  `${sizeInWords(commitment, forecast, forecast.drawn)} drawn in ${forecast.basisDays} days to ${forecast.through}, carried on at the same rate`;

const CONSEQUENCE = {
  INVOICE: ' The shortfall is invoiced.',
  FORFEIT: ' What is left is forfeited.',
  PREPAY: ' It is paid in advance.',
  ROLLOVER: ' The rest rolls over.',
} as const;

const consequence = ({ shortfall }: Commitment): string => (shortfall ? CONSEQUENCE[shortfall] : '');

/** A month before its end there is still time to move spend; later every day counts. */
function lastDayToAct({ today }: ContractCase, { to }: Commitment): CalendarDate {
  const monthBefore = addDays(to, -30);
  return monthBefore >= today ? monthBefore : to;
}
