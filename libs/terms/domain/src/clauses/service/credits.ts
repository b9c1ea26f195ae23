import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

interface Band {
  readonly below: number;
  readonly credit: number;
}

const CREDIT = /\b(?:credits?|compensation|rebate|refund|discount)\b/;
const SERVICE = /\b(?:up-?time|availab|service level|downtime|unavailab|interruption|outage|sla|service credit)/;
const BELOW =
  /\b(?:less than|below|lower than|under|falls? (?:below|under)|drops? below)\b ?(?:or equal to )?$|[<≤] ?$/;

/** "below 99.9%: 10 %": pairs of a threshold and the credit that follows it, from prose or from the cells of a row. */
function bandsIn(plain: string): readonly Band[] {
  const percentages = percentagesIn(plain);
  const bands: Band[] = [];
  let open: number | null = null;
  for (const { percent, start } of percentages) {
    const before = plain.slice(Math.max(0, start - 28), start);
    const isThreshold =
      percent >= 50 &&
      (BELOW.test(before) ||
        /[≥>]|\b(?:but|to|and|between|at least|or (?:above|more|higher)|greater than|equal to|from)\b[^%]{0,24}$|- ?$|^$/.test(
          before,
        ) ||
        percent > 80) &&
      !(open !== null && percent === 100);
    if (isThreshold) {
      open = Math.max(open ?? 0, percent);
    } else if (open !== null) {
      bands.push({ below: open, credit: percent });
      open = null;
    }
  }
  return bands.filter(({ below, credit }) => below <= 100 && credit <= 100 && credit > 0);
}

const isCreditTable = (unit: Unit, document: ContractText): boolean => {
  const near = document.units
    .slice(Math.max(0, unit.index - 8), unit.index)
    .map(({ plain }) => plain)
    .join(' ');
  return CREDIT.test(near) || CREDIT.test(unit.section.heading?.toLowerCase() ?? '');
};

/** The rows that follow a row belong to its table. */
function tableFrom(unit: Unit, document: ContractText): { readonly bands: readonly Band[]; readonly last: Unit } {
  const rows: Unit[] = [];
  for (let index = unit.index; index < unit.index + 14; index += 1) {
    const row = document.units[index];
    if (row === undefined || (row.kind !== 'row' && percentagesIn(row.plain).length === 0)) break;
    rows.push(row);
  }
  const bands = bandsIn(rows.map((row) => (row.kind === 'row' ? row.cells.join(' : ') : row.plain)).join(' . '));
  return { bands, last: rows.at(-1) ?? unit };
}

const MULTIPLE = /\b(?:credits?|compensation)\b[^\n]{0,80}\b(\d{1,4})(?: \([a-z-]+\))? times\b[^\n]{0,60}\bfees?\b/;

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  const multiple = MULTIPLE.exec(plain);
  if (multiple !== null) {
    const value: TermValue = { multiple_of_fees_for_interruption: Number(multiple[1]) };
    return [claim(unit, { key: 'credit_table', value, party: 'supplier', strength: 'explicit', at: multiple.index })];
  }
  if (unit.kind === 'row') {
    const before = document.units[unit.index - 1];
    const isFirst = before === undefined || before.kind !== 'row' || percentagesIn(before.plain).length < 2;
    if (!isFirst || percentagesIn(plain).length < 2 || !isCreditTable(unit, document)) return [];
    const { bands, last } = tableFrom(unit, document);
    return bands.length === 0
      ? []
      : [
          claim(unit, {
            key: 'credit_table',
            value: bands.map((band) => ({ ...band })),
            party: 'supplier',
            strength: 'explicit',
            through: last,
          }),
        ];
  }
  if (!CREDIT.test(plain) || !(SERVICE.test(plain) || BELOW.test(plain))) return [];
  const bands = bandsIn(plain);
  return bands.length === 0
    ? []
    : [
        claim(unit, {
          key: 'credit_table',
          value: bands.map((band) => ({ ...band })),
          party: 'supplier',
          strength: 'explicit',
        }),
      ];
}

