import type { TextLine } from '@recourse/documents-domain';
import { labelOf } from './numbering.js';
import { isLabelOf } from './stray-labels.js';

/** A line with its page: what the flow of a paragraph is judged on. */
export interface FlowLine {
  readonly page: number;
  readonly line: TextLine;
}

/** How a line stands to the one before it. */
export type Flow = 'same-row' | 'continues' | 'new-block';

/** Usual measures of the document, in points. */
export interface Measures {
  /** Distance from the top of a line to the top of the next within a paragraph. */
  readonly pitch: number;
  /** The same for letters one point high. */
  readonly leading: number;
  /** Right edge that full lines reach. */
  readonly right: number;
}

const ENDS_SENTENCE = /[.!?:;]["”’)\]]{0,2}$/;
const ENDS_LIST_PART = /(?:[;:,.]|\b(?:and|or|und))$/i;
const CITES =
  /(?:\b(?:sections?|clauses?|articles?|paragraphs?|exhibit|schedule|annex|appendix|and|or|to|in|of|with|under)|[,§(–-])$/i;
/** The end of the last item but one, after which the last begins. */
const ENDS_ITEM = /[;:] (?:and|or)$/;
const BULLET_ALONE = /^[•▪●○◦■□·]$/;
const hasPlace = ({ edges, box }: TextLine): boolean => edges.length > 0 || box.height < 100;

/** Median distance between lines and the right edge that nine in ten lines stay within. */
export function measuresOf(lines: readonly FlowLine[]): Measures {
  const gaps: number[] = [];
  const leadings: number[] = [];
  const rights: number[] = [];
  lines.slice(0, 4000).forEach(({ page, line }, index) => {
    rights.push(line.box.left + line.box.width);
    const before = lines[index - 1];
    const gap = before?.page === page ? line.box.top - before.line.box.top : 0;
    if (gap > 2 && gap < 60) gaps.push(gap);
    if (gap > line.fontSize * 0.8 && gap < 60 && line.fontSize > 0) leadings.push(gap / line.fontSize);
  });
  const at = (values: number[], share: number) => Float64Array.from(values).sort()[Math.floor(values.length * share)];
  return { pitch: at(gaps, 0.4) ?? 14, leading: at(leadings, 0.25) ?? 1.3, right: at(rights, 0.85) ?? 500 };
}

/** A gap this much wider than usual separates paragraphs. */
const WIDER = 1.35;

/** Text alone decides where the engine knows no positions. */
function flowOfText(before: string, text: string): Flow {
  if (labelOf(text) && ENDS_LIST_PART.test(before)) return 'new-block';
  const isShort = before.length < 60;
  return isShort && (ENDS_SENTENCE.test(before) || /^["“A-Z0-9]/.test(text)) ? 'new-block' : 'continues';
}

/** Over a page break, or from the foot of a column to the head of the next, positions say nothing. */
function flowAcross(before: TextLine, line: TextLine): Flow {
  if (BULLET_ALONE.test(line.text)) return 'new-block';
  if (labelOf(line.text) && (ENDS_LIST_PART.test(before.text) || !CITES.test(before.text))) return 'new-block';
  if (ENDS_SENTENCE.test(before.text) || line.bold !== before.bold) return 'new-block';
  return 'continues';
}

/** A label opens a block, unless it is the end of a citation or an enumeration that runs on within its paragraph. */
function opensList(before: TextLine, line: TextLine, measures: Measures): boolean {
  if (BULLET_ALONE.test(line.text)) return true;
  if (!labelOf(line.text)) return false;
  if (ENDS_ITEM.test(before.text)) return true;
  if (CITES.test(before.text)) return false;
  const runsOn =
    before.box.left + before.box.width > measures.right * 0.9 && Math.abs(line.box.left - before.box.left) < 2;
  return !runsOn || /[.;:]$/.test(before.text);
}

function isOtherType(before: TextLine, line: TextLine, measures: Measures): boolean {
  const ratio = before.fontSize > 0 && line.fontSize > 0 ? line.fontSize / before.fontSize : 1;
  if (ratio > 1.35 || ratio < 0.6) return true;
  const isFull = before.box.left + before.box.width > measures.right * 0.88;
  return before.bold !== line.bold && !isFull && /^["“(A-Z0-9•]/.test(line.text) && !/,$/.test(before.text);
}

/** A short line in capitals is a title, unless the text runs on in capitals. */
const isCapitalTitle = (before: TextLine, line: TextLine, measures: Measures): boolean =>
  before.text.length < 60 &&
  before.text === before.text.toUpperCase() &&
  !/[a-z,;]$/.test(before.text) &&
  line.text !== line.text.toUpperCase() &&
  before.box.left + before.box.width < measures.right * 0.8;

/** Whether a line stands at the head of the next column: far above the line before it, and wholly to its right. */
const isNextColumn = (before: TextLine, line: TextLine, { pitch }: Measures): boolean =>
  line.box.top < before.box.top - pitch && line.box.left >= before.box.left + before.box.width;

/** A first line is indented, or stands out from the paragraph above, where a sentence ended. */
const isStepped = (before: TextLine, line: TextLine): boolean => {
  const right = line.box.left - before.box.left;
  if (right > 12) return ENDS_SENTENCE.test(before.text);
  return right < -6 && /[.:;]$/.test(before.text) && /^["“A-Z(0-9]/.test(line.text);
};

function flowOnPage(before: TextLine, line: TextLine, measures: Measures): Flow {
  if (isLabelOf(before, line)) return 'continues';
  const down = line.box.top - before.box.top;
  if (Math.abs(down) < measures.pitch * 0.3 && line.box.left > before.box.left) return 'same-row';
  if (isNextColumn(before, line, measures)) return flowAcross(before, line);
  const size = Math.max(line.fontSize, before.fontSize);
  const isFar = size > 0 ? down > measures.leading * size * WIDER : down > measures.pitch * WIDER;
  if (isFar || down < -measures.pitch) return 'new-block';
  if (opensList(before, line, measures) || isOtherType(before, line, measures)) return 'new-block';
  return isStepped(before, line) || isCapitalTitle(before, line, measures) ? 'new-block' : 'continues';
}

/** Whether a line continues the paragraph of the line before it. */
export function flowOf(before: FlowLine, next: FlowLine, measures: Measures): Flow {
  if (!hasPlace(before.line) || !hasPlace(next.line)) return flowOfText(before.line.text, next.line.text);
  if (before.page !== next.page) return flowAcross(before.line, next.line);
  return flowOnPage(before.line, next.line, measures);
}
