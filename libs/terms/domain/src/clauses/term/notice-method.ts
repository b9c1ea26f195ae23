import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import { withItems, type Unit } from '../../units/unit.js';
import { addressIn, channelsIn, deemedReceiptIn } from '../../values/notice-terms.js';
import { claim, type Claim, type ClauseReader, type ContractText, type Strength } from '../claim.js';

const SUBJECT = /\b(?:notices?|notifications?|notify|communications|registered letters?)\b/;
const MUST_BE =
  /\bto (?:give|serve) (?:[a-z]+ ){0,4}notices?\b[^\n]{0,180}\b(?:by|via|to|at)\b|\bregistered letters? (?:is|are) deemed\b|\b(?:notices?|notifications?)\b[^\n]{0,160}\b(?:(?:shall|must|will|may|can|should|is to|are to|to) (?:also |only )?be (?:(?:given|sent|delivered|made|in writing|in written|provided|addressed|directed|posted|e?mailed|submitted|by|effective|deemed|served|in english|transmitted)|[a-z]+ly )|(?:be|is|are) (?:effective|deemed|considered|sufficient|valid|given|treated)|go(?:es)? by|takes? effect|sent|in writing|deemed)\b|\b(?:sends?|sending|gives?|delivers?|providing?|communicate with)\b[^\n]{0,80}\bnotices?\b[^\n]{0,80}\b(?:by|via|to|at|through|using|in accordance with)\b|\bnotify\b[^\n]{0,80}\bby (?:email|mail|sending)|\bsend\b[^\n]{0,60}\b(?:by|via) (?:certified|registered|email|courier|overnight|mail|first)\b[^\n]{0,60}\bnotices?\b|\bSUPPLIER (?:may|will|can|shall) (?:notify|contact|inform) CUSTOMER (?:using|via|through|at|by)\b|\bnotices?\b[^\n]{0,60}\bto (?:SUPPLIER|CUSTOMER)\b[^\n]{0,60}\b(?:via|by|at)\b|\bnotices? to (?:SUPPLIER|CUSTOMER) ?:|\bSUPPLIER (?:may|will|can) (?:provide|send|give|deliver) (?:[a-z]+ ){0,2}notifications?\b[^\n]{0,160}\b(?:via|by|through|using)\b|\bgive notices? to (?:SUPPLIER|CUSTOMER) by means of\b|\b(?:send|give|deliver)\b[^\n]{0,20}\bcommunications to (?:each other|the other|other)\b[^\n]{0,40}\b(?:by|via|using|to|at)\b|\bcommunications\b[^\n]{0,80}\b(?:are|is|must be|shall be) (?:made|given|delivered) (?:in writing|by)\b|\bCUSTOMER (?:agrees?|consents?) (?:to receive|to receiving|that SUPPLIER may (?:send|provide))\b(?![^\n]{0,60}\b(?:marketing|promotion|newsletter))[^\n]{0,60}\b(?:notices?|communications)\b[^\n]{0,80}\b(?:electronic\w*|email|by|via|at)\b/;
const CONSENT = /\bnotices\b[^\n]{0,140}\belectronically\b[^\n]{0,140}\b(?:satisf|writing)/;
/** Notices with their own law or purpose. */
const OTHER =
  /\b(?:copyright|dmca|takedown|infringing material|counter-notice|privacy (?:notice|policy)|data subject|becom\w+ aware|become aware|breach notification|notice of (?:a )?(?:security|personal data)|opt[- ]out notice|notices? of (?:illegal|alleged|infring|unlawful|claims?)|dsa notice|abuse report|copyright notices?|proprietary notices?)\b/;

/** How changes are told is a rule of the change, not of notices. */
const TELLS_CHANGE =
  /\b(?:updat|modif|chang|amend|increas|revis|vary|varied|variation)\w*\b[^\n]{0,60}\b(?:agreement|terms|polic(?:y|ies)|fees|prices|pricing)\b|\b(?:new|increased|updated|revised|changed) (?:prices?|pricing|fees|rates|terms)\b|^such notice (?:may|can|will) be (?:given|provided|made)\b[^\n]{0,60}\bchanges\b|\b(?:changes|updates|modifications|amendments) (?:is|are) (?:material|significant)\b/;

