import { graphql, type ResultOf } from '@recourse/platform-web';

/** What was read of a document as a whole, and the suppliers that it may be from. */
export const FilingQuery = graphql(`
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
    }
    suppliers(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

export type Filing = ResultOf<typeof FilingQuery>;

export const ContractsToFileUnder = graphql(`
  query ContractsToFileUnder($filter: ContractFilter) {
    contracts(first: 20, filter: $filter) {
      nodes {
        id
        reference
        title
        kind
        supplier {
          id
          name
        }
      }
    }
  }
`);

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
