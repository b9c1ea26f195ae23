import { takeStatusStep } from './status.js';

it.each`
  from              | to                | why           | because
  ${'DRAFT'}        | ${'IN_REVIEW'}    | ${null}       | ${'legal reads it'}
  ${'DRAFT'}        | ${'ACTIVE'}       | ${null}       | ${'already signed when registered'}
  ${'IN_REVIEW'}    | ${'DRAFT'}        | ${null}       | ${'sent back'}
  ${'ACTIVE'}       | ${'NOTICE_GIVEN'} | ${null}       | ${'we ended it'}
  ${'ACTIVE'}       | ${'EXPIRED'}      | ${null}       | ${'its term ran out'}
  ${'NOTICE_GIVEN'} | ${'ACTIVE'}       | ${'agreed'}   | ${'notice withdrawn'}
  ${'NOTICE_GIVEN'} | ${'TERMINATED'}   | ${'effect'}   | ${'the notice took effect'}
  ${'EXPIRED'}      | ${'ACTIVE'}       | ${'typed in'} | ${'reinstated'}
`('$from becomes $to: $because', ({ from, to, why }) => {
  expect(takeStatusStep({ from, to, why })).toEqual({ ok: true, value: to });
});

it.each`
  from            | to                | why       | kind
  ${'EXPIRED'}    | ${'TERMINATED'}   | ${'late'} | ${'contract-already-ended'}
  ${'TERMINATED'} | ${'NOTICE_GIVEN'} | ${'late'} | ${'contract-already-ended'}
  ${'TERMINATED'} | ${'TERMINATED'}   | ${'late'} | ${'contract-already-ended'}
  ${'DRAFT'}      | ${'EXPIRED'}      | ${'old'}  | ${'status-not-reachable'}
  ${'ACTIVE'}     | ${'DRAFT'}        | ${'oops'} | ${'status-not-reachable'}
  ${'ACTIVE'}     | ${'ACTIVE'}       | ${'oops'} | ${'status-not-reachable'}
  ${'ACTIVE'}     | ${'TERMINATED'}   | ${null}   | ${'reason-needed'}
  ${'EXPIRED'}    | ${'ACTIVE'}       | ${'  '}   | ${'reason-needed'}
`('$from does not become $to with reason $why: $kind', ({ from, to, why, kind }) => {
  expect(takeStatusStep({ from, to, why })).toMatchObject({ ok: false, refusal: { kind } });
});
