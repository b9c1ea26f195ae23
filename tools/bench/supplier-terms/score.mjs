import { agrees, leading } from './compare.mjs';

/** Keys that labels do not cover: what they find is neither right nor wrong. */
const UNLABELLED = new Set(['parties', 'agreement_date', 'expiration_date']);

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
/** Whether a finding's quote and a label's have a run of words in common. */
function isSamePlace(finding, label) {
  const quote = plain(finding.evidence.quote);
  const words = plain(label.quote).split(' ');
  return words.some((_, at) => at + 6 <= words.length && quote.includes(words.slice(at, at + 6).join(' ')));
}

const sameTerm = (finding, label) => finding.key === label.key && (finding.party ?? null) === (label.party ?? null);
const matches = (finding, label) => sameTerm(finding, label) && agrees(finding.key, finding.value, label.value);

/** Findings, or labels, that say the same are one statement. */
function distinct(findings) {
  const seen = new Set();
  return findings.filter((finding) => {
    const said = `${finding.key} ${finding.party} ${leading(finding.key, finding.value)}`;
    if (leading(finding.key, finding.value) !== 'present' && seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

/**
 * Each clear label is found by at most one finding. A finding that bears on an arguable label counts neither way;
 * every other finding without a label is a false claim.
 */
export function score(findings, labels) {
  const left = distinct(findings.filter(({ key }) => !UNLABELLED.has(key)));
  const take = (label, test) => {
    const fitting = left.filter((finding) => test(finding, label));
    // Where several findings fit, as with free text, the one from the same place is meant.
    const chosen = fitting.find((finding) => isSamePlace(finding, label)) ?? fitting[0];
    if (chosen !== undefined) left.splice(left.indexOf(chosen), 1);
    return chosen;
  };
  const clear = distinct(labels.filter(({ certainty }) => certainty === 'clear'));
  const found = clear.flatMap((label) => {
    const finding = take(label, matches);
    return finding === undefined ? [] : [{ label, finding }];
  });
  const missed = clear.filter((label) => !found.some((pair) => pair.label === label));
  const arguable = labels.filter(({ certainty }) => certainty !== 'clear');
  const neutral = left.filter((finding) => arguable.some((label) => sameTerm(finding, label)));
  const wrong = left.filter((finding) => !neutral.includes(finding));
  return { found, missed, wrong, neutral };
}

const fold = (text) => text.replace(/\s+/g, ' ').trim();

/** Whether a quote stands word for word in the text of its page, or runs from it into the next. */
export function isVerbatim({ page, quote }, pages) {
  const text = (number) =>
    fold((pages.find((one) => one.number === number)?.lines ?? []).map((line) => line.text).join(' '));
  const seamless = (words) => words.replaceAll(/- ?/g, '');
  const here = text(page);
  return here.includes(quote) || seamless(`${here} ${text(page + 1)}`).includes(seamless(quote));
}
