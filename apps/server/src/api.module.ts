import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { guardSchema } from '@recourse/access-server';
import { Configuration, graphqlOptions, PlatformModule, ProblemFilter } from '@recourse/platform-server';
import { FEATURES } from './features.js';
import { HealthController } from './http/health.controller.js';
import { sandboxPage } from './http/sandbox.js';

/** Everything the API process consists of. */
@Module({})
export class ApiModule {
  static with(configuration: Configuration): DynamicModule {
    const options = graphqlOptions(configuration);
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(configuration),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          ...options,
          driver: ApolloDriver,
          plugins: [...options.plugins, sandboxPage(configuration)],
          transformSchema: guardSchema,
        }),
        ...FEATURES,
      ],
      controllers: [HealthController],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    };
  }
}
