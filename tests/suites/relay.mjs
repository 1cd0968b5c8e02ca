// relay-runtime with the compiled documents of relay-app.js against a server: pages both ways, a node asked for again.
import { createRequire } from 'node:module';
import {
  Environment,
  Network,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getSelector,
} from 'relay-runtime';

const url = process.argv[2];
const compiled = name => createRequire(import.meta.url)(`./__generated__/${name}.graphql.js`);

const ask = async ({ text }, variables) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return answer.json();
};

const newEnvironment = () => new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });

// Sends a query and keeps its data, as a mounted component does.
async function load(environment, query, variables) {
  const operation = createOperationDescriptor(query, variables);
  environment.retain(operation);
  await fetchQuery(environment, query, variables).toPromise();
  return environment.lookup(operation.fragment).data;
}

// What loadNext and loadPrevious of a pagination fragment do, until the list says there is no more.
async function loadAll(environment, fragment, reference, direction, count) {
  const { paginationRequest, paginationMetadata, connectionPathInFragmentData, identifierField } =
    getPaginationMetadata(fragment, 'this program');
  const read = () => environment.lookup(getSelector(fragment, reference)).data;
  const connection = () => connectionPathInFragmentData.reduce((at, key) => at[key], read());
  const [more, cursor] = direction === 'forward' ? ['hasNextPage', 'endCursor'] : ['hasPreviousPage', 'startCursor'];
  let pages = 1;
  for (; connection().pageInfo[more] && pages < 50; pages += 1) {
    const { owner, variables } = getSelector(fragment, reference);
    const base = { ...owner.variables, ...variables };
    const at = connection().pageInfo[cursor];
    const wanted = getPaginationVariables(direction, count, at, base, {}, paginationMetadata);
    if (identifierField) wanted.id = read()[identifierField];
    await load(environment, paginationRequest, wanted);
  }
  return { pages, total: connection().totalCount, nodes: connection().edges.map(edge => edge.node) };
}

const codes = ({ nodes, ...found }) => ({ ...found, codes: nodes.map(node => node.code) });

async function provinces(direction, count) {
  const environment = newEnvironment();
  const page = direction === 'forward' ? { first: count } : { last: count };
  const root = await load(environment, compiled('relayAppProvincesQuery'), page);
  return codes(await loadAll(environment, compiled('relayApp_provinces'), root, direction, count));
}

// The regencies of a province by its node, each name read from the fragment of its own.
async function regencies(code, count) {
  const environment = newEnvironment();
  const { region } = await load(environment, compiled('relayAppProvinceQuery'), { code, first: count });
  const found = await loadAll(environment, compiled('relayApp_regencies'), region, 'forward', count);
  const nodes = found.nodes.map(node => environment.lookup(getSelector(compiled('relayApp_name'), node)).data);
  return codes({ ...found, nodes });
}

// One region reached by its code and by its id: the store must keep one record, which both ways of asking fill.
async function refetched(code) {
  const environment = newEnvironment();
  const { region } = await load(environment, compiled('relayAppProvinceQuery'), { code, first: 1 });
  const name = () => environment.lookup(getSelector(compiled('relayApp_name'), region)).data.name;
  const before = name();
  const { node } = await load(environment, compiled('relayAppNameQuery'), { id: region.id, language: 'ID' });
  const after = environment.lookup(getSelector(compiled('relayApp_name'), node)).data.name;
  const source = environment.getStore().getSource();
  const records = source.getRecordIDs().map(id => source.get(id)).filter(record => record.code === `ID-${code}`);
  return { before, after, unchanged: name() === before, records: records.length, is_its_id: records[0].__id === region.id };
}

console.log(JSON.stringify({
  forward: await provinces('forward', 7),
  backward: await provinces('backward', 7),
  regencies: await regencies('35', 9),
  refetched: await refetched('35'),
}));
