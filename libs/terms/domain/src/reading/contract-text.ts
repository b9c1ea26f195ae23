import type { ContractText } from '../clauses/claim.js';
import { TableViews, type TableView } from '../units/table-view.js';
import type { Unit } from '../units/unit.js';
import type { Table } from '../layout/tables/table.js';
import type { PlainLanguage } from '../parties/plain-language.js';
import type { NumericOrder } from '../values/dates.js';

interface Parts {
  readonly units: readonly Unit[];
  readonly tables: readonly Table[];
  readonly numericOrder: NumericOrder;
  readonly language: PlainLanguage;
}

/** A document's units, searchable by the readers. */
export class UnitText implements ContractText {
  readonly units: readonly Unit[];
  readonly numericOrder: NumericOrder;
  private readonly language: PlainLanguage;
  private readonly tables: TableViews;

  constructor({ units, tables, numericOrder, language }: Parts) {
    this.units = units;
    this.numericOrder = numericOrder;
    this.language = language;
    this.tables = new TableViews(tables, units, (text) => language.plain(text));
  }

  tableAt(unit: Unit): TableView | null {
    return this.tables.at(unit);
  }

  verbatim(plain: string, units: readonly Unit[]): string {
    const own = units.find((unit) => unit.plain.includes(plain));
    if (own === undefined) return plain.replaceAll('SUPPLIER', 'the supplier').replaceAll('CUSTOMER', 'the customer');
    const start = own.plain.indexOf(plain);
    return this.language.wordsAt(own.text, start, start + plain.length);
  }

  /** Words narrow the search down before any unit is put into plain form. */
  find(words: readonly string[], pattern: RegExp): Unit | null {
    return (
      this.units.find((unit) => {
        const text = unit.text.toLowerCase();
        return words.some((word) => text.includes(word)) && pattern.test(unit.plain);
      }) ?? null
    );
  }
}
