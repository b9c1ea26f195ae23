import { graphql, type ResultOf } from '@recourse/platform-web';

export const SubscriptionsQuery = graphql(`
  query MyCalendarSubscriptions {
    myCalendarSubscriptions {
      id
      name
      createdAt
      lastUsedAt
      revokedAt
      filter {
        kinds
        statuses
        supplierIds
        contractIds
        ownerIds
        businessUnits
        search
      }
    }
  }
`);
export type Subscription = ResultOf<typeof SubscriptionsQuery>['myCalendarSubscriptions'][number];

export const CreateSubscription = graphql(`
  mutation CreateCalendarSubscription($input: CreateCalendarSubscriptionInput!) {
    createCalendarSubscription(input: $input) {
      url
      subscription {
        id
      }
    }
  }
`);

export const RevokeSubscription = graphql(`
  mutation RevokeCalendarSubscription($id: ID!) {
    revokeCalendarSubscription(id: $id) {
      id
      revokedAt
    }
  }
`);
