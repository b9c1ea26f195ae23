import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  ['never', 'We do not use your inputs or outputs to train our models.', ['training_use [supplier] "prohibited"']],
  [
    'in the passive',
    'Customer Data shall not be used for model training purposes.',
    ['training_use [supplier] "prohibited"'],
  ],
  [
    'with consent',
    'Supplier will not use Customer Content to train its models unless Customer gives its prior written consent.',
    ['training_use [supplier] "opt-in"'],
  ],
  [
    'unless chosen',
    'Your code is only used to provide suggestions to you unless you opt-in to allow us to use such Customer Data to improve and enhance the Service.',
    ['training_use [supplier] "opt-in"'],
  ],
  ['by default', 'By default, we do not train on your business data.', ['training_use [supplier] "opt-in"']],
  [
    'unless left',
    'We may use your Content to provide, maintain, develop, and improve our Services. You can opt out of training by following the instructions in our help center.',
    ['training_use [supplier] "opt-out"'],
  ],
  [
    'by a licence',
    'You grant us a licence to use your User Content to develop and improve our models and services.',
    ['training_use [supplier] "allowed"'],
  ],
  ['what the customer trains is another matter', 'You may use the Output to train your own models.', []],
  ['staff in training are no models', 'Supplier shall ensure that its personnel are trained in data protection.', []],
  [
    'for some days',
    'We retain API inputs and outputs for up to 30 days for abuse monitoring, after which they are deleted.',
    ['retention [supplier] {"duration":"P30D","anchor":null}'],
  ],
  [
    'after the end',
    'Supplier shall delete all Customer Data within ninety (90) days after termination of the Agreement.',
    ['retention [supplier] {"duration":"P90D","anchor":"termination"}'],
  ],
  [
    'not at all',
    'We do not store your prompts or completions.',
    ['retention [supplier] {"duration":"P0D","anchor":null,"rule":"not stored"}'],
  ],
  ['rights are retained, not data', 'Supplier retains all right, title and interest in the Services.', []],
  [
    'notice and objection',
    'Supplier shall inform Customer of any intended addition of sub-processors at least 14 days in advance; Customer may object within 10 days.',
    ['subprocessor_notice [supplier] {"notice":"P14D","objection":"P10D"}'],
  ],
  [
    'a way out is no objection',
    'If Customer objects to a new Subprocessor and the parties find no solution, Customer may terminate the affected Service within 30 days.',
    [
      'event_exit_window [customer] {"trigger":"Customer objects to a new Subprocessor and the parties find no solution","duration":"P30D"}',
    ],
  ],
  [
    'in one place',
    'Customer Data will be stored and processed only within the European Union.',
    ['processing_region [supplier] ["EU"]'],
  ],
  ['by people', 'Our trust and safety team may review flagged prompts.', ['human_review [supplier] "allowed"']],
  ['owned', 'As between the parties, Customer owns all Outputs.', ['output_ownership [-] "customer"']],
  [
    'assigned',
    'Subject to your compliance with these Terms, we assign to you all our right, title and interest in the Output.',
    ['output_ownership [-] "customer"'],
  ],
  [
    'owned by definition',
    '“Customer Data” means Customer Inputs and Outputs. Customer owns and will continue to own all rights in and to its applicable Customer Data.',
    ['output_ownership [-] "customer"'],
  ],
  [
    'without such a definition',
    '“Customer Data” means the data that Customer uploads. Customer owns and will continue to own all rights in and to its Customer Data.',
    [],
  ],
  [
    'in a part of the world',
    'Customer Personal Data will only be hosted in Western Europe.',
    ['processing_region [supplier] ["Western Europe"]'],
  ],
  [
    'what is made for the customer',
    'Excluding any Customer materials, Supplier shall own all intellectual property in the Deliverables.',
    ['output_ownership [-] "supplier"'],
  ],
  [
    'ownership warranted is not agreed',
    '“User Content” means text and results that you submit. You represent and warrant that you own or control all rights to the User Content you submit.',
    [],
  ],
  ['only inside', 'Supplier processes Personal Data only inside the EEA.', ['processing_region [supplier] ["EEA"]']],
  [
    'switched off in the settings',
    'We may use your prompts and outputs to improve our models; you can turn this off in the settings.',
    ['training_use [supplier] "opt-out"'],
  ],
  [
    'the way out in the next sentence',
    'We may use your Content to develop and improve our AI models. If you do not want this, you can opt out in your account settings.',
    ['training_use [supplier] "opt-out"'],
  ],
  ['for training', 'Your data will not be used for training purposes.', ['training_use [supplier] "prohibited"']],
  [
    'overwritten',
    'Backups are overwritten after 180 days.',
    ['retention [supplier] {"duration":"P180D","anchor":null}'],
  ],
  [
    'no logs',
    'We do not log prompts or responses of your API calls.',
    ['retention [supplier] {"duration":"P0D","anchor":null,"rule":"not stored"}'],
  ],
  [
    'after an account is closed',
    "We'll delete your Content within 30 days after you delete it or close your account.",
    ['retention [supplier] {"duration":"P30D","anchor":null}'],
  ],
  [
    'where inference runs',
    'All inference takes place on servers located in the European Union.',
    ['processing_region [supplier] ["EU"]'],
  ],
  [
    'the region chosen',
    'Customer Data at rest is stored in the region selected by Customer.',
    ['processing_region [supplier] ["chosen by the customer"]'],
  ],
  [
    'processors of a processor',
    'Processor shall inform Controller of intended changes concerning the addition or replacement of other processors at least 14 days in advance.',
    ['subprocessor_notice [supplier] {"notice":"P14D","objection":null}'],
  ],
  [
    'claimed by nobody',
    'We claim no ownership of the content you generate with the Services.',
    ['output_ownership [-] "customer"'],
  ],
  [
    'by no person',
    'No human reviews Customer Content unless required to investigate abuse.',
    ['human_review [supplier] "prohibited"'],
  ],
  [
    'only with consent',
    'We only use your Content to train our models if you have given us your consent to do so.',
    ['training_use [supplier] "opt-in"'],
  ],
  [
    'a right to object to training',
    'You have the right to object to the use of your data for training at any time through the privacy portal.',
    ['training_use [supplier] "opt-out"'],
  ],
  [
    'a time to answer',
    'Data subjects may ask for the erasure of their data; Supplier forwards such requests within five business days.',
    [],
  ],
  [
    'transferred',
    'By using the Services you agree to the transfer of your data to Singapore.',
    ['processing_region [supplier] ["Singapore"]'],
  ],
  [
    'anywhere',
    'We may process and store data anywhere in the world where we or our service providers operate.',
    ['processing_region [supplier] ["worldwide"]'],
  ],
  [
    'notice without a period',
    'Supplier will inform Customer of any new Subprocessor by updating the list on its website, giving Customer the opportunity to object.',
    ['subprocessor_notice [supplier] {"notice":null,"objection":null}'],
  ],
  [
    'checked by people',
    'We may use automated tools and human reviewers to check content for violations of our policies.',
    ['human_review [supplier] "allowed"'],
  ],
  ['where ownership lies', 'Ownership of the Results shall lie with Customer.', ['output_ownership [-] "customer"']],
  [
    'rights that remain',
    'All rights in generated images remain with Supplier, which licenses them to Customer.',
    ['output_ownership [-] "supplier"'],
  ],
  [
    'a sub-processor is not the processor',
    'Processor shall tell Controller at least twenty (20) days before it engages or replaces any Sub-Processor.',
    ['subprocessor_notice [supplier] {"notice":"P20D","objection":null}'],
  ],
  [
    'what is added stands in the heading',
    '9. Sub-processors\n\n9.2 Supplier shall inform Customer of any intended addition or replacement at least fifteen (15) days in advance. If Customer does not object within ten (10) days of that information, it is deemed to have consented.',
    ['subprocessor_notice [supplier] {"notice":"P15D","objection":"P10D"}'],
  ],
  ['not for other purposes', 'We do not retain or disclose your data for any other commercial purposes.', []],
  [
    'where the order says',
    'Supplier will host and process Customer Data in the location stated in the applicable Order.',
    ['processing_region [supplier] ["chosen by the customer"]'],
  ],
  [
    'deleted, whatever is exported',
    'Supplier shall erase Customer Data within sixty (60) days, unless Customer asks to export it before.',
    ['retention [supplier] {"duration":"P60D","anchor":null}'],
  ],
  [
    'for no other purpose',
    'In private mode, Customer Data is not used for any other purpose, including the training of language models.',
    ['training_use [supplier] "prohibited"'],
  ],
  [
    'information that is provided',
    'The information you provide to the assistant is not used to develop or train AI models.',
    ['training_use [supplier] "prohibited"'],
  ],
  [
    'by hand',
    'The service may include automated and manual (human) processing of your data.',
    ['human_review [supplier] "allowed"'],
  ],
  [
    'deleted once answered',
    'User data is sent only to compute a suggestion and is deleted once the suggestion has been shown.',
    ['retention [supplier] {"duration":"P0D","anchor":null,"rule":"deleted at once"}'],
  ],
  [
    'what the order permits',
    "Unless the Order Form specifies otherwise, Supplier may not use Customer's Inputs to train any model.",
    ['training_use [supplier] "opt-in"'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
