import {
  currency,
  date,
  duration,
  either,
  figure,
  list,
  parts,
  percent,
  quantity,
  table,
  text,
  time,
  usually,
  wholeNumber,
  word,
  yesOrNo,
  type Shape,
} from './shape.js';
import type { TermKey } from './term-key.js';

const amount = { amount: quantity, currency };
const money = parts(amount);
const listOfText = list(text);
const notice = parts({ duration, anchor: text, effect: text });
const cap = { ...amount, months_of_fees: quantity, percent: quantity, fees_paid: text };
const bands = list(parts({ below: percent, credit: percent }));
const tier = parts({
  from: figure,
  unit: usually('tokens a month', 'spend a year'),
  currency,
  discount: percent,
  rule: text,
});
const weight = parts({
  of: usually('input tokens', 'cached input tokens', 'output tokens'),
  weight: figure,
  rule: text,
});
const limit = parts({
  quantity: figure,
  unit: usually('tpm', 'rpm', 'rpd', 'tokens per day', 'concurrent requests'),
  tier: text,
  model: text,
});
const speed = parts({
  percentile: percent,
  value: figure,
  unit: usually('ms', 'seconds', 'tokens per second'),
  metric: usually('latency', 'time to first token', 'throughput'),
  model: text,
});
const response = parts({ severity: either(text, wholeNumber), response: time, resolution: time });

/** The shape of each key's value, as `docs/term-values.md` describes it for people. */
export const TERM_SHAPES: Readonly<Record<TermKey, Shape>> = {
  effective_date: date,
  agreement_date: date,
  expiration_date: date,
  initial_term: duration,
  renewal_type: word('none', 'express', 'auto', 'evergreen'),
  renewal_term: either(duration, word('same_as_initial_term', 'same_as_preceding_term')),
  max_renewals: either(wholeNumber, word('unlimited')),
  non_renewal_notice: notice,
  notice_method: parts({ channels: listOfText, address: text, effective: text }),
  reduction_window: notice,
  termination_convenience: duration,
  event_exit_window: parts({ trigger: text, duration, exit_notice: duration }),
  governing_law: text,
  order_of_precedence: listOfText,
  parties: list(either(text, parts({ name: text, role: text }))),
  payment_terms: duration,
  price_lock: parts({ scope: text, unit: text, ...amount, from: date, until: either(date, text) }),
  price_change_notice: parts({ duration, posting_is_notice: yesOrNo, rule: text }),
  renewal_price_cap: either(percent, text, parts({ percent, index: text })),
  successor_model_price: either(yesOrNo, text),
  discount_tier: either(list(tier), table),
  mfn: either(yesOrNo, text),
  spend_commit: parts({ ...amount, period: duration, from: date, to: date }),
  eligible_spend: listOfText,
  shortfall_rule: word('invoice', 'forfeit', 'prepay', 'rollover'),
  capacity_unit: text,
  capacity_quantity: either(
    quantity,
    parts({ quantity, unit: text, interval: text, model: text, period: duration, from: date, to: date }),
  ),
  burndown_rule: either(list(weight), weight, text, table),
  capacity_guarantee: either(
    word('none', 'quota', 'reserved'),
    parts({ guarantee: word('none', 'quota', 'reserved'), region: either(text, listOfText) }),
  ),
  overflow_rule: word('reject', 'queue', 'payg', 'downgrade'),
  delivery_deadline: either(date, parts({ date, remedy: text })),
  commit_portability: listOfText,
  rate_limit: either(limit, list(limit), quantity, text, table),
  uptime_slo: parts({ percent, interval: text, scope: text }),
  downtime_definition: text,
  latency_slo: either(speed, list(speed), text, table),
  credit_table: either(bands, table),
  credit_claim_window: parts({ duration, anchor: text, automatic: yesOrNo }),
  sole_remedy: yesOrNo,
  support_response: either(list(response), table),
  model_retirement_notice: parts({ ga: duration, specialised: duration, preview: duration, all: duration }),
  model_min_life: either(duration, date),
  version_pinning: text,
  extended_access: either(duration, text, parts({ duration, price: text })),
  emergency_retirement: parts({ right: yesOrNo, grounds: listOfText }),
  training_use: word('prohibited', 'opt-in', 'opt-out', 'allowed'),
  retention: parts({ duration, anchor: text, rule: text, zdr: yesOrNo }),
  processing_region: either(listOfText, parts({ storage: listOfText, inference: listOfText })),
  human_review: text,
  subprocessor_notice: either(duration, parts({ notice: duration, objection: duration, deemed_consent: yesOrNo })),
  output_ownership: text,
  ip_indemnity: parts({ scope: text, capped: yesOrNo, exclusions: listOfText }),
  liability_cap: parts({ ...cap, greater_of: list(parts(cap)), lesser_of: list(parts(cap)), carve_outs: listOfText }),
  unilateral_change: parts({
    notice: duration,
    deemed_acceptance: yesOrNo,
    applies_to: text,
    objection: either(duration, text),
  }),
  suspension_right: parts({ grounds: listOfText, notice: text }),
  auto_suspension_nonpayment: duration,
  upstream_dependency: listOfText,
  fallback_right: either(text, yesOrNo),
  transition_assistance: either(duration, parts({ duration, rate: text })),
  data_return: parts({ window: duration, format: text, rule: text }),
  switching_charge: either(word('none'), money, text),
  escrow_stepin: either(yesOrNo, parts({ right: yesOrNo, trigger: text })),
  change_of_control: either(duration, text),
};
