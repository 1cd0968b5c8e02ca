/** dist/manifest.json: the digest of what the bundle was built from, and of each file that came out. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Plugin } from 'vite';

/** Everything that decides the bundle; tests/server/test_explorer_bundle.py repeats this reckoning. */
const SOURCES = ['build', 'index.html', 'package-lock.json', 'package.json', 'src', 'tsconfig.json', 'vite.config.ts'];

function files(root: string, name: string): string[] {
  if (!statSync(join(root, name)).isDirectory()) return [name];
  return readdirSync(join(root, name)).flatMap(child => files(root, posix.join(name, child)));
}

function sourceDigest(root: string): string {
  const hash = createHash('sha256');
  for (const name of SOURCES.flatMap(source => files(root, source)).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(root, name))).update('\0');
  }
  return hash.digest('hex');
}

/** Write the manifest when every other file of the bundle is on disk. */
export function manifest(): Plugin {
  let root = '';
  return {
    name: 'selaras-manifest',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    closeBundle() {
      const dist = join(root, 'dist');
      const names = files(dist, '.').filter(name => name !== 'manifest.json').sort();
      const digest = (name: string) => createHash('sha256').update(readFileSync(join(dist, name))).digest('hex');
      const content = { source: sourceDigest(root), files: Object.fromEntries(names.map(name => [name, digest(name)])) };
      writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify(content, null, 2)}\n`);
    },
  };
}
