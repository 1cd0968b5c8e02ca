/** Third-party notices of the bundle: which packages went in, and the licence text each of them asks to be shown. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)/i;
const RULE = '-'.repeat(80);
const MIT = readFileSync(new URL('mit.txt', import.meta.url), 'utf8').trim();
/** What a package carries inside without naming it in a licence file of its own. */
const CARRIED = readFileSync(new URL('carried.txt', import.meta.url), 'utf8').trim();

type Package = { name: string; version: string; license?: string; author?: string | { name: string } };

/** The folder of the innermost package a module belongs to, or null for our own source. */
function packageFolder(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0+/, '').split('?')[0] ?? '';
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return match?.[1] ?? null;
}

function licenceTexts(folder: string): string[] {
  const names = readdirSync(folder).filter(name => LICENCE_FILE.test(name)).sort();
  return names.map(name => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

function notice(folder: string): string {
  const meta = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const author = typeof meta.author === 'string' ? meta.author : meta.author?.name;
  const texts = licenceTexts(folder);
  if (texts.length === 0) {
    if (meta.license !== 'MIT') {
      throw new Error(`${meta.name} ships no licence text and declares ${meta.license ?? 'none'}; add its text or drop it.`);
    }
    // Some packages declare the MIT licence and leave its text out.
    texts.push(`Copyright (c) ${author ?? `the authors of ${meta.name}`}\n\n${MIT}`);
  }
  const body = texts.join('\n\n');
  return `${RULE}\n${meta.name} ${meta.version} (${meta.license ?? 'see text'})\n${RULE}\n${body}\n`;
}

/** Plugins that note every package seen, in the page's build and in each worker's, and write dist/NOTICES.txt. */
export function notices(): { observe(): Plugin; write(): Plugin } {
  const folders = new Set<string>();
  const note = (id: string) => {
    const folder = packageFolder(id);
    if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
  };
  return {
    observe: () => ({
      name: 'selaras-notices-observe',
      moduleParsed: module => note(module.id),
    }),
    write: () => ({
      name: 'selaras-notices-write',
      apply: 'build',
      generateBundle() {
        const head = 'The API explorer contains the following third-party software.\n\n';
        const body = [...folders].sort().map(notice).join('\n');
        this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: `${head}${body}\n${RULE}\n${CARRIED}\n` });
      },
    }),
  };
}