/** Who gives the notices a sentence speaks of: those "to SUPPLIER" are the customer's. */
function giverOf(plain: string): BoundParty {
  if (
    /\bto SUPPLIER\b/.test(plain) &&
    /\bto CUSTOMER\b/.test(plain) &&
    /\b(?:all|any) (?:[a-z, ]{0,30})?notices\b/.test(plain)
  )
    return 'either';
  const toSupplier =
    /\bnotices?\b[^;]{0,60}\b(?:to|for) SUPPLIER\b|\b(?:to|notify) SUPPLIER\b[^;]{0,60}\b(?:at|via|by)\b|\bsend(?:ing)? SUPPLIER\b[^;]{0,60}\bnotices?\b/.test(
      plain,
    );
  const byCustomer =
    /\bif CUSTOMER (?:has|have|needs?|wish(?:es)?|wants?) to (?:give|send|serve)\b[^;]{0,30}\bnotices?\b|\bto (?:give|serve|send|provide|deliver) (?:to )?(?:SUPPLIER )?(?:an?y? |legal |formal |written )*notices?\b[^;]{0,120}\bCUSTOMER (?:must|shall|should|may|can|will) (?:[a-z]+ )?(?:email|mail|write|send|contact|use|address|deliver|notify|do so)\b|\bCUSTOMER's (?:[a-z]+ ){0,3}(?:notices?|communications) to SUPPLIER\b|\bCUSTOMER (?:must|shall|may|will|can|should) (?:[a-z]+ )?(?:send|give|deliver|provide|submit)\b[^;]{0,60}\bnotices?\b/.test(
      plain,
    );
  const toCustomer =
    /\bnotices?\b[^;]{0,60}\b(?:posting|posted|publishing|published) (?:[a-z]+ ){0,2}on (?:SUPPLIER's|the) (?:[a-z]+ )?(?:web ?site|site|services?|portal)|\bSUPPLIER's (?:[a-z]+ ){0,3}(?:notices?|notifications?|communications)\b|\bnotices?\b[^;]{0,60}\b(?:to|for) CUSTOMER\b|\bSUPPLIER (?:may |will |shall |can )?(?:send|give|provide|deliver|notif|communicate)|\bsend(?:ing)? CUSTOMER\b[^;]{0,60}\bnotices?\b/.test(
      plain,
    );
  if ((toSupplier || byCustomer) !== toCustomer) return toCustomer ? 'supplier' : 'customer';
  const toBoth = /\bSUPPLIER sends? to CUSTOMER\b|\bCUSTOMER (?:agrees?|consents?)\b[^;]{0,60}\breceive\b/.test(plain);
  return toBoth ? 'supplier' : 'either';
}

/** "(a) to CUSTOMER at …; and (b) to SUPPLIER at …": a rule for each side in one sentence. */
const EACH_SIDE =
  /(?:\((?:a|i|1)\)|\bif|,|\bsent) (?:if )?to (?:the )?(CUSTOMER|SUPPLIER)\b([^]{10,500}?)(?:\((?:b|ii|2)\)|;|,) (?:and )?(?:\((?:b|ii|2)\) )?(?:if )?to (CUSTOMER|SUPPLIER)\b([^]{4,500})$/;

/** "Delivered to SUPPLIER at … and to CUSTOMER using …". */
const TO_BOTH =
  /\bto (SUPPLIER|CUSTOMER)((?: at| via| by| using| through)\b[^;]{4,160}?),? and to (CUSTOMER|SUPPLIER)((?: at| via| by| using| through)\b[^;]{4,240})/;

/** "Notices to SUPPLIER must …; notices to CUSTOMER will …": one rule a clause. */
function clauseByClause(unit: Unit): readonly Claim[] {
  const claims = unit.plain.split(/;|\. /).flatMap((words) => {
    const party = giverOf(words);
    const channels = channelsIn(words);
    if (party === 'either' || channels.length === 0 || !isRule(words)) return [];
    const value: TermValue = { channels, address: addressIn(words), effective: deemedReceiptIn(unit.plain) };
    return [claim(unit, { key: 'notice_method', value, party, strength: 'explicit' })];
  });
  return new Set(claims.map(({ party }) => party)).size === 2 ? claims.slice(0, 2) : [];
}

