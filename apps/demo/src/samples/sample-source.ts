import type { CalendarDate } from '@recourse/kernel';
import { inWords, isDateStyle, relativeDate, type DateStyle } from './sample-dates.js';

/** A piece of a sample text, from top to bottom of the page. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'bullet'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** Drawn as a picture, as a scanner delivers a faded fax. */
  | { readonly kind: 'scan'; readonly lines: readonly string[] }
  | { readonly kind: 'page-break' };

/** A sample text with its dates filled in. */
export interface SampleSource {
  readonly title: string;
  /** Repeated at the top of each page. */
  readonly header: string;
  readonly columns: 1 | 2;
  readonly dates: ReadonlyMap<string, CalendarDate>;
  readonly blocks: readonly Block[];
}

interface FrontMatter {
  readonly settings: ReadonlyMap<string, string>;
  readonly dates: ReadonlyMap<string, CalendarDate>;
}

function frontMatter(text: string, today: CalendarDate): FrontMatter {
  const settings = new Map<string, string>();
  const dates = new Map<string, CalendarDate>([['today', today]]);
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^([a-z ]+): *(.*)$/.exec(line) ?? [];
    const [, dateName] = /^date (\w+)$/.exec(name) ?? [];
    if (dateName) dates.set(dateName, relativeDate(value, dates));
    else if (name) settings.set(name, value);
  }
  return { settings, dates };
}

function styleOf(name: string | undefined): DateStyle {
  const style = name ?? 'uk';
  if (!isDateStyle(style)) throw new Error(`"${style}" is not a way to write dates`);
  return style;
}

/** Replaces `{start}` and `{start:iso}` by the date's words. */
const filled = (text: string, { settings, dates }: FrontMatter): string =>
  text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, style: string | undefined) => {
    const date = dates.get(name);
    if (!date) throw new Error(`The text names the date {${name}}, which is not given`);
    return inWords(date, styleOf(style ?? settings.get('dates')));
  });

const SCAN_BEGINS = '```scan';
const SCAN = /```scan\n[^`]*```/;

/** Parts blocks at empty lines, except within a scan. */
function blockLines(body: string): readonly (readonly string[])[] {
  const [before = '', ...after] = body.split(SCAN);
  const [scan] = SCAN.exec(body) ?? [];
  const parted = (text: string) =>
    text.split(/\n\s*\n/).map((part) => part.split('\n').filter((line) => line.trim() !== ''));
  const all = [...parted(before), ...(scan ? [scan.split('\n')] : []), ...parted(after.join('\n'))];
  return all.filter((lines) => lines.length > 0);
}

const cells = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function block(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const text = lines.join(' ');
  if (first === '[page]') return { kind: 'page-break' };
  if (first === SCAN_BEGINS) return { kind: 'scan', lines: lines.slice(1, -1) };
  if (first.startsWith('|')) {
    return { kind: 'table', rows: lines.filter((line) => !/^[|\s-]+$/.test(line)).map(cells) };
  }
  if (first.startsWith('### ')) return { kind: 'subheading', text: text.slice(4) };
  if (first.startsWith('## ')) return { kind: 'heading', text: text.slice(3) };
  if (first.startsWith('# ')) return { kind: 'title', text: text.slice(2) };
  if (first.startsWith('- ')) return { kind: 'bullet', text: text.slice(2) };
  return { kind: 'paragraph', text };
}

/**
 * Reads a sample: settings and dates between `---` lines, then blocks parted by empty lines. A block is a heading, a
 * bullet, a table of `|` rows, a ```` ```scan ```` fence with the lines to draw as a picture (one a sample), `[page]`, or a paragraph.
 */
export function sampleSource(text: string, today: CalendarDate): SampleSource {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const front = frontMatter(head, today);
  const title = front.settings.get('title');
  if (!title) throw new Error('A sample needs a title');
  const blocks = blockLines(filled(body.replaceAll('&shy;', '\u00ad'), front)).map(block);
  const columns = front.settings.get('columns') === '2' ? 2 : 1;
  return { title, header: filled(front.settings.get('header') ?? title, front), columns, dates: front.dates, blocks };
}
