/** What a child process tells the launcher once it can work. */
export interface Ready {
  readonly ready: true;
  /** Address of a one-time link by which the first administrator signs in; null where there is one. */
  readonly firstAdministratorLink: string | null;
}

/**
 * Starts a program of the server and tells the launcher when it can work. The process ends with its launcher, however
 * that ends, so that nothing works on without a database.
 */
export async function startProgram(start: () => Promise<Ready>): Promise<void> {
  process.on('disconnect', () => process.exit(1));
  try {
    const ready = await start();
    process.send?.(ready);
  } catch (error) {
    console.error(whyNotStarted(error as Error & { code?: string; port?: number }));
    process.exit(1);
  }
}

function whyNotStarted(error: Error & { readonly code?: string; readonly port?: number }): string {
  const port = String(error.port);
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. Set PORT to a free one.`;
  if (error.code === 'EACCES' && error.port !== undefined) return `Port ${port} is not open to this user. Set PORT.`;
  return error.stack ?? error.message;
}
