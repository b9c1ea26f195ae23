import type { FlagLineData } from '../flags-query.js';
import { groupsOf } from './groups.js';

const flag = (id: string, severity: string, contract: string) =>
  ({
    id,
    severity,
    title: 'No SLA',
    rule: 'NO_SLA',
    contract: { id: contract, reference: contract, title: 'Order', supplier: { name: 'Lab' } },
  }) as FlagLineData;

const FLAGS = [flag('1', 'HIGH', 'B'), flag('2', 'LOW', 'A'), flag('3', 'HIGH', 'A')];

it.each`
  by            | groups                                    | because
  ${undefined}  | ${[['', ['1', '2', '3']]]}                | ${'nothing is asked'}
  ${'contract'} | ${[['B', ['1']], ['A', ['2', '3']]]}      | ${'groups stand where their first flag stood'}
  ${'severity'} | ${[['HIGH', ['1', '3']], ['LOW', ['2']]]} | ${'the order inside stays'}
  ${'rule'}     | ${[['NO_SLA', ['1', '2', '3']]]}          | ${'one rule'}
`('groups by $by: $because', ({ by, groups }) => {
  expect(groupsOf(FLAGS, by as 'contract').map(({ key, flags }) => [key, flags.map(({ id }) => id)])).toEqual(groups);
});
