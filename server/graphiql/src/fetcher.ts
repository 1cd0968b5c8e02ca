/** Sends operations to the server: queries and mutations over HTTP, subscriptions over graphql-transport-ws. */
import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import { createClient } from 'graphql-ws';

/** The API answers at the page's own address, whatever prefix a proxy adds. */
const ENDPOINT = new URL(window.location.pathname, window.location.origin);
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

export type Refused = (message: string) => void;

function failure(message: string): ExecutionResult {
  return { errors: [{ message } as never] };
}

function refusal(token: string): string {
  return token
    ? 'The token is not valid (401): it is mistyped, expired or revoked.'
    : 'The server asks for a token (401).';
}

async function answer(reply: Response): Promise<ExecutionResult> {
  const kind = reply.headers.get('content-type') ?? '';
  if (!/json/.test(kind)) {
    const words = kind.startsWith('text/plain') ? (await reply.text()).slice(0, 300) : 'no JSON';
    return failure(`The server answered ${reply.status}: ${words}`);
  }
  return (await reply.json()) as ExecutionResult;
}

async function post(params: FetcherParams, token: string, refused: Refused): Promise<ExecutionResult> {
  const headers: Record<string, string> = { accept: ACCEPT, 'content-type': 'application/json' };
  if (token) headers['authorization'] = `Bearer ${token}`;
  let reply: Response;
  try {
    reply = await fetch(ENDPOINT, { method: 'POST', headers, body: JSON.stringify(params), credentials: 'omit' });
  } catch {
    return failure('The server cannot be reached. Check the connection and run again.');
  }
  if (reply.status === 401) refused(refusal(token));
  return answer(reply);
}

function subscriber(token: string, refused: Refused) {
  const url = ENDPOINT.href.replace(/^http/, 'ws');
  const client = createClient({
    url,
    lazy: true,
    retryAttempts: 2,
    connectionParams: token ? { Authorization: `Bearer ${token}` } : {},
    on: {
      closed(event) {
        const { code } = event as CloseEvent;
        if (code === 4401 || code === 4403) refused(refusal(token));
      },
    },
  });
  return (params: FetcherParams) => client.iterate(params);
}

function operations(query: string): OperationDefinitionNode[] {
  try {
    return parse(query).definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return []; // the server says what is wrong with it
  }
}

/** A fetcher bound to one token; a new one makes GraphiQL read the schema again, as that token may see it. */
export function createFetcher(token: string, refused: Refused): Fetcher {
  const subscribe = subscriber(token, refused);
  const send = ({ query, variables, operationName }: FetcherParams) => {
    const all = operations(query);
    // Just after a change of tab GraphiQL still names the operation of the tab before; it is told apart here.
    const named = all.find(node => node.name?.value === operationName);
    const params = named || all.length === 0 ? { query, variables, operationName } : { query, variables };
    const isSubscription = (named ?? all[0])?.operation === OperationTypeNode.SUBSCRIPTION;
    return isSubscription ? subscribe(params) : post(params, token, refused);
  };
  return send as Fetcher;
}
