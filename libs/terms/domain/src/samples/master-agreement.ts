/** A negotiated agreement written for these tests: two columns of obligations, a credit table, a derived end. */
export const MASTER_AGREEMENT = `# Master Services Agreement

This Master Services Agreement is entered into as of 1 March 2026 (the "Effective Date") by and between
Northwind Models, Inc., a Delaware corporation ("Supplier"), and Alder Logistics GmbH ("Customer").

# 1. Term and renewal
1.1 Initial Term. The initial term of this Agreement is thirty-six (36) months from the Effective Date.
1.2 Renewal. Upon expiration of the initial term this Agreement renews automatically for successive one-year
terms, up to two (2) additional renewal terms, unless either party gives written notice of non-renewal at
least ninety (90) days before the end of the then-current term.
1.3 Reduction. Customer may reduce its committed seats on sixty (60) days' written notice before renewal.
1.4 Convenience. Customer may terminate this Agreement for convenience upon thirty (30) days' prior written
notice. Supplier may not terminate this Agreement for convenience.

# 2. Prices
2.1 Invoices. Customer shall pay each undisputed invoice within forty-five (45) days of receipt of the invoice.
2.2 Price hold. The unit prices in Schedule A are fixed until 28 February 2029 and shall apply to any
successor model designated by Supplier at the same price.
2.3 Renewal. Fees for a renewal term shall not increase by more than five percent (5%) over the fees of the
preceding term.
2.4 Commitment. Customer commits to spend a total of USD 3,000,000 over thirty-six (36) months. Any shortfall
at the end of the commitment period shall be invoiced to Customer.

# 3. Service levels
Supplier shall maintain a monthly uptime of at least 99.9% for the Inference API.
Customer must claim service credits within thirty (30) days after the end of the month concerned.
Monthly uptime | Service credit
Below 99.9% | 10%
Below 99.0% | 25%
Below 95.0% | 100%
Service credits are Customer's sole and exclusive remedy for a failure to meet the uptime.

---
# 4. Models and data
4.1 Retirement. Supplier shall give at least six (6) months' notice before retiring any generally available
model and thirty (30) days' notice before retiring a preview model.
4.2 Fallback. If a model is unavailable for more than 24 hours, Supplier shall provide an equivalent model from
another region at no charge.
4.3 Training. Supplier shall not use Customer Data to train any model.
4.4 Return. For sixty (60) days after termination Customer may export Customer Data in JSONL format.
4.5 Sub-processors. Supplier shall notify Customer at least thirty (30) days before engaging a new
sub-processor; Customer may object within fifteen (15) days.
4.6 Transition. Upon termination Supplier shall provide transition assistance for up to six (6) months at the
then-current rates.

# 5. Risk
5.1 Cap. Except for breach of confidentiality, the aggregate liability of either party shall not exceed the
greater of (a) the fees paid in the twelve (12) months preceding the claim and (b) EUR 2,000,000.
5.2 Suspension. Supplier may suspend access to the services if any undisputed amount is more than thirty (30)
days overdue.
5.3 Governing law. This Agreement is governed by the laws of the State of New York.
5.4 Precedence. In the event of a conflict, the following order applies: (a) the Order Form; (b) the Data
Processing Addendum; (c) this Agreement.
`;
