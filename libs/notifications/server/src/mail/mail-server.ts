import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Configuration } from '@recourse/platform-server';
import { createTransport, type Transporter } from 'nodemailer';
import type { MailText } from './digest.js';

/** A mail and whom it goes to. */
export interface Mail extends MailText {
  readonly to: string;
  /** The same when the same mail is sent again: mail programs then show it once. */
  readonly messageId: string;
  readonly settingsUrl: string;
}

const PATIENCE_MS = 30_000;

const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** How a mail server is spoken to: a password leaves this machine over TLS or not at all. */
export function connectionTo(url: string) {
  const { username, hostname } = new URL(url);
  return {
    url,
    requireTLS: username !== '' && !THIS_MACHINE.has(hostname),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
}

/** Hands mail to the server that is set. */
@Injectable()
export class MailServer implements OnModuleDestroy {
  private transport: Transporter | undefined;

  constructor(private readonly configuration: Configuration) {}

  onModuleDestroy(): void {
    this.transport?.close();
  }

  /** Throws what the server or the network says; nothing where no server is set. */
  async send({ to, messageId, settingsUrl, ...words }: Mail): Promise<void> {
    const { mail } = this.configuration;
    if (mail === null) return;
    this.transport ??= createTransport({
      ...connectionTo(mail.url.reveal()),
      // The words are ours; nothing in them may make the library read a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await this.transport.sendMail({
      ...words,
      from: mail.from,
      to: { name: '', address: to },
      messageId,
      // So that nobody's absence notice answers.
      headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${settingsUrl}>` },
    });
  }
}
