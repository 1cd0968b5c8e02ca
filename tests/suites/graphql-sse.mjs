// The client of graphql-sse in distinct connections, one request an operation, against a server.
import { createClient, NetworkError } from 'graphql-sse';

const [url, token, report] = process.argv.slice(2);

const PROGRAMME = 'query ($code: String!) { programme(code: $code) { code } }';
const ACCEPT = `mutation ($report: ID!) {
  acceptReport(input: { report: $report, expectedVersion: 1 }) { __typename ... on UserError { code } }
}`;

const types = new Set();

const newClient = headers =>
  createClient({
    url,
    headers,
    retryAttempts: 0,
    fetchFn: async (...asked) => {
      const answer = await fetch(...asked);
      types.add(`${answer.status} ${answer.headers.get('content-type').split(';')[0]}`);
      return answer;
    },
  });

// What an operation came to: its results, or the status that refused it.
async function outcome(client, query, variables) {
  const results = [];
  try {
    for await (const { data, errors } of client.iterate({ query, variables }))
      results.push(errors ? { refused: errors.map(({ extensions }) => extensions.code) } : { data });
  } catch (problem) {
    if (problem instanceof NetworkError) return { status: problem.response.status };
    throw problem;
  }
  return results.length === 1 ? results[0] : results;
}

// A real subscription: two events as they happen, then the second again after the first.
async function followed(client) {
  const asked = 'subscription ($after: ID) { projectChanged(after: $after) { eventId action project { code } } }';
  const take = async (count, variables) => {
    const told = [];
    for await (const { data } of client.iterate({ query: asked, variables })) {
      told.push(data.projectChanged);
      if (told.length === count) break;
    }
    return told;
  };
  const live = await take(2, {});
  const [again] = await take(1, { after: live[0].eventId });
  return { actions: live.map(({ action }) => action), code: live[0].project.code, resumed: again.eventId === live[1].eventId };
}

const anonymous = newClient({});
const signedIn = newClient({ Authorization: `Bearer ${token}` });
const wrong = newClient({ Authorization: 'Bearer nobody-has-this-token' });
const OBLIGATIONS = '{ myObligations { totalCount } }';

console.log(JSON.stringify({
  several: await Promise.all([
    ...['ID-JP-SMI', 'no such code'].map(code => outcome(anonymous, PROGRAMME, { code })),
    outcome(anonymous, '{ projectz { id } }'),
    outcome(anonymous, '{ regions(first: 101) { totalCount } }'),
    outcome(anonymous, '{ programmes( }'),
    outcome(anonymous, ACCEPT, { report }),
    outcome(anonymous, PROGRAMME, {}),
    outcome(anonymous, '{ __typename }'),
  ]),
  signedIn: {
    header: await outcome(signedIn, OBLIGATIONS),
    anonymous: await outcome(anonymous, OBLIGATIONS),
    wrong: await outcome(wrong, OBLIGATIONS),
  },
  followed: await followed(anonymous),
  types: [...types].sort(),
}));
