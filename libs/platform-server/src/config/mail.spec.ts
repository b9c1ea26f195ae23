import { inspect } from 'node:util';
import { configurationFrom } from './configuration.js';

const SET = { SMTP_URL: 'smtps://recourse:very-secret@mail.example.com', MAIL_FROM: 'Recourse <recourse@example.com>' };

it('sends no mail unless a server is set', () => {
  expect(configurationFrom({ MAIL_FROM: 'recourse@example.com' }).mail).toBeNull();
});

it('takes the server and who mail comes from', () => {
  const { mail } = configurationFrom(SET);
  expect(mail!.url.reveal()).toBe(SET.SMTP_URL);
  expect(mail!.from).toBe(SET.MAIL_FROM);
});

it.each`
  told                                                  | says
  ${{ SMTP_URL: 'https://recourse:very-secret@mail' }}  | ${'SMTP_URL must be an address'}
  ${{ SMTP_URL: 'mail.example.com very-secret' }}       | ${'SMTP_URL must be an address'}
  ${{ MAIL_FROM: undefined }}                           | ${'MAIL_FROM is missing'}
  ${{ MAIL_FROM: 'Recourse' }}                          | ${'MAIL_FROM is "Recourse"'}
  ${{ MAIL_FROM: 'a@example.com\r\nBcc: b@c.example' }} | ${'MAIL_FROM is "a@example.com'}
`('refuses to start: $says, and never says the password', ({ told, says }: { told: object; says: string }) => {
  const start = () => configurationFrom({ ...SET, ...told });
  expect(start).toThrow(says);
  expect(start).not.toThrow('very-secret');
});

it('prints the password nowhere', () => {
  const configuration = configurationFrom(SET);
  for (const text of [inspect(configuration, { depth: 9, showHidden: true }), JSON.stringify(configuration)])
    expect(text).not.toContain('very-secret');
});
