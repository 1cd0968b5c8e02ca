import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './selaras.css';
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer';
import { fetchSavedQueries } from './saved-queries';

const root = document.getElementById('explorer');
if (!root) throw new Error('index.html has lost its #explorer element.');

// The first tabs are saved queries, and GraphiQL reads its default tabs once: the list comes first.
void fetchSavedQueries().then(list => createRoot(root).render(<Explorer list={list} />));
