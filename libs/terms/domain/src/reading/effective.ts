import { addMonths, calendarDate } from '@recourse/kernel';
import { STRENGTH, type ContractText } from '../clauses/claim.js';
import type { Finding } from '../finding.js';
import { citationOf } from '../units/section.js';
import type { Unit } from '../units/unit.js';

const OWN = '(?:agreement|contract|order|addendum|amendment|(?<=this )licen[sc]e|lease|term)\\b';
const TAKES_EFFECT =
  '(?:starts?|begins?|beginning|commenc(?:es?|ing)|effective|takes? effect|comes? into (?:force|effect)|enters? into (?:force|effect)|(?:year|month)s? from|(?:effective|commencement) date"?,? (?:is|means|shall (?:be|mean)|will be))';
/** "… commences on the first day of the month following the date of this agreement". */
const NEXT_MONTH = new RegExp(
  `\\b${TAKES_EFFECT}[^;]{0,30}\\bthe first (?:calendar )?day of the (?:calendar )?month (?:following|after|that follows) (?:the )?(?:date of|signature|signing|execution|conclusion|last signature)`,
);
const MAKING =
  '(?:(?:date|day)(?: and year)? (?:first )?(?:above|herein|hereinabove|set forth|stated|noted|written|mentioned)|(?:date|day)(?: and year)? first|date hereof|date of this|date of (?:(?:its|the|last|final|most|recent) )*(?:execution|signature|signing|signed)|(?:last|latest) date signed|(?:signing|execution|signature) date|date (?:on which |that |when )?(?:it |this agreement |EITHER |both parties |the last party (?:hereto )?)(?:is |has been |was |have |has )?(?:last )?(?:signed|executed)|(?:up)?on (?:(?:its|the|due) )*(?:execution|signatures?|signing)\\b)';
/** "This agreement takes effect on the date first above written", "… upon signature by both parties". */
const WHEN_MADE = new RegExp(
  `\\b${OWN}[^;.]{0,90}\\b${TAKES_EFFECT}[^;.]{0,60}\\b${MAKING}|\\b(?:effective|commencement) date"?(?: of this agreement)?,? (?:is|means|shall (?:be|mean)|will be)[^;.]{0,40}\\b${MAKING}|\\b${MAKING}[^;.]{0,40}\\((?:the )?"?(?:effective|commencement) date`,
);

/** The first day of the month after a day. */
const nextMonth = (day: string): string => addMonths(calendarDate(`${day.slice(0, 7)}-01`), 1);

/**
 * The day of effect of a contract that states none, where its words say how it follows from the day it was made: that
 * day itself, or the next month's first. Without such words it stays unknown. `evidenceOf` gives the evidence of the
 * sentence that says how.
 */
export function derivedEffectiveDate(
  findings: readonly Finding[],
  document: ContractText,
  evidenceOf: (unit: Unit) => Finding['evidence'],
): Finding | null {
  if (findings.some(({ key }) => key === 'effective_date')) return null;
  const made = findings.find(({ key }) => key === 'agreement_date');
  if (typeof made?.value !== 'string') return null;
  const from = `${made.value} (agreement date, page ${made.evidence.page})`;
  const derived = (unit: Unit, value: string, derivation: string): Finding => ({
    ...made,
    key: 'effective_date',
    value,
    confidence: Math.min(made.confidence, STRENGTH.derived),
    evidence: evidenceOf(unit),
    section: citationOf(unit.section),
    derivation,
  });
  const counted = document.find(['month'], NEXT_MONTH);
  if (counted !== null) {
    const value = nextMonth(made.value);
    return derived(counted, value, `${value} = first day of the month following ${from}`);
  }
  const said = document.find(['effect', 'commenc', 'force', 'begin', 'start', 'term'], WHEN_MADE);
  return said === null ? null : derived(said, made.value, `${made.value} = ${from}, on which it takes effect`);
}
