import type { Strength } from '../claim.js';

/** Words beside a date that say what the date is. */
export interface DateCue {
  readonly key: 'effective_date' | 'agreement_date' | 'expiration_date';
  /** Stands directly before the date. */
  readonly before?: RegExp;
  /** Stands directly after the date. */
  readonly after?: RegExp;
  readonly strength: Strength;
}

const EFFECTIVE: readonly Omit<DateCue, 'key'>[] = [
  {
    before: /\beffective(?: date)?"?(?: is| means| of)?(?: these terms)?(?: as)?(?: from| of| on)?:? ?(?:the |this )?$/,
    strength: 'explicit',
  },
  {
    before:
      /\b(?:effective|commencement|start|service start|subscription start) date"?(?:(?: is| shall be| will be| means)?:? ?| (?:of|for) (?:this|the|these) [a-z ]{3,30}(?: is| shall be| will be| means|:) ?)(?:\| )?$/,
    strength: 'explicit',
  },
  {
    before:
      /\b(?:effective|commencement) date"? (?:means|is|shall (?:mean|be)|will be) (?:12:0[01] ?[ap]\.?m\.?[^;]{0,40} on |[^;.]{0,90}\b(?:i\.e\.|being|namely|which is),? )(?:the )?$/,
    strength: 'explicit',
  },
  { before: /\b(?:contract|agreement|term|subscription|service) start(?: date)?: ?$/, strength: 'explicit' },
  {
    before:
      /\b(?:comes?|came|enters?|entered) into (?:force|effect)(?: as of| on| from)? $|\btakes? effect (?:as of |on |from )?(?:the )?$|\bwith effect (?:from|as of|on) (?:the )?$/,
    strength: 'explicit',
  },
  {
    before:
      /\b(?:version|terms|agreement|policy|addendum|sla|conditions)\b[^;,]{0,30}\b(?:appl(?:y|ies)|(?:is |are )?(?:valid|applicable|in force|in effect)) (?:from|as of|starting|since)(?: on)?(?: the)? $/,
    strength: 'plain',
  },
  {
    after: /^,? ?(?:the )?\((?:the |hereinafter )?(?:the )?"?(?:effective|commencement) ?date"?/,
    strength: 'explicit',
  },
  {
    before:
      /\b(?:term|agreement|order|services?|subscription|period|contract|addendum)\b[^;,]{0,80}(?:,[^;,]{0,60},)?[^;,]{0,30}\b(?:begin(?:s|ning)?|commenc(?:e|es|ing)|start(?:s|ing)?)(?: as of| on| from| upon)? (?:the )?$/,
    strength: 'plain',
  },
  {
    before:
      /\blast (?:updated|modified|revised|amended)(?: on)?:? ?$|\b(?:updated|revised|version(?: date)?|publication date)(?: on| of| as of)?:? ?$/,
    strength: 'weak',
  },
];

const AGREEMENT: readonly Omit<DateCue, 'key'>[] = [
  {
    before:
      /\b(?:made|entered|executed?|signed|dated)(?: and entered)?(?: into)?(?: this agreement)?(?: and (?:is )?effective)?(?: effective)?(?: as of| on| this| as at|:)?(?: the| this)? ?$/,
    strength: 'explicit',
  },
  { before: /\b(?:agreement|signature|signing|contract|order) date"?(?: is| means)?:? ?$/, strength: 'explicit' },
  { after: /^,? ?\((?:the )?"?(?:agreement|signing|execution) date"?/, strength: 'explicit' },
];

const EXPIRATION: readonly Omit<DateCue, 'key'>[] = [
  {
    before:
      /\b(?:(?:expir(?:ation|y)|end|termination|subscription end|service end) date|(?:contract|agreement|term|subscription|service) end\b(?=:))"?(?: of (?:this|the) [a-z ]{3,30})?(?: is| shall be| will be| means)?:? ?$/,
    strength: 'explicit',
  },
  {
    before:
      /\b(?:(?:expires?|ends?|terminates?|concludes?|in (?:full )?(?:force|effect)) (?:at [a-z0-9:. ]{3,24} )?(?:on|until|through|as of|upon)(?: and including)?) (?:the )?$/,
    strength: 'explicit',
  },
  {
    before:
      /\b(?:terms?|(?:initial|services?|subscription|contract|agreement|licen[sc]e|order) period|agreement|contract|order)\b[^;]{0,150}\b(?:ending|terminating|expiring|expires?|concluding|until|up to|through)(?: on| to)?(?: and including)? (?:the )?$/,
    strength: 'plain',
  },
  {
    before:
      /\b(?:term|agreement|contract)\b[^;]{0,150}\b(?:in no event|and not|but not) (?:later|longer) than (?:until )?(?:the )?$/,
    strength: 'plain',
  },
  {
    before:
      /\b(?:terms?|(?:initial|services?|subscription|contract|agreement|licen[sc]e|order) period)\b[^;]{0,80}(?:19|20)\d{2},? (?:to|till|-) (?:and including )?(?:the )?$/,
    strength: 'plain',
  },
];

const withKey = (key: DateCue['key'], cues: readonly Omit<DateCue, 'key'>[]): readonly DateCue[] =>
  cues.map((cue) => ({ key, ...cue }));

const CUES: readonly DateCue[] = [
  ...withKey('effective_date', EFFECTIVE),
  ...withKey('agreement_date', AGREEMENT),
  ...withKey('expiration_date', EXPIRATION),
];

/** Phrases that name a date without being the contract's own: history, law, statistics. */
const FOREIGN =
  /\bamended(?: and)? effective (?:as of |on )?$|\b(?:act|directive|regulation|incorporated|organi[sz]ed|census|born|invoice dated|letter dated|certain [a-z -]{3,60}|amended and restated)\b[^\n]{0,30}$|\b(?:under|pursuant to|subject to|form(?:s|ing)? part of|incorporated (?:by reference )?in(?:to)?|amends?)\b[^\n]{0,70}\bdated\b[^\n]{0,12}$/;
/** The date of another agreement that this one amends, replaces or tells of. */
const OTHER_AGREEMENT =
  /\b(?:to|of|under|into|by) (?:the|that|an?)\b[^;\n]{3,90}\b(?:agreement|contract|lease)\b(?: \([^)\n]{0,60}\))?,? (?:dated|entered into|made)(?: and entered into)?(?: as of| on)?(?: the| this)? ?$/;
/** Told of the past. */
const EARLIER =
  /\b(?:previously|heretofore)\b[^;\n]{0,140}$|\boriginal (?:[a-z&-]+ ){0,6}(?:agreement|contract|lease),? (?:dated|made|entered into|effective)\b[^;\n]{0,24}$|\byears? (?:began|begins?|beginning|commenc\w+|start\w*)\b[^;\n]{0,30}$/;
/** What takes effect here is another document, or a change within this one. */
const OTHER_EFFECT =
  /\b(?:was|were|became) effective\b[^;]{0,20}$|\b(?:decreas|increas|chang|rais|reduc|adjust)\w*\b[^;]{0,40}\beffective\b[^;]{0,12}$|" means? (?:the|that|a) [^;]{0,80}\beffective\b[^;]{0,12}$/;
/** Words looked at before and after a date. */
const REACH = { before: 190, after: 60 };

/** What the words around a date say it is; one answer for each kind of date. */
export function cuesAround(plain: string, start: number, end: number): readonly DateCue[] {
  const before = plain.slice(Math.max(0, start - REACH.before), start).replace(/["(]$|_{1,40}$/, '');
  const after = plain.slice(end, end + REACH.after).replace(/^_{1,40}/, '');
  if (
    FOREIGN.test(before.slice(-90)) ||
    OTHER_AGREEMENT.test(before) ||
    EARLIER.test(before) ||
    OTHER_EFFECT.test(before)
  )
    return [];
  const cues = CUES.filter((cue) => cue.before?.test(before) === true || cue.after?.test(after) === true);
  return cues.filter((cue, index) => cues.findIndex(({ key }) => key === cue.key) === index);
}
