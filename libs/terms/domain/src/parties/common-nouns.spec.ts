import { commonNouns } from './common-nouns.js';

const TERMS =
  'The client may cancel the plan. The client must pay in advance. The client shall keep the password secret. ' +
  'The provider shall run the servers. The provider may block a server. The provider will inform the client.';

it.each`
  text                                            | role          | nouns               | because
  ${TERMS}                                        | ${'customer'} | ${['the client']}   | ${'who promises is a party'}
  ${TERMS}                                        | ${'supplier'} | ${['the provider']} | ${'whatever it is called'}
  ${'The customer may call. A customer may pay.'} | ${'customer'} | ${[]}               | ${'one mention makes no party'}
`('calls the $role $nouns: $because', ({ text, role, nouns }) => {
  expect(commonNouns(text as string, role as 'supplier' | 'customer')).toEqual(nouns);
});
