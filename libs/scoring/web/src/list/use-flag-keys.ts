import { useShortcut } from '@recourse/platform-web';

interface FlagKeys {
  readonly step: (by: number) => void;
  readonly pick: () => void;
  readonly settle: (act: 'ACKNOWLEDGE' | 'REOPEN') => void;
  readonly askToWaive: () => void;
}

const group = 'Flags';

/** Everything that legal does with flags, by single keys. */
export function useFlagKeys({ step, pick, settle, askToWaive }: FlagKeys): void {
  useShortcut({ keys: 'j', says: 'Next flag', group, act: () => step(1) });
  useShortcut({ keys: 'k', says: 'Previous flag', group, act: () => step(-1) });
  useShortcut({ keys: 'x', says: 'Pick the flag, to decide several', group, act: pick });
  useShortcut({ keys: 'a', says: 'Acknowledge', group, act: () => settle('ACKNOWLEDGE') });
  useShortcut({ keys: 'w', says: 'Waive', group, act: askToWaive });
  useShortcut({ keys: 'o', says: 'Open again', group, act: () => settle('REOPEN') });
}
