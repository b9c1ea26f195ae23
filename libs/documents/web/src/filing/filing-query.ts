import { graphql, type FragmentOf, type ResultOf } from '@recourse/platform-web';

const ContractToFileUnder = graphql(`
  fragment ContractToFileUnder on Contract {
    id
    reference
    title
    kind
    supplier {
      id
      name
    }
  }
`);
export type ContractToFileUnder = FragmentOf<typeof ContractToFileUnder>;

/** What was read of a document as a whole, and what it says it belongs to. */
export const FilingQuery = graphql(
  `
    query DocumentToFile($id: ID!) {
      document(id: $id) {
        id
        name
        version
        supplier {
          id
          name
        }
        reading {
          title
          kind
          parties {
            name
            role
          }
        }
        family {
          parent {
            evidence {
              page
              quote
            }
          }
        }
        proposedParents {
          certainty
          because
          contract {
            ...ContractToFileUnder
          }
        }
      }
    }
  `,
  [ContractToFileUnder],
);

export type DocumentToFile = NonNullable<ResultOf<typeof FilingQuery>['document']>;
export type ProposedParent = DocumentToFile['proposedParents'][number];

export const ContractsToFileUnder = graphql(
  `
    query ContractsToFileUnder($filter: ContractFilter, $first: Int!) {
      contracts(first: $first, filter: $filter) {
        nodes {
          ...ContractToFileUnder
        }
      }
    }
  `,
  [ContractToFileUnder],
);

export const CreateContract = graphql(`
  mutation CreateContractFromDocument($input: CreateContractFromDocumentInput!) {
    createContractFromDocument(input: $input) {
      id
      reference
      documents {
        id
        version
      }
    }
  }
`);

export const Assign = graphql(`
  mutation AssignDocumentToContract($input: AssignDocumentInput!) {
    assignDocumentToContract(input: $input) {
      id
      version
      contract {
        id
        reference
      }
    }
  }
`);

/** What kind of document a contract can be, as people say it. */
export const KINDS = [
  ['MASTER_AGREEMENT', 'Master agreement'],
  ['ORDER_FORM', 'Order form'],
  ['AMENDMENT', 'Amendment'],
  ['PRIVATE_PRICING', 'Private pricing'],
  ['SERVICE_LEVEL_AGREEMENT', 'Service level agreement'],
  ['DATA_PROCESSING_AGREEMENT', 'Data processing agreement'],
  ['ONLINE_TERMS', 'Online terms'],
] as const;
export type Kind = (typeof KINDS)[number][0];
