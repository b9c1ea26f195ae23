import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The product, started as `npm start` does. */
export interface Product {
  readonly url: string;
  /** One-time link of the first administrator; null where there is one. */
  readonly firstLink: string | null;
  /** Settles with the exit code once it has ended. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
}

const MAIN = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url));
const RUNNING = /^Recourse is running at (\S+)/;
const LINK = /^\s+(\S+\/welcome\?link=\S+)/;
/** The welcome ends with the link, where there is one; this long after its first line nothing more is expected. */
const AFTER_WELCOME_MS = 400;

/** Starts the product and waits until it says where it runs. Rejects when it ends before. */
export function startProduct(environment: NodeJS.ProcessEnv): Promise<Product> {
  const child = spawn(process.execPath, [MAIN], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  let firstLink: string | null = null;
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new Error(`The product ended with code ${code} before it was running.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      firstLink = LINK.exec(line)?.[1] ?? firstLink;
      const url = RUNNING.exec(line)?.[1];
      if (url === undefined) return;
      setTimeout(() => resolve({ url, firstLink, ended, stop: () => child.kill('SIGTERM') }), AFTER_WELCOME_MS);
    });
  });
}
