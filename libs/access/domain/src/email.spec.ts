import { parseEmail, parsePersonName } from './email.js';

it.each`
  text                            | email
  ${' Ada.Lovelace@Example.COM '} | ${'ada.lovelace@example.com'}
  ${'legal+ai@bücher.example'}    | ${'legal+ai@bücher.example'}
  ${'ops@localhost'}              | ${'ops@localhost'}
`('reads "$text" as $email', ({ text, email }) => {
  expect(parseEmail(text)).toEqual({ ok: true, value: email });
});

it.each([
  '',
  'ada',
  '@example.com',
  'ada@',
  'a@b@c',
  'ada@exa mple.com',
  'ada@example..com',
  'a\u202eda@x.org',
  'a\n@x.org',
  `${'a'.repeat(65)}@x.org`,
])('refuses %j as an e-mail address', (text) =>
  expect(parseEmail(text)).toMatchObject({ ok: false, refusal: { kind: 'invalid-email' } }),
);

it('folds white space in a name and refuses an empty one', () => {
  expect(parsePersonName('  Ada \n Lovelace ')).toEqual({ ok: true, value: 'Ada Lovelace' });
  expect(parsePersonName('   ')).toMatchObject({ ok: false, refusal: { kind: 'invalid-name' } });
  expect(parsePersonName('x'.repeat(121))).toMatchObject({ ok: false });
});
