import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** A key, or two in a row such as `g c`, and what it does. */
export interface Shortcut {
  readonly keys: string;
  /** What the help says: `Accept the proposal`. */
  readonly says: string;
  readonly group: string;
  readonly act: () => void;
}

const SWITCH = 'recourse.shortcuts';
const NEXT_KEY_WITHIN_MS = 1_200;

let active: readonly Shortcut[] = [];
let areOn = localStorage.getItem(SWITCH) !== 'off';
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Every shortcut of what is on the screen, for the help. */
export const useActiveShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => active);

/** Whether single keys act; people who dictate switch them off (WCAG 2.1.4). */
export const useShortcutSwitch = (): boolean => useSyncExternalStore(subscribe, () => areOn);

export function switchShortcuts(on: 'on' | 'off'): void {
  areOn = on === 'on';
  localStorage.setItem(SWITCH, on);
  tell();
}

/** Listens for a shortcut as long as the component is on the screen; never while somebody types or a dialog is open. */
export function useShortcut({ keys, says, group, act }: Shortcut): void {
  const perform = useEffectEvent(act);
  useEffect(() => {
    const shortcut = { keys, says, group, act: () => perform() };
    active = [...active, shortcut];
    tell();
    return () => {
      active = active.filter((other) => other !== shortcut);
      tell();
    };
  }, [keys, says, group]);
}

const TYPES_INTO = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';

const isTaken = ({ target, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  altKey ||
  ctrlKey ||
  metaKey ||
  (target instanceof Element && target.closest(`${TYPES_INTO}, [role=menu], [role=listbox], [role=dialog]`) !== null);

let before = { key: '', at: 0 };

function onKey(event: KeyboardEvent): void {
  if (!areOn || event.defaultPrevented || isTaken(event)) return;
  const pair = event.timeStamp - before.at < NEXT_KEY_WITHIN_MS ? `${before.key} ${event.key}` : '';
  before = { key: event.key, at: event.timeStamp };
  // The last one on the screen wins: a list inside of a page before the page.
  const found = active.findLast(({ keys }) => keys === pair) ?? active.findLast(({ keys }) => keys === event.key);
  if (found === undefined) return;
  event.preventDefault();
  before = { key: '', at: 0 };
  found.act();
}

document.addEventListener('keydown', onKey);
