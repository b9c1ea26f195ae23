import { inContext, type Unit } from '../../units/unit.js';
import { actorBefore } from '../actors.js';
import { claim, type Claim, type ClauseReader, type ContractText, type Strength } from '../claim.js';

const TRAINS =
  /\b(?:(?:re)?train(?:ing|ed|s)?|fine-?tun(?:e|ing)|(?:develop|improv)(?:e|ing|ement)s?(?: of)?(?: (?:or|and|,) ?(?:develop|improv|enhanc)(?:e|ing))? (?:the |its |our |SUPPLIER's |any |new )?(?:[a-z-]+ ){0,3}(?:models?|services?|products?|technolog\w+|algorithms?))\b/;
const TRAIN_WORD =
  /\btrain(?:ing|ed|s)?\b|\bfine-?tun|\b(?:develop|improv|enhanc)\w*\b[^;]{0,60}\b(?:(?:ai|foundation|language|its|new|SUPPLIER's) models?|machine learning|artificial intelligence)\b/;
const TRAINS_ON = /\btrain(?:ing)? on\b|\bfor (?:[a-z]+ )?training(?: purposes)?\b|\btraining purposes\b/;
const BY_DEFAULT = /\bby default\b/;
/** Said of training alone: "You may opt out of training". */
const LEAVES_TRAINING =
  /\b(?:opt(?:s|ing)?[- ]?out of|object to)\b[^;]{0,60}\b(?:train|model improvement)|\bopt(?:s|ing)?[- ]?out\b[^;]{0,60}\b(?:for|from) (?:[a-z]+ ){0,2}training/;
const MODEL = /\b(?:models?|ai|machine learning|algorithms?|services?|products?|technolog)/;
const DATA =
  /\b(?:(?:the )?information CUSTOMER (?:provides?|submits?|shares?|enters?)|what CUSTOMER (?:sends?|submits?|provides?|enters?)|chats?|conversations?|messages|queries|recordings?|transcripts?|uploads?|completions?|responses?|files|CUSTOMER(?:'s)? (?:[a-z]+ )?(?:content|data|inputs?|outputs?|materials?|prompts?|submissions|information)|content|inputs?|outputs?|prompts?|customer (?:data|content)|user (?:data|content)|api data|personal data|submissions)\b/;
/** What the customer may not do with the service, and what others may. */
const BY_CUSTOMER =
  /(?<!\bunless )\bCUSTOMER (?:may|will|shall|must|agrees?|cannot|and its users|is|are)\b[^;]{0,80}\b(?:not|NEITHER)\b|\bcompet(?:e|ing|itive)|\b(?:train|training) (?:session|course|material|of (?:personnel|staff|employees)|program|class)|\bpersonnel\b|\bemployee training\b|\btrained (?:personnel|staff)|\btraining services\b|\balleg(?:es|ing|ed)\b|\bthird-party claim|\b(?:scrap|extract)\w*\b/;
const BY_SUPPLIER = /\bSUPPLIER\b/;

const PASSIVE =
  /\b(?:not|never) (?:be )?used for any other purposes?\b[^;]{0,30}\btrain|\btraining on\b[^;]{0,60}\b(?:takes place|happens|occurs|is (?:done|performed|carried out))|\b(?:is|are|be|been) (?:not |never )?used\b[^;]{0,40}\b(?:to|for) (?:[a-z]+ ){0,3}(?:train|retrain|fine-?tun|develop|improv)/;

const SUPPLIER_MAY =
  /\bSUPPLIER (?:may|will|can|shall|does|do|is|are|reserves?|uses?|and|or|agrees?)\b|\bCUSTOMER (?:hereby )?(?:grants?|agrees?|acknowledges?|consents?|permits?|allows?|authori[sz]es?|understands?)\b/;
/** What the signed document permits has been agreed. */
const UNLESS_ORDERED =
  /\bunless (?:otherwise )?(?:the |an? )?(?:cover page|order(?: form)?|agreement|contract)\b[^;]{0,40}\b(?:identif|specif|permit|state|provide)/;
const NEVER =
  /\b(?:not|never|NEITHER|nor|no)\b[^;]{0,110}\b(?:train|fine-?tun|develop|improv)|\bprohibited from\b[^;]{0,60}\btrain/;
const UNLESS_AGREED =
  /\b(?:unless|except (?:where|when|if|with|as)|without|only (?:if|where|when|with|after|upon)|only\b[^;]{0,110}\b(?:if|where|when|with|after|upon)|other than (?:with|where))\b[^;]{0,130}\b(?:agree[sd]?|consent\w*|opt(?:s|ed)?[- ]?in|permission|authori[sz]\w+|instruct\w*|request\w*|approv\w+|explicit(?:ly)?|enable[sd]?)\b|\bopt(?:s|ed)?[- ]?in\b/;
const CHOOSES = /\bopt(?:s|ed)?[- ]?in\b/;
const OPT_OUT =
  /\bright to object to\b[^;]{0,60}\btrain|\bopt(?:s|ed|ing)?[- ]?out\b|\bCUSTOMER (?:may|can) (?:always |also |at any time )?(?:(?:turn|switch) (?:[a-z]+ ){0,4}off\b|(?:turn|switch) off\b|disable (?:this|it|such|the setting)\b|object to (?:this|such|the) (?:use|processing|training))|\bunless CUSTOMER (?:(?:has|have) )?(?:disable|object|decline|turn|switch)|\bdisabl\w+\b[^;]{0,40}\btrain/;
/** "Unless CUSTOMER has disabled it" says of what follows that it happens otherwise. */
const UNLESS_LEFT = /\bunless CUSTOMER (?:(?:has|have) )?(?:opt(?:s|ed)?[- ]?out|disable|object|decline|turn|switch)/;
/** "The opt-out preferences … do not apply" leaves no way out. */
const NO_OPT_OUT =
  /\bopt[- ]?out\b[^\n]{0,120}\b(?:does|do|will|shall) not apply\b|\b(?:cannot|may not|unable to|no (?:right|way|option) to) opt[- ]?out/;
const ALLOWED =
  /\b(?:may|will|can|right to|licen[sc]e to|use[sd]?|permission to|allows?|permits?|authori[sz]es?)\b[^;]{0,140}\b(?:train|fine-?tun|develop|improv)/;

function judge(plain: string): { readonly value: string; readonly strength: Strength } | null {
  const saysTrain = TRAIN_WORD.test(plain);
  const strength = saysTrain ? 'explicit' : 'plain';
  const optOut = OPT_OUT.test(plain) && !NO_OPT_OUT.test(plain);
  if (optOut) return saysTrain || UNLESS_LEFT.test(plain) ? { value: 'opt-out', strength: 'plain' } : null;
  if (NO_OPT_OUT.test(plain) && ALLOWED.test(plain)) return { value: 'allowed', strength: 'plain' };
  if (NEVER.test(plain))
    return {
      value: [UNLESS_AGREED, UNLESS_ORDERED, BY_DEFAULT].some((one) => one.test(plain)) ? 'opt-in' : 'prohibited',
      strength,
    };
  if (UNLESS_AGREED.test(plain) && (saysTrain || CHOOSES.test(plain))) return { value: 'opt-in', strength: 'plain' };
  return ALLOWED.test(plain) && saysTrain ? { value: 'allowed', strength: 'plain' } : null;
}

/** Whether the words are about the use of what the customer sends in or gets out, and by the supplier. */
const isAboutUse = (plain: string): boolean =>
  LEAVES_TRAINING.test(plain) ||
  ((MODEL.test(plain) || TRAINS_ON.test(plain)) &&
    DATA.test(plain) &&
    (BY_SUPPLIER.test(plain) || PASSIVE.test(plain)));

/** The way out often is a sentence of its own, which need not name the training again. */
const isLeftLater = (unit: Unit, document: ContractText): boolean =>
  document.units
    .slice(unit.index + 1, unit.index + 3)
    .some(
      ({ plain, paragraph }) =>
        paragraph === unit.paragraph && OPT_OUT.test(plain) && !NO_OPT_OUT.test(plain) && !/\barbitrat/.test(plain),
    );

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit);
  const cue = TRAINS.exec(plain);
  if (cue === null || !isAboutUse(plain)) return [];
  if (BY_CUSTOMER.test(plain) || /\bfeedback\b/.test(plain.slice(Math.max(0, cue.index - 120), cue.index))) return [];
  const isCustomers =
    actorBefore(plain, cue.index) === 'customer' && !LEAVES_TRAINING.test(plain) && !PASSIVE.test(plain);
  if (isCustomers && !SUPPLIER_MAY.test(plain)) return [];
  const judged = judge(plain);
  if (judged === null) return [];
  const value = judged.value === 'allowed' && isLeftLater(unit, document) ? 'opt-out' : judged.value;
  return [claim(unit, { key: 'training_use', party: 'supplier', at: cue.index, ...judged, value })];
}

/** Whether what customers send in and get out may train models. */
export const trainingUse: ClauseReader = {
  keys: ['training_use'],
  keep: 'every-value',
  words: ['train', 'fine-tun', 'finetun', 'fine', 'improv', 'develop'],
  read,
};
