import { isPermission, mayRole, PERMISSIONS, permissionsOf, rolesAllowed } from './permission-table.js';
import { ROLES } from './role.js';

it.each`
  role               | may                                                                                   | mayNot                                                                                     | because
  ${'ADMINISTRATOR'} | ${PERMISSIONS}                                                                        | ${[]}                                                                                      | ${'someone must be able to do everything'}
  ${'PROCUREMENT'}   | ${['contract:edit', 'supplier:edit', 'document:upload', 'proposal:add']}              | ${['proposal:decide', 'review:export', 'flag:decide', 'people:manage', 'audit:read']}      | ${'whoever negotiates does not approve its own reading'}
  ${'FINANCE'}       | ${['price:read', 'calendar:read', 'calendar:export']}                                 | ${['contract:edit', 'supplier:edit', 'proposal:decide', 'document:upload', 'flag:decide']} | ${'finance sees money and calendars and cannot edit terms'}
  ${'LEGAL'}         | ${['proposal:decide', 'review:export', 'flag:decide', 'contract:edit', 'audit:read']} | ${['people:manage', 'supplier:edit']}                                                      | ${'legal decides flags and extracted terms'}
  ${'VIEWER'}        | ${['supplier:read', 'contract:read', 'calendar:read', 'flag:read', 'score:read']}     | ${['price:read', 'document:read', 'proposal:read', 'calendar:export', 'token:manage']}     | ${'a viewer sees no prices, nor what quotes them'}
`('$role: $because', ({ role, may, mayNot }) => {
  for (const permission of may) expect([permission, mayRole(role, permission)]).toEqual([permission, true]);
  for (const permission of mayNot) expect([permission, mayRole(role, permission)]).toEqual([permission, false]);
});

it('gives a viewer nothing but reading', () => {
  expect(permissionsOf('VIEWER').filter((permission) => !permission.endsWith(':read'))).toEqual([]);
});

it.each(['document:read', 'proposal:read', 'review:export', 'calendar:export'] as const)(
  'gives %s to nobody who may not see prices, because it shows them',
  (permission) => {
    for (const role of rolesAllowed(permission)) expect(mayRole(role, 'price:read')).toBe(true);
  },
);

it('lets everyone who may change something also read it', () => {
  for (const permission of PERMISSIONS) {
    const reading = permission.replace(/:.*/, ':read');
    if (!isPermission(reading)) continue;
    for (const role of rolesAllowed(permission)) expect(rolesAllowed(reading)).toContain(role);
  }
});

it('leaves managing people to administrators', () => {
  expect(rolesAllowed('people:manage')).toEqual(['ADMINISTRATOR']);
});

it('knows its permissions by name, and nothing inherited', () => {
  expect(isPermission('contract:read')).toBe(true);
  expect(isPermission('toString')).toBe(false);
  expect(ROLES).toHaveLength(5);
});
