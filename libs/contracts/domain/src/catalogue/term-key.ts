/** What a term is about; each is a part of the score's breakdown or feeds one. */
export const TermGroup = {
  term: 'term',
  price: 'price',
  commit: 'commit',
  service: 'service',
  model: 'model',
  data: 'data',
  ip: 'ip',
  risk: 'risk',
  exit: 'exit',
} as const;
export type TermGroup = keyof typeof TermGroup;

interface TermDefinition {
  readonly group: TermGroup;
  /** As a person calls it. */
  readonly label: string;
  readonly definition: string;
}

const define = (group: TermGroup, label: string, definition: string): TermDefinition => ({ group, label, definition });

/** The vocabulary of contract terms: every term that is read, reviewed, registered or scored has one of these keys. */
export const TERM_CATALOGUE = {
  effective_date: define('term', 'Effective date', 'Date from which the contract has effect'),
  agreement_date: define('term', 'Agreement date', 'Date on which the contract was signed or made'),
  expiration_date: define(
    'term',
    'Expiration date',
    'Date on which the current period ends, stated or derived from effective date and term',
  ),
  initial_term: define('term', 'Initial term', 'Length of the first fixed period'),
  renewal_type: define('term', 'Renewal', 'Whether the contract renews by itself, by agreement, or not at all'),
  renewal_term: define('term', 'Renewal term', 'Length of each renewal period'),
  max_renewals: define('term', 'Maximum renewals', 'Cap on the number of renewals'),
  non_renewal_notice: define('term', 'Notice of non-renewal', 'Latest notice before renewal, with its anchor'),
  notice_method: define('term', 'Notice method', 'Channel, address and deemed receipt that make a notice valid'),
  reduction_window: define('term', 'Reduction window', 'Deadline to reduce seats or commitment, and its effect'),
  termination_convenience: define(
    'term',
    'Termination for convenience',
    'Who may end without cause, with how much notice',
  ),
  event_exit_window: define('term', 'Event exit window', 'Short right to exit opened by an act of the supplier'),
  governing_law: define('term', 'Governing law', 'Law that governs the contract'),
  order_of_precedence: define('term', 'Order of precedence', 'Which document wins where two disagree, highest first'),
  parties: define('term', 'Parties', 'Legal entities bound by the contract, with their roles'),
  payment_terms: define('price', 'Payment terms', 'Time to pay an invoice'),
  price_lock: define('price', 'Price lock', 'Which SKUs or models are fixed in price, until when'),
  price_change_notice: define(
    'price',
    'Price change notice',
    'Lead time of list price changes, and whether posting alone is notice',
  ),
  renewal_price_cap: define('price', 'Cap on increase', 'Highest increase of price at renewal'),
  successor_model_price: define('price', 'Successor model price', 'Whether a lock carries over to a replacement model'),
  discount_tier: define('price', 'Discount tiers', 'Volume bands'),
  mfn: define('price', 'Most-favoured pricing', 'Prices no worse than those of comparable customers'),
  spend_commit: define('commit', 'Spend commitment', 'Committed spend and its period'),
  eligible_spend: define('commit', 'Eligible spend', 'What counts towards the commitment'),
  shortfall_rule: define('commit', 'Shortfall rule', 'What happens when the commitment is not reached'),
  capacity_unit: define('commit', 'Capacity unit', 'Unit in which capacity is committed'),
  capacity_quantity: define('commit', 'Capacity quantity', 'Committed quantity per interval'),
  burndown_rule: define('commit', 'Burn-down rule', 'Weights by which usage counts against capacity'),
  capacity_guarantee: define(
    'commit',
    'Capacity guarantee',
    'Whether capacity, not only price or quota, is guaranteed, and where',
  ),
  overflow_rule: define('commit', 'Overflow rule', 'What happens beyond reserved capacity'),
  delivery_deadline: define(
    'commit',
    'Delivery deadline',
    'Date by which capacity must be live, and the remedy for delay',
  ),
  commit_portability: define(
    'commit',
    'Commitment portability',
    'Whether a commitment may move across model, region or publisher',
  ),
  rate_limit: define('service', 'Rate limit', 'Entitlement to requests, tokens or concurrency'),
  uptime_slo: define('service', 'Uptime', 'Availability target, its window and scope'),
  downtime_definition: define('service', 'Downtime definition', 'What counts as a bad minute'),
  latency_slo: define('service', 'Latency', 'Percentile throughput or latency target'),
  credit_table: define('service', 'Service credits', 'Bands of missed target and the credit for each'),
  credit_claim_window: define('service', 'Credit claim window', 'Deadline to claim a credit'),
  sole_remedy: define('service', 'Sole remedy', 'Whether credits exclude every other remedy'),
  support_response: define('service', 'Support response', 'Response time by severity'),
  model_retirement_notice: define(
    'model',
    'Model retirement notice',
    'Least notice before a model is retired, by stage',
  ),
  model_min_life: define('model', 'Model minimum life', 'Earliest retirement after launch'),
  version_pinning: define('model', 'Version pinning', 'Automatic upgrade or pinned version'),
  extended_access: define('model', 'Extended access', 'Access after retirement and its price'),
  emergency_retirement: define('model', 'Emergency retirement', 'Right to retire a model at once'),
  training_use: define('data', 'Training use', 'Whether inputs and outputs may train models'),
  retention: define('data', 'Retention', 'How long data is kept'),
  processing_region: define('data', 'Processing region', 'Where data is stored and processed'),
  human_review: define('data', 'Human review', 'Whether staff may read inputs and outputs'),
  subprocessor_notice: define('data', 'Sub-processor notice', 'Notice of a new sub-processor and the window to object'),
  output_ownership: define('ip', 'Output ownership', 'Who owns outputs'),
  ip_indemnity: define('ip', 'IP indemnity', 'Scope, cap and preconditions of the indemnity'),
  liability_cap: define('risk', 'Liability cap', 'Formula of the cap, and what it does not cover'),
  unilateral_change: define('risk', 'Unilateral change', 'Whether the supplier may change terms, with which notice'),
  suspension_right: define('risk', 'Suspension right', 'Grounds and notice of suspension'),
  auto_suspension_nonpayment: define(
    'risk',
    'Suspension for non-payment',
    'Days overdue after which the supplier may suspend',
  ),
  upstream_dependency: define('risk', 'Upstream dependency', 'Named host or model provider the service rests on'),
  fallback_right: define('exit', 'Fallback right', 'Right to an alternative model, region or provider'),
  transition_assistance: define('exit', 'Transition assistance', 'Duration and rate of help at exit'),
  data_return: define('exit', 'Data return', 'Window and format in which data can be retrieved'),
  switching_charge: define('exit', 'Switching charge', 'Fee for egress or switching'),
  escrow_stepin: define('exit', 'Escrow or step-in', 'Escrow of weights or configuration, or a right to step in'),
  change_of_control: define('exit', 'Change of control', 'Notice or termination on acquisition or assignment'),
} as const satisfies Record<string, TermDefinition>;

export type TermKey = keyof typeof TERM_CATALOGUE;

export const TERM_KEYS = Object.keys(TERM_CATALOGUE) as TermKey[];

export const isTermKey = (text: string): text is TermKey => Object.hasOwn(TERM_CATALOGUE, text);
