// Apollo Client's link that sends a document's SHA-256 first, and the document itself only when the server asks.
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const [url, mark] = process.argv.slice(2);
const sha256 = text => createHash('sha256').update(text).digest('hex');
// The operation's name is this run's own, so that no earlier one has left its document with the server.
const QUERY = gql`query Persisted${mark}($code: String!) { programme(code: $code) { id code } }`;

const sent = [];

async function recorded(address, options) {
  const answer = await fetch(address, options);
  const asked = options.method === 'GET' ? Object.fromEntries(new URL(address).searchParams) : JSON.parse(options.body);
  const { errors } = await answer.clone().json();
  sent.push({
    method: options.method,
    document: 'query' in asked,
    code: errors?.[0].extensions.code ?? 'data',
  });
  return answer;
}

async function ask(codes, settings) {
  sent.length = 0;
  const link = new PersistedQueryLink({ sha256, ...settings }).concat(new HttpLink({ uri: url, fetch: recorded }));
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const found = [];
  for (const code of codes) {
    const { data } = await client.query({ query: QUERY, variables: { code } });
    found.push(data.programme?.code ?? null);
  }
  return { found, sent: [...sent] };
}

// First nobody has sent the document; then another client, which knows the hash alone, finds it.
console.log(JSON.stringify({
  first: await ask(['ID-JP-SMI', 'no such code']),
  another: await ask(['ID-JP-SMI'], { useGETForHashedQueries: true }),
}));
