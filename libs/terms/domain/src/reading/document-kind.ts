import { ContractKind } from '@recourse/contracts-domain';

const BY_TITLE: readonly (readonly [RegExp, ContractKind])[] = [
  [
    /\bdata (?:processing|protection) (?:addendum|agreement|terms|annex|amendment)\b|\bdpa\b/i,
    ContractKind.DATA_PROCESSING_AGREEMENT,
  ],
  [
    /\bservice[- ]level (?:agreement|addendum|exhibit|commitment|terms)s?\b|\bslas?\b|\bsupport (?:and service level|policy)\b/i,
    ContractKind.SERVICE_LEVEL_AGREEMENT,
  ],
  [
    /\b(?:private pricing|pricing (?:addendum|agreement|schedule)|enterprise discount|commit(?:ment|ted)[a-z ]{0,20} (?:addendum|agreement|schedule)|consumption commitment)\b/i,
    ContractKind.PRIVATE_PRICING,
  ],
  [/\bamend(?:ment|ing)\b|\bchange order\b|\bvariation agreement\b/i, ContractKind.AMENDMENT],
  [
    /\b(?:order form|sales order|purchase order|service order|subscription order|order schedule|statement of work|quote|quotation|enrol?lment)\b/i,
    ContractKind.ORDER_FORM,
  ],
  [
    /\b(?:terms of (?:service|use)|terms (?:and|&) conditions|online terms|commercial terms|(?:api|platform|service|product)s?[a-z ]{0,24} terms|user agreement|additional terms|acceptable use)\b/i,
    ContractKind.ONLINE_TERMS,
  ],
  [/\bterms\s*$/i, ContractKind.ONLINE_TERMS],
];

/** Consent by a click or by use: nobody signs. */
const CLICKED =
  /\bby (?:clicking|using|accessing|signing up|creating an account|checking|registering)\b|\bclick(?:s|ing)? ["“]?(?:i )?(?:agree|accept)/i;
const AGREEMENT = /\bagreement\b|\bcontract\b/i;

/** What kind of document this is, from its title and the way consent is given. */
export function documentKind(title: string | null, opening: string): ContractKind | null {
  const named = title ?? opening.slice(0, 300);
  const byTitle = BY_TITLE.find(([pattern]) => pattern.test(named))?.[1];
  if (byTitle !== undefined) return byTitle;
  if (CLICKED.test(opening)) return ContractKind.ONLINE_TERMS;
  return AGREEMENT.test(named) || AGREEMENT.test(opening.slice(0, 1_500)) ? ContractKind.MASTER_AGREEMENT : null;
}
