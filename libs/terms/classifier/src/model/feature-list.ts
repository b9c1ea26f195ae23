/** Features of one unit after the other, in memory that is used again: a document has millions of them. */
export class FeatureList {
  values = new Int32Array(1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(feature: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length] = feature;
    this.length += 1;
  }
}
