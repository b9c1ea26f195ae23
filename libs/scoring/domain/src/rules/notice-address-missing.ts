import { unregistered } from '../case/standing.js';
import { forEachPart, type PartInView } from './for-each-part.js';
import { onSearch, searchInWords } from './presence.js';
import { flagged, met, unknown, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'NOTICE_ADDRESS_MISSING';

/** A notice that reaches the wrong desk is no notice. Asked only where notice must be given. */
export const noticeAddressMissing: Rule = {
  id: ID,
  title: 'Address for notices missing',
  aspect: 'EXIT',
  weight: 1,
  judge: (contractCase) => forEachPart(contractCase, judgePart),
};

function judgePart(part: PartInView): readonly Verdict[] {
  const { noticePeriod, noticeAddress } = part.terms.term;
  if (!noticePeriod) return [];
  if (noticeAddress || part.whole.noticeContacts > 0) return [met('It is known where a notice must go.')];
  const found = unregistered(part, 'notice_method');
  if (found.kind === 'unknown') return [unknown(`Where a notice must go is open: ${found.reason}.`)];
  return [
    flagged(ID, {
      severity: 'LOW',
      statement: `Notice must be given, and no address for it is known: ${searchInWords(found)}, nothing found.`,
      basis: onSearch(found),
      whatToDo: 'Ask the supplier in writing where notices go, and enter it.',
      actBy: part.leverageDay,
      certainty: found.certainty,
    }),
  ];
}
