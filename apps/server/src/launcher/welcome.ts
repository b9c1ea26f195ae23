import type { Configuration } from '@recourse/platform-server';

/** What a person at the terminal reads once everything runs. */
export function welcome(configuration: Configuration, firstAdministratorLink: string | null): string {
  const { publicUrl, sandbox, databaseUrl, dataFolder } = configuration;
  const lines = [
    `Recourse is running at ${publicUrl}`,
    `  GraphQL    ${publicUrl}/graphql${sandbox ? '  (in a browser: the sandbox)' : ''}`,
    `  Documents  ${configuration.documentsFolder}`,
    `  Database   ${databaseUrl === null ? `embedded PostgreSQL in ${dataFolder}/postgres` : 'as DATABASE_URL says'}`,
  ];
  if (firstAdministratorLink !== null) {
    lines.push(
      '',
      'Nobody can sign in yet. This link makes the first administrator; it works once, and each start prints a new one:',
      `  ${firstAdministratorLink}`,
    );
  }
  return `\n${lines.join('\n')}\n`;
}
