/** The bearer token: how a pasted one is read, and what is known of it. Kept in memory only, never in storage. */

/** `refused` holds the server's own words about a 401. */
export type TokenState = { token: string; refused: string | null };

export const ANONYMOUS: TokenState = { token: '', refused: null };

const TOKEN_TEXT = /^[A-Za-z0-9\-._~+/]+=*$/; // the b64token form of RFC 6750, section 2.1

/** The token in a pasted text, which may carry the word Bearer; an error text when it cannot be one. */
export function readToken(pasted: string): { token: string } | { error: string } {
  const token = pasted.trim().replace(/^(authorization:\s*)?bearer\s+/i, '');
  if (token === '' || TOKEN_TEXT.test(token)) return { token };
  return { error: 'This is not a bearer token: it holds spaces or characters a token cannot have.' };
}
