import { datesIn } from '../../values/dates.js';
import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type ContractText, type Strength } from '../claim.js';

interface DateCue {
  readonly key: 'effective_date' | 'agreement_date' | 'expiration_date';
  /** Stands directly before the date. */
  readonly before?: RegExp;
  /** Stands directly after the date. */
  readonly after?: RegExp;
  readonly strength: Strength;
}

const CUES: readonly DateCue[] = [
  {
    key: 'effective_date',
    before: /\beffective(?: date)?"?(?: is| means| of)?(?: these terms)?(?: as)?(?: from| of| on)?:? ?(?:the )?$/,
    strength: 'explicit',
  },
  {
    key: 'effective_date',
    before:
      /\b(?:effective|commencement|start|service start|subscription start) date"?(?: of (?:this|the|these) [a-z ]{3,30})?(?: is| shall be| will be| means)?:? ?(?:\| )?$/,
    strength: 'explicit',
  },
  {
    key: 'effective_date',
    before:
      /\b(?:comes?|came|enters?|entered) into (?:force|effect)(?: as of| on| from)? $|\btakes? effect (?:as of |on |from )?(?:the )?$/,
    strength: 'explicit',
  },
  {
    key: 'effective_date',
    after: /^,? ?\((?:the |hereinafter )?(?:the )?"?(?:effective|commencement) date"?/,
    strength: 'explicit',
  },
  {
    key: 'effective_date',
    before:
      /\b(?:term|agreement|order|services?|subscription) (?:shall |will )?(?:begins?|commences?|starts?)(?: as of| on| from)? $/,
    strength: 'plain',
  },
  {
    key: 'effective_date',
    before:
      /\blast (?:updated|modified|revised|amended)(?: on)?:? ?$|\b(?:updated|revised|version(?: date)?|publication date)(?: on| of| as of)?:? ?$/,
    strength: 'weak',
  },
  {
    key: 'agreement_date',
    before:
      /\b(?:made|entered|executed|signed|dated)(?: and entered)?(?: into)?(?: and effective)?(?: as of| on| this| as at|:)?(?: the)? ?$/,
    strength: 'explicit',
  },
  {
    key: 'agreement_date',
    before: /\b(?:agreement|signature|signing|contract|order) date"?(?: is| means)?:? ?$/,
    strength: 'explicit',
  },
  { key: 'agreement_date', after: /^,? ?\((?:the )?"?(?:agreement|signing|execution) date"?/, strength: 'explicit' },
  {
    key: 'expiration_date',
    before:
      /\b(?:expir(?:ation|y)|end|termination|subscription end|service end) date"?(?: of (?:this|the) [a-z ]{3,30})?(?: is| shall be| will be| means)?:? ?$/,
    strength: 'explicit',
  },
  {
    key: 'expiration_date',
    before:
      /\b(?:expires?|ends?|terminates?|expire|end|in (?:full )?(?:force|effect)) (?:at [a-z0-9:. ]{3,24} )?(?:on|until|through|as of|upon)(?: and including)? $/,
    strength: 'explicit',
  },
];

/** Phrases that name a date without being the contract's own: history, law, statistics. */
const FOREIGN =
  /\b(?:act|directive|regulation|incorporated|organi[sz]ed|census|born|invoice dated|letter dated|amended and restated)\b[^\n]{0,30}$/;
/** Dates stand at the top, or wherever a definition or a term clause puts them. */
const TOP_UNITS = 40;

function cuesOf(plain: string, start: number, end: number): readonly DateCue[] {
  const before = plain.slice(Math.max(0, start - 90), start).replace(/["(]$/, '');
  const after = plain.slice(end, end + 60);
  if (FOREIGN.test(before)) return [];
  const cues = CUES.filter((cue) => cue.before?.test(before) === true || cue.after?.test(after) === true);
  return cues.filter((cue, index) => cues.findIndex(({ key }) => key === cue.key) === index);
}

const withinTop = (unit: Unit, { key, strength }: DateCue): boolean =>
  strength !== 'weak' || key !== 'effective_date' || unit.text.length < 160;

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  return datesIn(plain, document.numericOrder).flatMap(({ iso, start, end }) =>
    cuesOf(plain, start, end)
      .filter((cue) => withinTop(unit, cue) && (cue.key !== 'agreement_date' || unit.index <= TOP_UNITS))
      .map(({ key, strength }): Claim => claim(unit, { key, value: iso, party: null, strength, at: start })),
  );
}

/** Effective, agreement and expiration date where they are stated. */
export const statedDates: ClauseReader = {
  keys: ['effective_date', 'agreement_date', 'expiration_date'],
  keep: 'one',
  inHeadings: true,
  words: [
    'effective',
    'commenc',
    'date',
    'made',
    'entered',
    'executed',
    'signed',
    'updated',
    'modified',
    'revised',
    'expir',
    'end',
    'terminat',
    'until',
    'through',
    'force',
    'effect',
    'begin',
    'start',
    'version',
  ],
  read,
};
