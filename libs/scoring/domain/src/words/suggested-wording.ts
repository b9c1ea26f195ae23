import type { RuleId } from '../rules/rule-id.js';

// Written for this project. Brackets hold what the parties have to agree on.
const WORDINGS: Readonly<Partial<Record<RuleId, string>>> = {
  RENEWAL_WITHOUT_PRICE_CAP:
    'On each renewal, Supplier may raise the Fees by no more than [3] percent over the Fees of the term that ends, and tells Customer the new Fees in writing at least [120] days before that term ends. Fees of which Customer was not told in time stay as they were.',
  INCREASE_CAP_ABOVE_POLICY:
    'No increase of the Fees on renewal exceeds the lower of [5] percent and the change of the consumer price index of [country] over the twelve months before it.',
  PRICE_LOCK_ABSENT:
    'The prices in the Order stay fixed for its whole term, for everything bought under it, additional quantities included. Where Supplier’s published prices fall below them, the lower price applies from that day.',
  PRICE_LOCK_ENDS_BEFORE_TERM:
    'The fixed prices apply until the last day of the term, each renewal for which no other price was agreed included.',
  PRICE_LOCK_WITHOUT_SUCCESSORS:
    'Where Supplier replaces a Model, or offers a newer version of it for the same purpose, the price agreed for the Model applies to the replacement until the agreed price would have ended.',
  PRICE_CHANGE_ON_SHORT_NOTICE:
    'A change of prices takes effect no earlier than [60] days after Supplier told Customer of it in writing by e-mail; posting it on a website is not enough. Until it takes effect, Customer may end the affected Services without charge.',
  NO_SLA:
    'Supplier keeps the Services available for at least [99.9] percent of each calendar month, measured at the interface that Customer calls. For each month below, Customer receives a credit of [10] percent of that month’s Fees, and of [25] percent below [99.0] percent.',
  SLA_BELOW_POLICY:
    'The availability promised for the Services is [99.9] percent of each calendar month; scheduled maintenance counts as available only where it was announced [five] business days ahead and lasts no more than [four] hours a month.',
  CREDITS_SOLE_REMEDY:
    'Credits are without prejudice to other rights. Where availability falls below the promised level in [three] of any [six] months, Customer may end the affected Services on [30] days’ notice and is repaid what it paid for the time after.',
  CAPACITY_NOT_GUARANTEED:
    'Supplier keeps the capacity named in the Order available to Customer at all times during the term. Capacity that is not available is not charged, and counts as unavailability of the Services.',
  LIABILITY_CAP_BELOW_POLICY:
    'Each party’s total liability in a contract year is limited to the greater of [amount] and the Fees of [twenty-four] months. The limit does not apply to intent, gross negligence, breach of confidentiality, infringement of rights of third parties, or data protection.',
  NO_FALLBACK_RIGHT:
    'Where a Model or Service is unavailable for more than [24] hours, or is withdrawn, Customer may obtain a substitute elsewhere; what it would have used counts towards its commitment.',
  SHORT_MODEL_RETIREMENT_NOTICE:
    'Supplier tells Customer in writing of the retirement of a Model at least [twelve] months ahead, names a replacement of at least equal capability, and keeps the Model available to Customer until then.',
  MODEL_RETIRED_AT_ONCE:
    'Supplier may withdraw a Model at once only where law or the safety of persons demands it, tells Customer the reason, and releases Customer from the part of its commitment that the Model was to serve.',
  COMMITMENT_OUTLIVES_MODEL:
    'Where a Model that a commitment was made for is retired before the commitment ends, the commitment falls by the share planned for that Model, unless Customer accepts a replacement.',
  COMMITMENT_OUTLIVES_PRICE_LOCK: 'As long as a commitment runs, the prices at which it can be drawn stay fixed.',
  COMMITMENT_UNDER_USED:
    'Committed amounts not used by the end of a period carry over to the next for [twelve] months and may be used for any Service of Supplier.',
  EARLY_SUSPENSION_FOR_NON_PAYMENT:
    'Supplier may suspend the Services for non-payment only [30] days after a written reminder, and never for an amount that Customer disputes in good faith.',
  SUSPENSION_WITHOUT_NOTICE:
    'Supplier announces a suspension in writing at least [ten] days ahead, with its reason, limits it to what that reason demands, and ends it as soon as the reason is gone. Without announcement it may suspend only to avert a present danger to the Services.',
  NO_TERMINATION_FOR_CONVENIENCE:
    'Customer may end the Agreement or an Order at any time on [90] days’ written notice. Fees paid for the time after are repaid in proportion.',
  NO_DATA_RETURN:
    'For [60] days after the end, Customer may retrieve its data, fine-tuned models and logs in a common, machine-readable format without charge. Supplier then deletes them and confirms it in writing within [30] days.',
  SHORT_DATA_RETURN:
    'The time in which Customer may retrieve its data after the end is [60] days; it does not begin before access for retrieval is given.',
  NO_TRANSITION_ASSISTANCE:
    'On request, Supplier goes on providing the Services for up to [six] months after the end on the terms that applied before, and supports the move to another provider at its usual rates.',
  NOTICE_PERIOD_UNKNOWN:
    'Either party may prevent the renewal by notice received no later than [60] days before the last day of the current term.',
  NOTICE_ADDRESS_MISSING:
    'Notices to Supplier are sent by e-mail to [address] with a copy to [postal address], and count as received on the business day after they were sent by e-mail.',
  UNILATERAL_CHANGE_WITHOUT_EXIT:
    'A change of terms to Customer’s disadvantage takes effect only with the next renewal. Where it cannot wait, Supplier announces it [60] days ahead in writing, and Customer may object, in which case the former terms stay, or end the Agreement without charge.',
  ONLINE_TERMS_CHANGED:
    'Terms published online apply in the version of the day on which this Agreement was signed. Later versions apply only where Customer agrees to them in writing.',
  TRAINING_ON_OUR_DATA:
    'Supplier does not use Customer’s inputs, outputs, files or usage data to train, tune or evaluate any model, and does not let others do so. This holds for data derived from them as well.',
  SHORT_SUBPROCESSOR_WINDOW:
    'Supplier announces each new sub-processor by e-mail at least [30] days ahead. Customer may object within that time; unless the objection is resolved, Customer may end the affected Services without charge.',
};

/** Wording to bring into a negotiation, for what a rule found missing or weak; nothing for what no clause can mend. */
export const suggestedWording = (rule: RuleId): string | undefined => WORDINGS[rule];
