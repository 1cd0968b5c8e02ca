/** Third-party notices of the bundle: which packages went in, and the licence text each of them asks to be shown. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)/i;
const RULE = '-'.repeat(80);

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
  // A package may name its licence and ship no text; its declaration is then all there is to repeat.
  const body = texts.length > 0 ? texts.join('\n\n') : `Declared licence: ${meta.license}. Author: ${author ?? 'not named'}.`;
  if (!meta.license && texts.length === 0) {
    throw new Error(`${meta.name} has neither a licence field nor a licence file; it cannot be bundled.`);
  }
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
        this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: head + body });
      },
    }),
  };
}
