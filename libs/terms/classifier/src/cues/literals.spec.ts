import { CUES, CueSearch } from './cues.js';
import { literalsOf } from './literals.js';

it.each`
  cue                                         | literals
  ${/\bgoverned by\b/}                        | ${['governed by']}
  ${/\bterminat\w+.{0,60}upon.{0,60}notice/}  | ${['terminat']}
  ${/\b(?:hire|employ|recruit)\b.{0,9}staff/} | ${['staff']}
  ${/\bnon-?compet/}                          | ${['compet']}
  ${/\b(?:percent|%)/}                        | ${null}
  ${/[:;]$/}                                  | ${null}
`('$cue needs one of $literals', ({ cue, literals }: { cue: RegExp; literals: string[] | null }) => {
  expect(literalsOf(cue)).toEqual(literals);
});

const SENTENCES = [
  'This Agreement shall be governed by the laws of the State of Utah, without regard to conflicts of law.',
  'Neither party may assign this Agreement without the prior written consent of the other; any such assignment is void.',
  'Licensor hereby grants to Licensee a non-exclusive, non-transferable, royalty-free license to use the Software.',
  'In no event shall either party’s aggregate liability exceed the fees paid in the twelve months before the claim.',
  'Buyer shall purchase at least 1,000 units a year; any shortfall is paid for at 50% of the price.',
  'For two years after termination, Consultant shall not solicit any employee or customer of the Company.',
  'Supplier shall keep books and records and permit an independent accountant to audit them on ten days’ notice.',
];

it('finds in a unit the very cues that their expressions match', () => {
  const search = new CueSearch();
  for (const sentence of SENTENCES) {
    search.turnTo(sentence);
    const plain = sentence.toLowerCase().replace(/’/g, "'");
    CUES.forEach((some, category) => {
      const expected = some.reduce((bits, cue, index) => (cue.test(plain) ? bits | (1 << index) : bits), 0);
      expect(search.shown(category)).toBe(expected);
    });
  }
});

it('takes no longer than the text grows', () => {
  const timeOf = (text: string): number => {
    const search = new CueSearch();
    const since = process.cpuUsage();
    search.turnTo(text);
    CUES.forEach((_, category) => search.shown(category));
    const { user, system } = process.cpuUsage(since);
    return user + system;
  };
  const hostile = 'shall not terminat assign upon notice '.repeat(2_000);
  expect(timeOf(hostile)).toBeLessThan(2_000_000);
});
