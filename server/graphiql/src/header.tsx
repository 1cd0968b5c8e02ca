/** The bar above the editor: whose page this is, and as whom the queries are sent. */
import { useId, useState } from 'react';
import mark from './mark.svg';
import { readToken } from './token';
import type { TokenState } from './token';

type Props = { state: TokenState; onToken: (token: string) => void };

function Standing({ state, error, unused }: { state: TokenState; error: string | null; unused: boolean }) {
  const problem = error ?? state.refused;
  if (problem) return <p className="selaras-standing bad" role="alert">{problem}</p>;
  if (unused) return <p className="selaras-standing">Press Enter to use this token</p>;
  if (state.token) return <p className="selaras-standing good" role="status">Token in use · not stored</p>;
  return <p className="selaras-standing" role="status">Anonymous: public data only</p>;
}

function TokenField({ state, onToken }: Props) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const [shown, setShown] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const use = (text: string) => {
    const read = readToken(text);
    if ('error' in read) return setError(read.error);
    setError(null);
    setDraft(read.token);
    if (read.token !== state.token) onToken(read.token);
  };
  return (
    <div className="selaras-token">
      <Standing state={state} error={error} unused={draft.trim() !== state.token} />
      <label htmlFor={id}>Bearer token</label>
      <div className="selaras-token-box">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          value={draft}
          placeholder="Paste a token to see more"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          data-1p-ignore
          data-lpignore="true"
          onChange={event => setDraft(event.target.value)}
          onKeyDown={event => event.key === 'Enter' && use(draft)}
          onBlur={() => use(draft)}
        />
        <button type="button" aria-pressed={shown} onMouseDown={event => event.preventDefault()} onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
        </button>
        {draft && (
          <button type="button" onMouseDown={event => event.preventDefault()} onClick={() => use('')}>
            Clear
          </button>
        )}
      </div>
    </div>
  );
}

/** Name, purpose and token field. */
export function Header({ state, onToken }: Props) {
  return (
    <header className="selaras-header">
      <img src={mark} alt="" width="30" height="30" />
      <h1>
        Selaras <span>API explorer</span>
      </h1>
      <TokenField state={state} onToken={onToken} />
    </header>
  );
}