/** Bands of missed availability and the credit for each. */
export const creditTable: ClauseReader = {
  keys: ['credit_table'],
  keep: 'one',
  words: ['%', 'credit', 'compensation'],
  read,
};

const CLAIMS = /\b(?:claim|request|submit|notif|contact|appl(?:y|ies)|report|ask)\w*\b/;
const AUTOMATIC =
  /\b(?:automatic(?:ally)?|without (?:any |the )?(?:need|request|claim))\b[^;]{0,60}\b(?:credit|appl|issu|deduct|claim)|\bcredit\w*\b[^;]{0,40}\bautomatic/;
const ANCHOR = /^[^;,]{0,12}\b(?:of|after|from|following)\b ?([^;,]{4,90})/;

/** By when a credit must be claimed; whether it comes by itself. */
export const creditClaimWindow: ClauseReader = {
  keys: ['credit_claim_window'],
  keep: 'one',
  words: ['credit', 'compensation', 'claim'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    if (
      !CREDIT.test(plain) ||
      !/\b(?:service|sla|credits?|compensation|downtime|availab|incident|outage|interruption)\b/.test(plain)
    )
      return [];
    if (
      AUTOMATIC.test(plain) &&
      !/\bnot\b[^;]{0,20}automatic/.test(plain) &&
      /\bservice (?:level )?credits?\b|\bsla\b|\bdowntime\b|\buptime\b|\bunavailab/.test(plain)
    ) {
      return [
        claim(unit, {
          key: 'credit_claim_window',
          value: { duration: null, anchor: null, automatic: true },
          party: 'customer',
          strength: 'plain',
        }),
      ];
    }
    if (!CLAIMS.test(plain) || !/\b(?:service|sla|downtime|availab|incident|outage|interruption|failure)\b/.test(plain))
      return [];
    const within = durationsIn(plain).find(({ start }) =>
      /\b(?:within|no later than|not later than|in|by)\b[^;]{0,24}$/.test(plain.slice(Math.max(0, start - 40), start)),
    );
    if (
      within === undefined ||
      /\b(?:SUPPLIER (?:will|shall)[^;]{0,40}(?:respond|issue|review|decide|process))/.test(
        plain.slice(Math.max(0, within.start - 90), within.start),
      )
    )
      return [];
    const anchor =
      ANCHOR.exec(plain.slice(within.end))?.[1]
        ?.replaceAll('SUPPLIER', 'supplier')
        .replaceAll('CUSTOMER', 'customer')
        .trim() ?? null;
    return [
      claim(unit, {
        key: 'credit_claim_window',
        value: { duration: within.iso, anchor, automatic: false },
        party: 'customer',
        strength: 'explicit',
        at: within.start,
      }),
    ];
  },
};

const SOLE = /\b(?:sole|exclusive|only)(?: and (?:sole|exclusive))?(?: right and| and entire)? remed(?:y|ies)\b/;
const ABOUT_CREDITS =
  /\b(?:service (?:level )?credits?|credits?|compensation|service levels?|availab\w+|up-?time|downtime|unavailab\w+|interruptions?|outages?|sla|performance (?:failure|standard))\b/;

/** Whether credits exclude every other remedy. */
export const soleRemedy: ClauseReader = {
  keys: ['sole_remedy'],
  keep: 'one',
  words: ['sole', 'exclusive', 'remed'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = SOLE.exec(unit.plain);
    if (
      cue === null ||
      !ABOUT_CREDITS.test(unit.plain) ||
      /\b(?:indemnif|infring|warrant(?:y|ies)|intellectual)/.test(unit.plain)
    )
      return [];
    const denied = /\bnot (?:be )?(?:the |CUSTOMER's |its )?(?:sole|exclusive|only)\b/.test(unit.plain);
    return [
      claim(unit, { key: 'sole_remedy', value: !denied, party: 'supplier', strength: 'explicit', at: cue.index }),
    ];
  },
};
