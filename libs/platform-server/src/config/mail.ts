import type { Environment } from './environment.js';
import { Secret } from './secret.js';

/** A server that takes mail. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where it asks for them. */
  readonly url: Secret;
  /** Who mail comes from: an address, or a name with an address in angle brackets. */
  readonly from: string;
}

// The address holds a password, so what is wrong with it is told without it.
const WRONG_URL = 'SMTP_URL must be an address such as smtp://user:password@mail.example.com:587.';

/** Reads how mail is sent; null unless SMTP_URL is set, so that none is sent by mistake. */
export function mailFrom(environment: Environment): MailSettings | null {
  const url = environment['SMTP_URL'];
  if (!url) return null;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol) || new URL(url).hostname === '') {
    throw new Error(WRONG_URL);
  }
  const from = environment['MAIL_FROM'];
  if (!from) throw new Error('MAIL_FROM is missing; with SMTP_URL it must say who mail comes from.');
  if (!/^[^\r\n]*[^\s@<>]@[^\s@<>]+>?$/.test(from)) {
    throw new Error(`MAIL_FROM is "${from}"; it must be an address such as Recourse <recourse@example.com>.`);
  }
  return { url: new Secret(url), from };
}
