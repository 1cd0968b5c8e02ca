/** The page: our header over GraphiQL with the query builder, the documentation and the saved queries. */
import { useGraphiQL } from '@graphiql/react';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { createFetcher } from './fetcher';
import { Header } from './header';
import { savedQueriesPlugin } from './saved-queries';
import type { SavedQueries } from './saved-queries';
import { ANONYMOUS } from './token';
import type { TokenState } from './token';

/** As many tabs as stay legible side by side on a laptop; the rest are one click away in the pane. */
const FIRST_TABS = 4;

const WELCOME = `# Ask Selaras.
#
# Press Ctrl-Space for what can be asked here, and Ctrl-Enter to run.
# The bookmark on the left holds saved queries; the book holds the documentation.

`;

/** A saved query opens with its question as a comment, longer than the editor is wide on a laptop. */
function WrapLongLines() {
  const editor = useGraphiQL(state => state.queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'same' }), [editor]);
  return null;
}

/** GraphiQL's own storage may hold tabs and history, never a token: there is no headers editor to hold one. */
export function Explorer({ list }: { list: SavedQueries }) {
  const [state, setState] = useState<TokenState>(ANONYMOUS);
  const fetcher = useMemo(() => {
    const refused = (message: string) =>
      setState(now => (now.token === state.token ? { ...now, refused: message } : now));
    return createFetcher(state.token, refused);
  }, [state.token]);
  const [saved, plugins] = useMemo(() => {
    const pane = savedQueriesPlugin(list);
    const builder = { ...explorerPlugin({ showAttribution: false, title: 'Query builder' }), title: 'Query builder' };
    return [pane, [pane, builder, HISTORY_PLUGIN]];
  }, [list]);
  const tabs = list.queries.slice(0, FIRST_TABS).map(({ query, variables }) => ({ query, variables }));
  return (
    <>
      <Header state={state} onToken={token => setState({ token, refused: null })} />
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={saved}
        defaultTabs={tabs.length > 0 ? tabs : undefined}
        defaultQuery={WELCOME}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <WrapLongLines />
      </GraphiQL>
    </>
  );
}
