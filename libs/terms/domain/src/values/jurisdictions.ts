import type { Range } from '../layout/block.js';

/** A jurisdiction named in a text, with where it stands. */
export interface NamedJurisdiction extends Range {
  readonly name: string;
}

/** States of the United States, as alternatives of a pattern. */
export const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico';
const PROVINCES =
  'Ontario|Quebec|British Columbia|Alberta|Manitoba|Nova Scotia|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania';
const COUNTRIES =
  "Argentina|Australia|Austria|Bahamas|Bahrain|Bangladesh|Barbados|Belgium|Bermuda|Brazil|British Virgin Islands|Bulgaria|Canada|Cayman Islands|Chile|People's Republic of China|China|Colombia|Costa Rica|Croatia|Cyprus|Czech Republic|Denmark|Egypt|England and Wales|England & Wales|England|Estonia|Finland|France|Germany|Ghana|Gibraltar|Greece|Guernsey|Hong Kong|Hungary|Iceland|India|Indonesia|Ireland|Isle of Man|Israel|Italy|Japan|Jersey|Jordan|Kazakhstan|Kenya|Korea|Kuwait|Latvia|Liechtenstein|Lithuania|Luxembourg|Macau|Malaysia|Malta|Mauritius|Mexico|Monaco|Morocco|Netherlands|Netherlands Antilles|New Zealand|Nigeria|Northern Ireland|Norway|Oman|Pakistan|Panama|Papua New Guinea|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Saudi Arabia|Scotland|Serbia|Singapore|Slovakia|Slovenia|South Africa|Spain|Sri Lanka|Sweden|Switzerland|Taiwan|Thailand|Tunisia|Turkey|Ukraine|United Arab Emirates|United Kingdom|Uruguay|Vietnam|Wales|United States of America|United States|European Union|DIFC|ADGM|PRC";

const DEMONYMS: Readonly<Record<string, string>> = {
  french: 'France',
  english: 'England and Wales',
  german: 'Germany',
  swedish: 'Sweden',
  irish: 'Ireland',
  dutch: 'Netherlands',
  swiss: 'Switzerland',
  belgian: 'Belgium',
  spanish: 'Spain',
  italian: 'Italy',
  danish: 'Denmark',
  norwegian: 'Norway',
  finnish: 'Finland',
  austrian: 'Austria',
  polish: 'Poland',
  portuguese: 'Portugal',
  prc: "People's Republic of China",
  japanese: 'Japan',
  indian: 'India',
  israeli: 'Israel',
  scottish: 'Scotland',
  scots: 'Scotland',
  canadian: 'Canada',
  luxembourgish: 'Luxembourg',
  estonian: 'Estonia',
  latvian: 'Latvia',
  lithuanian: 'Lithuania',
  czech: 'Czech Republic',
  slovak: 'Slovakia',
  slovenian: 'Slovenia',
  croatian: 'Croatia',
  hungarian: 'Hungary',
  romanian: 'Romania',
  bulgarian: 'Bulgaria',
  greek: 'Greece',
  turkish: 'Turkey',
  ukrainian: 'Ukraine',
  icelandic: 'Iceland',
  maltese: 'Malta',
  chinese: 'China',
  korean: 'Korea',
  australian: 'Australia',
  brazilian: 'Brazil',
  mexican: 'Mexico',
  singaporean: 'Singapore',
};
const DEMONYM = new RegExp(
  `\\b(${Object.keys(DEMONYMS).join('|')})(?= (?:(?:substantive|domestic|civil|federal) )?law\\b)`,
  'g',
);

const NAMES = [...US_STATES.split('|'), ...PROVINCES.split('|'), ...COUNTRIES.split('|')].sort(
  (a, b) => b.length - a.length,
);
const CANONICAL: ReadonlyMap<string, string> = new Map(
  NAMES.map((name) => [name.toLowerCase(), name === 'PRC' ? "People's Republic of China" : name.replace('&', 'and')]),
);
const NAME = new RegExp(`\\b(?:${NAMES.map((name) => name.toLowerCase()).join('|')})\\b`, 'g');

/** Jurisdictions named in a text in plain form, in order; "French law" names France. */
export function jurisdictionsIn(plain: string): readonly NamedJurisdiction[] {
  const named = [...plain.matchAll(NAME)].map((match) => ({
    name: CANONICAL.get(match[0]) ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const adjectives = [...plain.matchAll(DEMONYM)].map((match) => ({
    name: DEMONYMS[match[0]] ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...named, ...adjectives].sort((a, b) => a.start - b.start);
}
