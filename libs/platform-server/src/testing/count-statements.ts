import pg from 'pg';

/** How many statements this process sends to its databases while the work is done, on whichever connection. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client;
  const ask = Object.getOwnPropertyDescriptor(prototype, 'query')?.value as (...question: unknown[]) => unknown;
  let statements = 0;
  prototype.query = function (this: pg.Client, ...question: unknown[]) {
    statements += 1;
    return Reflect.apply(ask, this, question);
  } as typeof prototype.query;
  try {
    await work();
  } finally {
    prototype.query = ask as typeof prototype.query;
  }
  return statements;
}
