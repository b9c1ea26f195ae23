import { setTimeout as delay } from 'node:timers/promises';
import type { ApiClient } from './api-client.js';

const STATE = '{ flags(first: 1) { totalCount } calendarEvents(first: 1) { totalCount } }';
const QUIET_FOR = 4;
const POLL_MS = 1000;
const LONGEST_POLLS = 120;

/** Waits until flags and dates have not changed for four seconds: the jobs that judge the register are through. */
export async function waitForJudgement(client: ApiClient): Promise<void> {
  let [before, quiet] = ['', 0];
  for (let poll = 0; poll < LONGEST_POLLS && quiet < QUIET_FOR; poll += 1) {
    const now = JSON.stringify(await client.graphql(STATE));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await delay(POLL_MS);
  }
}
