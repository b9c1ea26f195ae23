/** What a child process tells the launcher once it can work. */
export interface Ready {
  readonly ready: true;
  /** Address of a one-time link by which the first administrator signs in; null where there is one. */
  readonly firstAdministratorLink: string | null;
}

/** Ends this process when its launcher ends, however that ends, so that nothing works on without a database. */
export function endWithLauncher(): void {
  process.on('disconnect', () => process.exit(1));
}

export function tellLauncher(message: Ready): void {
  process.send?.(message);
}
