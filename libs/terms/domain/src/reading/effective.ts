import { addMonths, calendarDate } from '@recourse/kernel';
import { STRENGTH, type ContractText } from '../clauses/claim.js';
import type { Finding } from '../finding.js';
import { citationOf } from '../units/section.js';
import type { Unit } from '../units/unit.js';

/** "… commences on the first day of the month following the date of this agreement". */
const NEXT_MONTH =
  /\b(?:starts?|begins?|commences?|effective|takes? effect|comes? into (?:force|effect)|enters? into force)\b[^;]{0,30}\bthe first (?:calendar )?day of the (?:calendar )?month (?:following|after|that follows) (?:the )?(?:date of|signature|signing|execution|conclusion|last signature)/;

/** The first day of the month after a day. */
const nextMonth = (day: string): string => addMonths(calendarDate(`${day.slice(0, 7)}-01`), 1);

/**
 * The day of effect of a contract that states none: computed from the day it was made where its words say how; else
 * that day itself. `evidenceOf` gives the evidence of the sentence that says how.
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
  const counted = document.find(['month'], NEXT_MONTH);
  if (counted !== null) {
    const value = nextMonth(made.value);
    const section = citationOf(counted.section);
    const derivation = `${value} = first day of the month following ${from}`;
    const evidence = evidenceOf(counted);
    return { ...made, key: 'effective_date', value, confidence: STRENGTH.derived, evidence, section, derivation };
  }
  const derivation = `${made.value} = agreement date (page ${made.evidence.page}); no other day of effect is stated`;
  return { ...made, key: 'effective_date', confidence: STRENGTH.weak, derivation };
}
