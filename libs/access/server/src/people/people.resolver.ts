import { Args, ID, InputType, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Role, type Actor, type Person } from '@recourse/access-domain';
import { connection, PrismaService, type Person as PersonRow } from '@recourse/platform-server';
import { CurrentActor } from '../permission/current-actor.js';
import { Allow, SignedIn } from '../permission/marks.js';
import { PeopleService } from './people.service.js';
import {
  InvitePersonInput,
  PeopleArgs,
  PersonConnection,
  personOf,
  PersonType,
  PersonWithLinkType,
} from './person.type.js';

@InputType('PersonActInput', { description: 'Which person, as last seen, and why.' })
export class PersonActInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Kept in the history.' })
  why?: string | null;
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly prisma: PrismaService,
  ) {}

  @SignedIn()
  @Query(() => PersonConnection, { name: 'people', description: 'Colleagues by name, those deactivated included.' })
  list(@Args() args: PeopleArgs) {
    const filter = {
      ...(args.role ? { role: args.role } : {}),
      ...(isBoolean(args.active) ? { deactivatedAt: args.active ? null : { not: null } } : {}),
    };
    return connection<PersonRow, Person>(args, {
      order: [
        { field: 'name', direction: 'asc' },
        { field: 'id', direction: 'asc' },
      ],
      rows: ({ where, orderBy, take }) =>
        this.prisma.person.findMany({ where: { AND: [filter, where] }, orderBy, take }),
      count: () => this.prisma.person.count({ where: filter }),
      node: personOf,
    });
  }

  @Allow('people:manage')
  @Mutation(() => PersonWithLinkType, { description: 'Adds a colleague, who chooses a password by the link.' })
  async invitePerson(
    @Args('input', { description: 'The colleague.' }) input: InvitePersonInput,
    @CurrentActor() actor: Actor,
  ): Promise<PersonWithLinkType> {
    const { person, link } = await this.people.invite(actor, input);
    return { person: personOf(person), link };
  }

  @Allow('people:manage')
  @Mutation(() => PersonWithLinkType, { description: 'A new one-time link for somebody; earlier ones stop working.' })
  async renewLink(
    @Args('id', { type: () => ID, description: 'The person.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<PersonWithLinkType> {
    const { person, link } = await this.people.renewLink(actor, id);
    return { person: personOf(person), link };
  }

  @Allow('people:manage')
  @Mutation(() => PersonType, { description: 'Takes effect with the next request of the person.' })
  async changeRole(
    @Args('input', { description: 'Whose role.' }) input: PersonActInput,
    @Args('role', { type: () => Role, description: 'The new role.' }) role: Role,
    @CurrentActor() actor: Actor,
  ): Promise<Person> {
    return personOf(await this.people.changeRole(actor, input, role));
  }

  @Allow('people:manage')
  @Mutation(() => PersonType, { description: 'Ends sessions and tokens at once; the person stays named in history.' })
  async deactivatePerson(
    @Args('input', { description: 'Who leaves.' }) input: PersonActInput,
    @CurrentActor() actor: Actor,
  ): Promise<Person> {
    return personOf(await this.people.deactivate(actor, input));
  }

  @Allow('people:manage')
  @Mutation(() => PersonType, { description: 'Lets a deactivated person sign in again.' })
  async reactivatePerson(
    @Args('input', { description: 'Who comes back.' }) input: PersonActInput,
    @CurrentActor() actor: Actor,
  ): Promise<Person> {
    return personOf(await this.people.reactivate(actor, input));
  }
}