function sides(unit: Unit): readonly Claim[] {
  const match = EACH_SIDE.exec(unit.plain) ?? TO_BOTH.exec(unit.plain);
  if (match === null || match[1] === match[3]) return clauseByClause(unit);
  return [
    [match[1], match[2] ?? ''],
    [match[3], match[4] ?? ''],
  ].flatMap(([to, words = '']) => {
    const channels = channelsIn(words);
    const value: TermValue = { channels, address: addressIn(words), effective: deemedReceiptIn(unit.plain) };
    const party: BoundParty = to === 'SUPPLIER' ? 'customer' : 'supplier';
    return channels.length === 0 ? [] : [claim(unit, { key: 'notice_method', value, party, strength: 'explicit' })];
  });
}

const isOfOneSection = ({ section }: Unit, { section: other }: Unit): boolean =>
  section.heading === other.heading ||
  (section.headings.length > 1 && other.headings.length > 1 && section.headings[0] === other.headings[0]);

/** A rule for all notices gives way to rules for each direction beside it. */
const isSplitNear = (unit: Unit, document: ContractText): boolean => {
  const near = document.units
    .slice(Math.max(0, unit.index - 8), unit.index + 6)
    .filter((other) => other !== unit && isOfOneSection(other, unit));
  return ['SUPPLIER', 'CUSTOMER'].every((side) =>
    near.some(
      ({ plain }) => new RegExp(`\\bnotices? (?:[a-z]+ )?to ${side}\\b`).test(plain) && channelsIn(plain).length > 0,
    ),
  );
};

/** An addressee's name before a street is the head of a letter. */
const POSTAL = /\battn\b|\battention:/;
const ADDRESSED = /\baddressed (?:to|as follows)\b|\b(?:sent|delivered|directed) to (?:[a-z]+ ){0,6}address\b/;
/** "…: Supplier: legal@…; Customer: the account's address": an address for what goes to each side. */
function hasAddressees(unit: Unit, document: ContractText): boolean {
  const near = [...unit.items, ...document.units.slice(unit.index, unit.index + 5)].map(({ plain }) => plain).join(' ');
  return /\bSUPPLIER ?: /.test(near) && /\bCUSTOMER ?: /.test(near);
}

const isRule = (plain: string): boolean =>
  SUBJECT.test(plain) && !OTHER.test(plain) && (MUST_BE.test(plain) || CONSENT.test(plain));
const isHeaded = (unit: Unit): boolean => /\bnotice/i.test(unit.section.heading ?? '');

/** The ways a sentence names; an addressee's street stands for the mail where no other is named. */
function waysIn(plain: string): readonly string[] {
  const named = channelsIn(plain);
  return named.every((channel) => channel === 'writing') && POSTAL.test(plain) ? [...named, 'mail'] : named;
}

/** A sentence that only names the addressee gives way to one that names the way. */
const strengthOf = (unit: Unit, channels: readonly string[]): Strength =>
  channels.join() === 'writing' ? 'weak' : isHeaded(unit) ? 'explicit' : 'plain';

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : unit.plain;
  if (!isRule(plain) || (TELLS_CHANGE.test(plain) && !isHeaded(unit))) return [];
  const each = sides(unit);
  if (each.length === 2) return each;
  const value = { channels: waysIn(plain), address: addressIn(unit.text), effective: deemedReceiptIn(plain) };
  // "In writing" alone names no channel, unless it says to which address.
  const isBare = value.channels.join() === 'writing' && value.effective === null && !ADDRESSED.test(plain);
  if (value.channels.length === 0 || isBare) return [];
  const party = giverOf(plain);
  if (party === 'either' && hasAddressees(unit, document))
    return (['customer', 'supplier'] as const).map((giver) =>
      claim(unit, { key: 'notice_method', value, party: giver, strength: 'explicit' }),
    );
  if (party === 'either' && isSplitNear(unit, document)) return [];
  return [claim(unit, { key: 'notice_method', value, party, strength: strengthOf(unit, value.channels) })];
}

/** Channel, address and moment at which a notice is valid. */
export const noticeMethod: ClauseReader = {
  keys: ['notice_method'],
  keep: 'one-a-party',
  words: ['notice', 'notif', 'communication', 'letter'],
  read,
};
