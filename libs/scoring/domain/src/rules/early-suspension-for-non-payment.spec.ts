import { asJudgedBy, registered, searchedFor, silent } from './judged.fixture.js';
import { earlySuspensionForNonPayment } from './early-suspension-for-non-payment.js';

it.each`
  told                                                 | verdicts     | says                                                         | because
  ${registered('auto_suspension_nonpayment', 'P14D')}  | ${'met'}     | ${'14 days'}                                                 | ${'exactly what the policy asks for'}
  ${registered('auto_suspension_nonpayment', 'P10D')}  | ${'LOW'}     | ${'10 days after the due date; the policy asks for 14 days'} | ${'short'}
  ${registered('auto_suspension_nonpayment', 'P0D')}   | ${'LOW'}     | ${'as soon as an invoice is overdue'}                        | ${'no grace'}
  ${registered('auto_suspension_nonpayment', 'P10BD')} | ${'met'}     | ${'10 business days'}                                        | ${'two weeks in business days'}
  ${registered('auto_suspension_nonpayment', null)}    | ${'unknown'} | ${'no grace'}                                                | ${'the clause gives no figure'}
  ${registered('auto_suspension_nonpayment', false)}   | ${'met'}     | ${'do not suspend'}                                          | ${'a person stated that there is none'}
  ${searchedFor('auto_suspension_nonpayment')}         | ${'met'}     | ${'No clause'}                                               | ${'silence gives no such right'}
  ${silent}                                            | ${'unknown'} | ${'is open'}                                                 | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(earlySuspensionForNonPayment));
