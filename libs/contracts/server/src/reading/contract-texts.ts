import { Injectable } from '@nestjs/common';

/** Finds contracts by the words of their documents. */
export interface ContractText {
  /** Ids of contracts with a document that says these words in this order; the last word may be unfinished. */
  readonly contractsSaying: (words: string) => Promise<readonly string[]>;
}

/** Where later features, which keep the texts, offer to search them. */
@Injectable()
export class ContractTexts implements ContractText {
  private readonly texts: ContractText[] = [];

  add(text: ContractText): void {
    this.texts.push(text);
  }

  async contractsSaying(words: string): Promise<readonly string[]> {
    const found = await Promise.all(this.texts.map((text) => text.contractsSaying(words)));
    return [...new Set(found.flat())];
  }
}
