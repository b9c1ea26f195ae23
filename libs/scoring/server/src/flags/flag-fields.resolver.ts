import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { may, type GraphqlContext } from '@recourse/access-server';
import { RULES, withoutAmounts, type Basis, type ChangedTerm, type RuleId } from '@recourse/scoring-domain';
import { Aspect } from '../graphql/enums.js';
import { FlagBasisType, type FlagTermChangeType } from './flag-basis.type.js';
import { FlagDecisionType, FlagType } from './flag.type.js';

const RULE = new Map(RULES.map((rule) => [rule.id, rule]));

/** The part a dropped rule's resolved flags are shown under. */
const ruleOf = (id: RuleId) => RULE.get(id) ?? { title: id, aspect: 'CONTINUITY' as const };

/** What a flag says, besides its columns. */
@Resolver(() => FlagType)
export class FlagFieldsResolver {
  @ResolveField(() => String, { description: 'The rule as a person calls it.' })
  title(@Parent() { rule }: FlagType): string {
    return ruleOf(rule).title;
  }

  @ResolveField(() => Aspect, { description: 'The part of the score it belongs to.' })
  aspect(@Parent() { rule }: FlagType): Aspect {
    return ruleOf(rule).aspect;
  }

  @ResolveField(() => String, {
    description: 'What is the matter, in one sentence with its figures. Amounts are left out for who sees no prices.',
  })
  statement(@Parent() { statement }: FlagType, @Context() { req }: GraphqlContext): string {
    return req.actor && may(req.actor, 'price:read') ? statement : withoutAmounts(statement);
  }

  @ResolveField(() => FlagBasisType, { description: 'What it rests on.' })
  basis(@Parent() { basis }: FlagType): FlagBasisType {
    return basisOf(basis);
  }

  @ResolveField(() => FlagDecisionType, {
    nullable: true,
    description: 'The last decision of a person; null if there was none. It stays on record when the flag opens again.',
  })
  decision(@Parent() { decision }: FlagType): FlagDecisionType | null {
    return decision;
  }
}

function basisOf(basis: Basis): FlagBasisType {
  switch (basis.kind) {
    case 'records': {
      const records = basis.records.map(({ kind, id, contractId }) => ({ kind, recordId: id, contractId }));
      return { records, search: null, changes: [] };
    }
    case 'search': {
      const { searched, completeness, pages, sentences, nearMiss } = basis;
      const closest = nearMiss && { ...nearMiss, proposalId: null };
      return { records: [], search: { searched, completeness, pages, sentences, nearMiss: closest }, changes: [] };
    }
    case 'drift':
      return { records: [], search: null, changes: basis.changes.map(changeOf) };
  }
}

const changeOf = ({ key, betterOff, before, after }: ChangedTerm): FlagTermChangeType => ({
  key,
  betterOff,
  before: before && { ...before, proposalId: null },
  after: after && { ...after, proposalId: null },
});
