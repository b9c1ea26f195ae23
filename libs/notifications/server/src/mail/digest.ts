import { daysBetween, type CalendarDate } from '@recourse/kernel';

/** A notification as mail says it. */
export interface MailedNotification {
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly detail: string | null;
  readonly day: CalendarDate;
  readonly leadDays: number | null;
  /** Where it leads, as a whole address. */
  readonly url: string;
}

/** What a mail is made of. */
export interface Digest {
  readonly name: string;
  readonly today: CalendarDate;
  readonly notifications: readonly MailedNotification[];
  /** Further ones that are only counted. */
  readonly more: number;
  /** Where preferences are changed. */
  readonly settingsUrl: string;
  /** Where Recourse is. */
  readonly homeUrl: string;
}

/** A mail in words: plain text, and the same as simple HTML without pictures, styles from elsewhere or tracking. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How far away a day is: a date needs no time zone, and "in 3 days" needs no calendar. */
export function when({ day, leadDays }: MailedNotification, today: CalendarDate): string {
  if (leadDays === null) return day;
  const left = daysBetween(today, day);
  if (left === 0) return `${day}, today`;
  if (left < 0) return day;
  return `${day}, in ${left} ${left === 1 ? 'day' : 'days'}`;
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** A header is one line, and an item has its lines, whatever a contract is called. */
const oneLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();

const escaped = (text: string): string => oneLine(text).replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign);

const LONGEST_SUBJECT = 120;

function subjectOf({ notifications, more }: Digest): string {
  const [first] = notifications;
  const count = notifications.length + more;
  if (count !== 1 || !first) return `Recourse: ${count} things to know`;
  const words = oneLine(`${first.title}: ${first.about}`);
  return words.length > LONGEST_SUBJECT ? `${words.slice(0, LONGEST_SUBJECT - 1)}…` : words;
}

const moreOf = (more: number): string => `And ${more} more in Recourse`;

function textOf(digest: Digest): string {
  const { name, today, notifications, more, homeUrl, settingsUrl } = digest;
  const items = notifications.map((one) =>
    [
      `* ${oneLine(one.title)} (${when(one, today)})`,
      `  ${oneLine(one.about)}`,
      ...(one.detail === null ? [] : [`  ${oneLine(one.detail)}`]),
      `  ${one.url}`,
    ].join('\n'),
  );
  const rest = more > 0 ? [`${moreOf(more)}: ${homeUrl}`] : [];
  const end = `You receive this because your preferences say so. Change them: ${settingsUrl}`;
  return [`Hello ${oneLine(name)},`, ...items, ...rest, `--\n${end}`].join('\n\n') + '\n';
}

function htmlOf(digest: Digest): string {
  const { name, today, notifications, more, homeUrl, settingsUrl } = digest;
  const items = notifications.map(
    (one) =>
      `<li><p><a href="${escaped(one.url)}"><strong>${escaped(one.title)}</strong></a> (${when(one, today)})<br>` +
      `${escaped(one.about)}${one.detail === null ? '' : `<br>${escaped(one.detail)}`}</p></li>`,
  );
  const rest = more > 0 ? `<p><a href="${escaped(homeUrl)}">${moreOf(more)}</a></p>` : '';
  const end = `You receive this because your preferences say so. <a href="${escaped(settingsUrl)}">Change them</a>.`;
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(subjectOf(digest))}</title></head><body>` +
    `<p>Hello ${escaped(name)},</p><ul>${items.join('')}</ul>${rest}<p><small>${end}</small></p></body></html>`
  );
}

/** Writes a mail. Nothing that people wrote becomes markup or a header of its own. */
export const mailText = (digest: Digest): MailText => ({
  subject: subjectOf(digest),
  text: textOf(digest),
  html: htmlOf(digest),
});
