import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const RESIDENT = /^VmRSS:\s{1,20}(\d{1,15}) kB$/m;

async function residentKilobytes(pid: number): Promise<number> {
  if (process.platform === 'linux')
    return Number(RESIDENT.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  if (process.platform === 'win32') return 0;
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout);
}

/** Memory a process occupies now, in megabytes; 0 once it has ended, and on systems that do not say (Windows). */
export async function residentMegabytes(pid: number): Promise<number> {
  try {
    return (await residentKilobytes(pid)) / 1024;
  } catch {
    return 0;
  }
}
