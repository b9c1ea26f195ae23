import { Readable } from 'node:stream';
import { ServerTrouble, type ServerAccess } from '../server/ask-server.js';
import type { WantedEvents } from './calendar-pages.js';

export type FileFormat = 'csv' | 'ics' | 'xlsx';

function addressOf(url: string, format: FileFormat, { from, to, kinds, statuses }: WantedEvents): URL {
  const address = new URL(`${url}/calendar.${format}`);
  const asked = { from, to, kinds: kinds?.join(','), statuses: statuses?.join(',') };
  for (const [name, value] of Object.entries(asked)) if (value) address.searchParams.set(name, value);
  return address;
}

/** The calendar as the server writes it, while it arrives. */
export async function downloadCalendar(
  { url, token }: ServerAccess,
  format: FileFormat,
  wanted: WantedEvents,
): Promise<Readable> {
  const response = await fetch(addressOf(url, format, wanted), { headers: { authorization: `Bearer ${token}` } }).catch(
    (error: unknown) => {
      throw new ServerTrouble(`No Recourse answers at ${url}. Start it, or set RECOURSE_URL.`, { cause: error });
    },
  );
  if (response.ok && response.body) return Readable.fromWeb(response.body);
  const problem = (await response.json().catch(() => ({}))) as { readonly title?: string };
  throw new ServerTrouble(problem.title ?? `${url} answered with status ${response.status}.`);
}
