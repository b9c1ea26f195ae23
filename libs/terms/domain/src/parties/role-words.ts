/** Words by which contracts call the side that sells. Written as defined terms are. */
export const SUPPLIER_WORDS = [
  'Supplier',
  'Vendor',
  'Provider',
  'Service Provider',
  'Services Provider',
  'Licensor',
  'Seller',
  'Contractor',
  'Consultant',
  'Processor',
  'Data Processor',
  'Data Importer',
  'data importer',
  'Lessor',
] as const;

/** Words by which contracts call the side that buys. */
export const CUSTOMER_WORDS = [
  'Customer',
  'Client',
  'Licensee',
  'Buyer',
  'Purchaser',
  'Subscriber',
  'Controller',
  'Data Controller',
  'Data Exporter',
  'data exporter',
  'Lessee',
] as const;

/** Capitalised words that are defined in contracts but name no party. */
export const NO_PARTY = new Set(
  (
    'Agreement Terms Term Services Service Effective Date Party Parties Site Website Platform Order Software Affiliate Affiliates ' +
    'Section Sections Article Exhibit Schedule Products Product Fees Content Output Outputs Input Inputs Documentation Users ' +
    'This That These Those It They He She There Which Who Any All Each Either Neither Both No Nothing Such Claim Claims Confidential ' +
    'Information Data Notice Notices Laws Law State Arbitration Arbitrator Court Courts Company Account Renewal Recipient Discloser ' +
    'Indemnitee Indemnitor Addendum DPA SLA API APIs App Apps Applications Application License Licence Agreements Policy Policies ' +
    'Receiving Disclosing Parent Model Models Provider Providers Work Works Invoice Losses Damages Subscription Credits Credit You We Us Our ' +
    'Deliverables Property Rights Materials Equipment Subprocessor Subprocessors Personnel Representatives Authority Agent'
  ).split(' '),
);

/** Whether words are a term of many contracts and nobody's name. */
export const isCommon = (words: string): boolean => words.split(' ').every((word) => NO_PARTY.has(word));
