// The client of graphql-ws, and bare sockets that break its protocol, against a server.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
const address = url.replace(/^http/, 'ws');
const PROTOCOL = 'graphql-transport-ws';

const PROGRAMME = 'query ($code: String!) { programme(code: $code) { code } }';
const ACCEPT = `mutation ($report: ID!) {
  acceptReport(input: { report: $report, expectedVersion: 1 }) { __typename ... on UserError { code } }
}`;

const opened = [];

function newClient(settings = {}) {
  const client = createClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 3, retryWait: async () => {}, ...settings });
  client.on('connected', (_socket, _payload, retried) => opened.push(retried));
  return client;
}

// What an operation came to: its results, or what ended it.
async function outcome(client, query, variables) {
  const results = [];
  try {
    for await (const { data, errors } of client.iterate({ query, variables }))
      results.push(errors ? { data, errors } : { data });
  } catch (problem) {
    return { ended: Array.isArray(problem) ? problem.map(({ extensions }) => extensions.code) : problem.code };
  }
  return results.length === 1 ? results[0] : results;
}

// A wrong document ends itself, and not the socket, nor what runs beside it.
async function severalOnOneSocket() {
  opened.length = 0;
  const client = newClient({ lazyCloseTimeout: 2000 });
  const found = await Promise.all([
    ...['ID-JP-SMI', 'no such code'].map(code => outcome(client, PROGRAMME, { code })),
    outcome(client, '{ projectz { id } }'),
    outcome(client, '{ regions(first: 101) { totalCount } }'),
    outcome(client, '{ programmes( }'),
    outcome(client, ACCEPT, { report: process.argv[4] }),
    outcome(client, PROGRAMME, {}),
    outcome(client, '{ __typename }'),
  ]);
  const after = await outcome(client, PROGRAMME, { code: 'ID-JP-SMI' });
  await client.dispose();
  return { found, after, sockets: opened.length };
}

// The token, as the payload of connection_init or as a header of the upgrade.
async function signedIn() {
  const query = '{ myObligations { totalCount } }';
  const payload = newClient({ connectionParams: { Authorization: `Bearer ${token}` } });
  const header = newClient({
    webSocketImpl: class extends WebSocket {
      constructor(to, protocols) {
        super(to, protocols, { headers: { authorization: `Bearer ${token}` } });
      }
    },
  });
  const anonymous = newClient();
  const wrong = newClient({ connectionParams: { Authorization: 'Bearer nobody-has-this-token' } });
  const found = {};
  for (const [name, client] of Object.entries({ payload, header, anonymous, wrong })) {
    found[name] = await outcome(client, query);
    await client.dispose();
  }
  return found;
}

// The socket is cut while an operation waits for it: the client opens another, and the operation is answered.
async function reconnected() {
  opened.length = 0;
  const client = newClient();
  const cut = client.on('connected', () => {
    cut();
    client.terminate();
  });
  const found = await outcome(client, PROGRAMME, { code: 'ID-JP-SMI' });
  await client.dispose();
  return { found, retried: [...opened] };
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

async function pinged() {
  const client = newClient({ keepAlive: 30, lazy: false });
  const heard = await new Promise(resolve => client.on('pong', received => received && resolve('pong')));
  await client.dispose();
  return heard;
}

// The code with which the server closes a socket that was sent these frames, waiting for its word after each.
function closing(protocol, ...frames) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address, protocol);
    const next = () => frames.length && socket.send(frames.shift());
    socket.on('open', next);
    socket.on('message', next);
    socket.on('close', code => resolve(code));
    socket.on('error', reject);
    setTimeout(() => reject(new Error('the server did not close the socket')), 10_000).unref();
  });
}

const init = JSON.stringify({ type: 'connection_init' });
const subscribe = (id, query) => JSON.stringify({ id, type: 'subscribe', payload: { query } });

// Both in one go: the second finds the first still running.
function twice() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address, PROTOCOL);
    socket.on('open', () => socket.send(init));
    socket.once('message', () => {
      socket.send(subscribe('a', '{ regions(first: 100) { totalCount } }'));
      socket.send(subscribe('a', '{ __typename }'));
    });
    socket.on('close', code => resolve(code));
    socket.on('error', reject);
  });
}

// The server waits a while for a first word: meanwhile all the rest happens.
const silence = closing(PROTOCOL);
const found = {
  several: await severalOnOneSocket(),
  signedIn: await signedIn(),
  reconnected: await reconnected(),
  pinged: await pinged(),
  followed: await followed(newClient({ lazyCloseTimeout: 2000 })),
};

const closings = {
  'no protocol': await closing([]),
  'no JSON': await closing(PROTOCOL, 'hello'),
  'null': await closing(PROTOCOL, 'null'),
  'an unknown type': await closing(PROTOCOL, '{"type":"start"}'),
  'subscribe before connection_init': await closing(PROTOCOL, subscribe('a', '{ __typename }')),
  'connection_init twice': await closing(PROTOCOL, init, init),
  'subscribe without a query': await closing(PROTOCOL, init, '{"type":"subscribe","id":"a","payload":[]}'),
  'two operations of one id': await twice(),
  'a token nobody has': await closing(
    PROTOCOL, JSON.stringify({ type: 'connection_init', payload: { Authorization: 'Bearer nobody-has-this-token' } })),
  'silence': await silence,
};

console.log(JSON.stringify({ ...found, closings }));
