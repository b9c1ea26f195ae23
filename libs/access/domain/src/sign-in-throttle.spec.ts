import { waitAfterFailures } from './sign-in-throttle.js';

it.each`
  scope                  | failures     | seconds | because
  ${'account-at-sender'} | ${4}         | ${0}    | ${'mistyping is human'}
  ${'account-at-sender'} | ${5}         | ${30}   | ${'the fifth failure starts the waiting'}
  ${'account-at-sender'} | ${6}         | ${60}   | ${'which doubles'}
  ${'account-at-sender'} | ${8}         | ${240}  | ${'and doubles'}
  ${'account-at-sender'} | ${10}        | ${900}  | ${'up to a quarter of an hour'}
  ${'account-at-sender'} | ${1_000_000} | ${900}  | ${'and never overflows'}
  ${'sender'}            | ${29}        | ${0}    | ${'an office shares one address'}
  ${'sender'}            | ${30}        | ${30}   | ${'trying many accounts is slowed as well'}
`('$failures failures of $scope mean $seconds s: $because', ({ scope, failures, seconds }) => {
  expect(waitAfterFailures(scope, failures)).toBe(seconds);
});
