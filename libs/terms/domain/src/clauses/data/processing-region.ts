import type { Unit } from '../../units/unit.js';
import { jurisdictionsIn } from '../../values/jurisdictions.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const LOCATED =
  /\b(?:stor(?:e|es|ed|age)|process(?:es|ed|ing)?|host(?:s|ed|ing)?|resid(?:e|es|ency)|located|transfer(?:red)?|inference|data cent(?:er|re)s?|servers?)\b/;
const PLACE =
  /\b(?:eu|e\.u\.|eea|european economic area|european union|united states|u\.s\.|us(?=[ ,.)])|usa|us region|eu region|switzerland|sweden|uk|(?:western |northern |central |continental )?europe|north america|asia(?:[- ]pacific)?|globally?|worldwide|anywhere in the world|around the world)\b/g;
const DATA = /\b(?:data|inference|content|inputs?|outputs?|prompts?|information|workloads?)\b/;
const STATED =
  /\btransfer(?:red|s)? (?:of )?[^;]{0,60}\b(?:data|content|information)\b[^;]{0,60}\bto\b|\b(?:data|content|inputs?|outputs?|prompts?|information|inference|workloads?|services?)\b[^;]{0,100}\b(?:stored|processed|hosted|located|resides?|transferred|processing|kept|performed|carried out|run|runs|takes? place|executed|remains?|stores?|hosts?)\b[^;]{0,80}\b(?:in|within|inside|to|outside|globally|worldwide)\b|\bSUPPLIER\b[^;]{0,40}\b(?:stores?|process(?:es)?|hosts?|transfers?)\b[^;]{0,60}\b(?:data|content|inputs?|outputs?|prompts?|information)\b[^;]{0,60}\b(?:in|within|inside|to|outside|globally|worldwide)\b/;
const CHOSEN =
  /\b(?:region|geography|location)\b[^;]{0,30}\bCUSTOMER (?:selects?|chooses?|specif(?:y|ies)|has (?:selected|chosen))\b|\b(?:region|geography|location)s? (?:selected|chosen|specified|designated) by CUSTOMER\b|\b(?:region|geography|location)s? (?:selected|chosen|specified|designated|stated|named|set out) in (?:the |an |its )?(?:applicable )?order\b|\bCUSTOMER (?:may|can) (?:select|choose|specify) the (?:region|geography|location)\b/;
const LAW =
  /\b(?:laws? of|governed|gdpr|regulation|(?:data|privacy|services|markets) act\b|directive|ascribed|standard contractual clauses|commission decision|export|sanction|court|complian|certif|adequa|arbitrat|residing|billing address|reseller|resident of|customers? (?:in|located))/;
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['eu', 'EU'],
  ['e.u.', 'EU'],
  ['european union', 'EU'],
  ['eea', 'EEA'],
  ['european economic area', 'EEA'],
  ['us', 'United States'],
  ['usa', 'United States'],
  ['u.s.', 'United States'],
  ['us region', 'United States'],
  ['united states', 'United States'],
  ['eu region', 'EU'],
  ['switzerland', 'Switzerland'],
  ['sweden', 'Sweden'],
  ['uk', 'United Kingdom'],
  ['global', 'worldwide'],
  ['globally', 'worldwide'],
  ['worldwide', 'worldwide'],
  ['anywhere in the world', 'worldwide'],
  ['around the world', 'worldwide'],
  ['europe', 'Europe'],
  ['western europe', 'Western Europe'],
  ['northern europe', 'Northern Europe'],
  ['central europe', 'Central Europe'],
  ['continental europe', 'Europe'],
  ['north america', 'North America'],
  ['asia', 'Asia'],
]);

/** Where data is stored and processed. */
export const processingRegion: ClauseReader = {
  keys: ['processing_region'],
  keep: 'one',
  words: ['stor', 'process', 'host', 'resid', 'locat', 'transfer', 'inference', 'data', 'server'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    if (
      !LOCATED.test(plain) ||
      !DATA.test(plain) ||
      LAW.test(plain) ||
      !/\b(?:in|within|inside|to|outside|across)\b/.test(plain)
    )
      return [];
    const chosen = CHOSEN.exec(plain);
    if (chosen !== null)
      return [
        claim(unit, {
          key: 'processing_region',
          value: ['chosen by the customer'],
          party: 'supplier',
          strength: 'plain',
          at: chosen.index,
        }),
      ];
    const stated = STATED.exec(plain);
    if (stated === null) return [];
    const where = plain.slice(stated.index, stated.index + stated[0].length + 120);
    const places = [...where.matchAll(PLACE)].map((match) => SPELLED.get(match[0]) ?? match[0]);
    const countries = jurisdictionsIn(where).map(({ name }) => name);
    const value = [...new Set([...places, ...countries].filter((place) => place !== 'European Union'))];
    if (value.length === 0) return [];
    return [claim(unit, { key: 'processing_region', value, party: 'supplier', strength: 'plain', at: stated.index })];
  },
};
