import { GraphQLSchemaHost } from '@nestjs/graphql';
import { configurationFrom } from '@recourse/platform-server';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApi } from './create-api.js';

/** The API's schema as text, sorted. Needs no database: none is asked while the application is put together. */
export async function schemaText(): Promise<string> {
  const unused = { DATABASE_URL: 'postgresql://localhost/unused', LOG_LEVEL: 'error' };
  const app = await createApi(configurationFrom(unused));
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
