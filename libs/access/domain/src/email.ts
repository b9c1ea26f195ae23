import { invalid, ok, refuse, type Result } from '@recourse/kernel';

const LONGEST = 254;

/**
 * Reads an e-mail address as the name a person signs in with: trimmed, lower case. Only its shape is checked (RFC 5321
 * allows far more than any mail system takes); whether mail arrives is not known.
 */
export function parseEmail(text: string): Result<string> {
  const email = text.normalize('NFKC').trim().toLowerCase();
  const wrong = refuse(invalid('invalid-email', `"${email.slice(0, 60)}" is not an e-mail address.`));
  if (email.length > LONGEST) return wrong;
  const [local, host, ...more] = email.split('@');
  if (!local || !host || more.length > 0 || local.length > 64) return wrong;
  // Control characters and spaces would let two accounts look alike, or a name break a log line.
  if (/[\s\p{C}"(),:;<>[\]\\]/u.test(email)) return wrong;
  const labels = host.split('.');
  if (!labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label))) return wrong;
  return ok(email);
}

/** Reads a person's name for display: one line, 1 to 120 characters. */
export function parsePersonName(text: string): Result<string> {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > 120 || /\p{Cc}/u.test(name)) {
    return refuse(invalid('invalid-name', 'A name has between 1 and 120 characters, on one line.'));
  }
  return ok(name);
}
