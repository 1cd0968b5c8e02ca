// urql with its normalised cache against a server: a list merged page by page, with the headers it sends by itself.
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';

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

// What the client sent by itself, and in which form it was answered.
const exchanged = [];

async function recorded(address, options) {
  const answer = await fetch(address, options);
  exchanged.push({ method: options.method, accept: options.headers.accept, type: answer.headers.get('content-type').split(';')[0] });
  return answer;
}

// The cache knows the schema, so that it warns of a field or an argument that there is not.
async function newClient(settings) {
  const asked = { query: getIntrospectionQuery() };
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) };
  const schema = (await (await fetch(url, options)).json()).data;
  const cache = cacheExchange({ schema, resolvers: { Query: { regions: relayPagination() } } });
  return new Client({ url, fetch: recorded, exchanges: [cache, fetchExchange], ...settings });
}

async function walk(count, direction, settings) {
  const client = await newClient(settings);
  const forward = direction === 'forward';
  let variables = forward ? { first: count } : { last: count };
  for (let pages = 1; pages < 50; pages += 1) {
    const { data, error } = await client.query(REGIONS, variables).toPromise();
    if (error) throw error;
    const { pageInfo, edges, totalCount } = data.regions;
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage))
      return { pages, total: totalCount, codes: edges.map(({ node }) => node.code) };
    variables = forward ? { first: count, after: pageInfo.endCursor } : { last: count, before: pageInfo.startCursor };
  }
}

async function refused() {
  const client = await newClient();
  const { error } = await client.query(gql`{ regions(first: 101) { totalCount } }`, {}).toPromise();
  return error.graphQLErrors.map(({ extensions }) => extensions.code);
}

// By GET, as it asks when nothing is said, and by POST.
const forward = await walk(7, 'forward');
const backward = await walk(7, 'backward', { preferGetMethod: false });
console.log(JSON.stringify({ forward, backward, exchanged: exchanged.slice(), refused: await refused() }));
