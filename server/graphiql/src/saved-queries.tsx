/** The saved queries: what the server lists, and the pane that opens one of them in a tab. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';

export type SavedQuery = { name: string; title: string; description: string; query: string; variables: string };
export type SavedQueries = { queries: SavedQuery[]; problems: { file: string; message: string }[] };

/** The server's list; when it cannot be had the explorer still opens, and the pane says why it is empty. */
export async function fetchSavedQueries(): Promise<SavedQueries> {
  try {
    const reply = await fetch('graphiql/queries.json', { headers: { accept: 'application/json' } });
    if (!reply.ok) throw new Error(`the server answered ${reply.status}`);
    return (await reply.json()) as SavedQueries;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { queries: [], problems: [{ file: 'queries.json', message }] };
  }
}

/** Opens a saved query: its tab when one still holds it unchanged, a new tab otherwise; null before the editor is there. */
function useOpen(): ((saved: SavedQuery) => void) | null {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  if (!queryEditor || !variableEditor) return null;
  return saved => {
    const open = tabs.findIndex(tab => tab.query === saved.query && (tab.variables ?? '') === saved.variables);
    if (open >= 0) return changeTab(open);
    addTab();
    // A new tab is empty and active; GraphiQL takes its text from the editors.
    queryEditor.setValue(saved.query);
    variableEditor.setValue(saved.variables);
  };
}

function matches(saved: SavedQuery, words: string): boolean {
  return `${saved.title} ${saved.description} ${saved.name}`.toLowerCase().includes(words.trim().toLowerCase());
}

function SavedQueriesPane({ list }: { list: SavedQueries }) {
  const [words, setWords] = useState('');
  const open = useOpen();
  const shown = list.queries.filter(saved => matches(saved, words));
  return (
    <section className="selaras-saved" aria-label="Saved queries">
      <h2>Saved queries</h2>
      <p className="selaras-hint">Questions the data can answer. Open one, then press ▶ to run it.</p>
      <input
        type="search"
        aria-label="Find a saved query"
        placeholder="Find a question"
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <ul>
        {shown.map(saved => (
          <li key={saved.name}>
            <button type="button" disabled={!open} onClick={() => open?.(saved)}>
              <strong>{saved.title}</strong>
              {saved.description && <span>{saved.description}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="selaras-hint">{words ? 'No question matches.' : 'No query is saved here.'}</p>}
      {list.problems.map(({ file, message }) => (
        <p key={file} className="selaras-problem" role="alert">
          {file}: {message}
        </p>
      ))}
    </section>
  );
}

function SavedQueriesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
      <path d="M6 3.75h12v16.5l-6-4.5-6 4.5z" />
    </svg>
  );
}

/** The sidebar plugin; its identity must not change between renders, or GraphiQL resets the open pane. */
export function savedQueriesPlugin(list: SavedQueries): GraphiQLPlugin {
  return { title: 'Saved queries', icon: SavedQueriesIcon, content: () => <SavedQueriesPane list={list} /> };
}
