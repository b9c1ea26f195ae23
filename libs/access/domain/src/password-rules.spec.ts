import { normalizedPassword, parseNewPassword } from './password-rules.js';

const ABOUT = ['maria.lindqvist@example.com', 'Maria Lindqvist'];

it.each`
  text                             | because
  ${'old harbour lamp'}            | ${'a short sentence of lower case letters is fine'}
  ${'Tr0ub4dor&3xyz'}              | ${'mixed characters are fine, but not demanded'}
  ${'пароль из слов'}              | ${'every script counts'}
  ${'maria rides a green bicycle'} | ${'a name inside a long sentence is harmless'}
  ${'🦊🦊🐢🦊🐢🐢🦉🦊🐢🦉🦉🐢'}    | ${'characters are counted as people see them'}
`('takes "$text": $because', ({ text }) => {
  expect(parseNewPassword(text, ABOUT)).toMatchObject({ ok: true });
});

it.each`
  text                    | kind                        | because
  ${''}                   | ${'password-length'}        | ${'empty'}
  ${'elevenchars'}        | ${'password-length'}        | ${'one too short'}
  ${'x1'.repeat(101)}     | ${'password-length'}        | ${'too long to be typed, long enough to burden the hash'}
  ${'e\u0301'.repeat(11)} | ${'password-length'}        | ${'eleven letters, though stored as twenty-two units'}
  ${'Password1234'}       | ${'password-is-common'}     | ${'commonly used, whatever its case'}
  ${'abcdefghijkl'}       | ${'password-is-common'}     | ${'a run of the alphabet'}
  ${'210987654321'}       | ${'password-is-common'}     | ${'a run backwards'}
  ${'abcabcabcabc'}       | ${'password-is-common'}     | ${'a repetition'}
  ${'Lindqvist1234'}      | ${'password-names-account'} | ${'little more than the name'}
  ${'Maria.Lindqvist'}    | ${'password-names-account'} | ${'the name alone'}
`('refuses "$text": $because', ({ text, kind }) => {
  expect(parseNewPassword(text, ABOUT)).toMatchObject({ ok: false, refusal: { kind, because: 'invalid' } });
});

it('stores the same password whichever keyboard composed it', () => {
  const composed = parseNewPassword('caf\u00e9 au lait noir', []);
  const decomposed = parseNewPassword('cafe\u0301 au lait noir', []);
  expect(composed).toEqual(decomposed);
  expect(composed).toMatchObject({ value: normalizedPassword('cafe\u0301 au lait noir') });
});

it('never repeats the password in a refusal', () => {
  expect(JSON.stringify(parseNewPassword('elevenchars', []))).not.toContain('elevenchars');
});
