import { invalid, ok, refuse, type Result } from '@recourse/kernel';

/** In characters as a person counts them (code points). NIST SP 800-63B asks for 8 at least; a lone factor deserves more. */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

// In UTF-16 units: room for the longest password in its most decomposed form, and a bound on what is hashed.
const LONGEST_TYPED = 2_000;

/** A password as typed at sign-in, in the form it was stored from; nothing is refused here, so nothing is revealed. */
export const normalizedPassword = (text: string): string => text.slice(0, LONGEST_TYPED).normalize('NFKC');

// Long enough to pass the length rule and still among the first things anyone tries.
const COMMON = [
  'password1234',
  'passwordpassword',
  'password12345',
  'passw0rd1234',
  'qwertyuiop12',
  'qwertyuiop123',
  '1q2w3e4r5t6y',
  'iloveyou1234',
  'administrator',
  'changeme1234',
  'changemenow1',
  'letmeinplease',
  'welcome12345',
  'correcthorsebatterystaple',
];

const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];

const isRun = (text: string) => {
  const backwards = Array.from(text).reverse().join('');
  return RUNS.some((run) => (run + run).includes(text) || (run + run).includes(backwards));
};

/** Whether the text is one short piece over and over: "aaaaaaaaaaaa", "abcabcabcabc". */
const isRepetition = (text: string) =>
  [1, 2, 3, 4].some(
    (length) => text.length > length && text === text.slice(0, length).repeat(text.length).slice(0, text.length),
  );

/**
 * Reads a new password by the rules of NIST SP 800-63B: length counts, no demands on kinds of characters, nothing that
 * is commonly used or taken from the account itself. Normalised to NFKC, so that every keyboard types the same one.
 * `about` are words that belong to the account, such as e-mail address and name.
 */
export function parseNewPassword(text: string, about: readonly string[]): Result<string> {
  const password = normalizedPassword(text);
  const length = Array.from(password).length;
  if (text.length > LONGEST_TYPED || length < PASSWORD_LENGTH.least || length > PASSWORD_LENGTH.most) {
    return refuse(
      invalid(
        'password-length',
        `A password has between ${PASSWORD_LENGTH.least} and ${PASSWORD_LENGTH.most} characters. A short sentence is easy to remember.`,
      ),
    );
  }
  const folded = password.toLowerCase();
  if (COMMON.includes(folded) || isRun(folded) || isRepetition(folded)) {
    return refuse(invalid('password-is-common', 'This password is among the first ones guessed. Choose another.'));
  }
  if (isAbout(folded, about)) {
    return refuse(
      invalid('password-names-account', 'The password is little more than your name or address. Choose another.'),
    );
  }
  return ok(password);
}

// A name within a long sentence is harmless; what remains without it must still carry some length.
function isAbout(folded: string, about: readonly string[]): boolean {
  const words = [...about, 'recourse']
    .flatMap((text) => text.toLowerCase().split(/[\s@.]/))
    .filter((word) => word.length > 3);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), folded);
  return rest.length < PASSWORD_LENGTH.least / 2 && rest.length < folded.length;
}
