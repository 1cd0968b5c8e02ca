// Apollo Client against a server: a list merged page by page, one record for one id, and what an error becomes.
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const url = process.argv[2];

const REGIONS = gql`
  query Regions($first: Int, $after: String, $last: Int, $before: String) {
    regions(first: $first, after: $after, last: $last, before: $before, filter: { level: { eq: PROVINCE } }) {
      totalCount
      edges {
        cursor
        node {
          id
          code
          name
        }
      }
      pageInfo {
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
      }
    }
  }
`;
const PROVINCE = gql`
  query Province {
    region(scheme: KEMENDAGRI, code: "35") {
      id
      name(language: ID)
    }
  }
`;

const newClient = () =>
  new ApolloClient({
    link: new HttpLink({ uri: url }),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { regions: relayStylePagination(['filter']) } } },
    }),
  });

// All pages in one direction; what the cache holds in the end is one list.
async function walk(count, direction) {
  const client = newClient();
  const forward = direction === 'forward';
  const watched = client.watchQuery({ query: REGIONS, variables: forward ? { first: count } : { last: count } });
  const held = () => client.cache.readQuery({ query: REGIONS, variables: watched.variables }).regions;
  await watched.refetch();
  let pages = 1;
  for (; pages < 50; pages += 1) {
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = held().pageInfo;
    if (!(forward ? hasNextPage : hasPreviousPage)) break;
    await watched.fetchMore({ variables: forward ? { after: endCursor } : { before: startCursor } });
  }
  return { pages, total: held().totalCount, codes: held().edges.map(({ node }) => node.code) };
}

// One region in a list and by its code: one record, which both fill.
async function normalised() {
  const client = newClient();
  await client.query({ query: REGIONS, variables: { first: 100 } });
  const { data } = await client.query({ query: PROVINCE });
  const cached = client.cache.extract();
  const names = Object.entries(cached[`Region:${data.region.id}`]).filter(([key]) => key.startsWith('name'));
  return { names: Object.fromEntries(names), records: Object.keys(cached).filter(key => key.startsWith('Region:')).length };
}

async function refused() {
  const { error } = await newClient().query({ query: gql`{ regions(first: 101) { totalCount } }`, errorPolicy: 'all' });
  return CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions.code) : String(error);
}

console.log(JSON.stringify({
  forward: await walk(7, 'forward'),
  backward: await walk(7, 'backward'),
  normalised: await normalised(),
  refused: await refused(),
}));
