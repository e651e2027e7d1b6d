import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HASHED = /\.([0-9a-f]{10})\.js(?:\.map)?$/;
const TEXT = /\.(?:js|json)$/;

/** Another release of a remote: the same code, each part under another name, as a build of changed code has them. */
export function nextRelease(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const files = readdirSync(to);
  const hashes = new Set(files.flatMap((file) => HASHED.exec(file)?.[1] ?? []));
  const renewed = (text: string): string =>
    text.replaceAll(new RegExp([...hashes].join('|'), 'g'), (hash) => hash.slice(5) + hash.slice(0, 5));
  for (const file of files) {
    if (TEXT.test(file)) writeFileSync(join(to, file), renewed(readFileSync(join(to, file), 'utf8')));
    renameSync(join(to, file), join(to, renewed(file)));
  }
}
