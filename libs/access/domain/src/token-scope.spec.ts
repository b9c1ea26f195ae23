import { permissionsOf } from './permission-table.js';
import { parseTokenScope, permissionsOfToken, TOKEN_PERMISSIONS } from './token-scope.js';

it('reads a scope in the order of the permission table', () => {
  expect(parseTokenScope(['document:upload', 'contract:read'])).toMatchObject({
    ok: true,
    value: ['contract:read', 'document:upload'],
  });
});

it.each`
  asked                               | kind                    | because
  ${[]}                               | ${'scope-is-empty'}     | ${'a token that may do nothing is a mistake'}
  ${['contract:read', 'contract:go']} | ${'scope-not-possible'} | ${'no such permission'}
  ${['people:manage']}                | ${'scope-not-possible'} | ${'a stolen token must not invite its own people'}
  ${['token:manage']}                 | ${'scope-not-possible'} | ${'a stolen token must not renew itself'}
  ${['constructor']}                  | ${'scope-not-possible'} | ${'a name every object has is not a permission'}
  ${['document:read']}                | ${'scope-shows-prices'} | ${'a contract states its prices'}
`('refuses $asked: $because', ({ asked, kind }) => {
  expect(parseTokenScope(asked)).toMatchObject({ ok: false, refusal: { kind } });
});

it('never lets a token do more than its person may now do', () => {
  expect([...permissionsOfToken('VIEWER', ['contract:read', 'price:read', 'contract:edit'])]).toEqual([
    'contract:read',
  ]);
});

it('never lets a token do more than its scope, even for an administrator', () => {
  expect([...permissionsOfToken('ADMINISTRATOR', ['contract:read', 'people:manage'])]).toEqual(['contract:read']);
  expect(permissionsOfToken('ADMINISTRATOR', TOKEN_PERMISSIONS).size).toBe(permissionsOf('ADMINISTRATOR').length - 2);
});
