/** What a release is made of, as its `release.json` says. */
export interface Release {
  /** What the light door imports at once. */
  readonly preload: readonly string[];
  /** The files behind each name that `lazy()` is given, at the light door and at the standard one. */
  readonly chunks: Readonly<Record<string, readonly string[]>>;
  readonly standardChunks: Readonly<Record<string, readonly string[]>>;
  readonly integrity: Readonly<Record<string, string>>;
}

/** Milliseconds (ARCHITECTURE, security rule 4). */
export interface Deadlines {
  readonly manifest: number;
  readonly entry: number;
  readonly chunk: number;
  readonly whole: number;
}
export const DEADLINES: Deadlines = { manifest: 5000, entry: 8000, chunk: 10_000, whole: 15_000 };

export type LoadFailure = 'deadline' | 'network' | 'no-hash' | 'module';

/** `network` covers a wrong hash too: `fetch` does not tell the two apart, on purpose. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadFailure;
  readonly url: string;

  constructor(code: LoadFailure, url: string, cause?: unknown) {
    super(`${code}: ${url}`, { cause });
    this.code = code;
    this.url = url;
  }
}

/** The work, or a `deadline` error when it takes longer. What comes late is dropped. */
export function within<T>(ms: number, url: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new LoadError('deadline', url)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What failed once is asked of the server, not of the cache: a bad answer may have been kept as immutable. */
const failed = new Set<string>();

/** The whole answer, so that a body that breaks off breaks off here. */
export async function get(url: string, ms: number, init: RequestInit = {}): Promise<Response> {
  const signal = AbortSignal.timeout(ms);
  try {
    const response = await fetch(url, { ...init, ...(failed.has(url) && { cache: 'reload' }), signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Response(await response.arrayBuffer(), { headers: response.headers });
  } catch (cause) {
    failed.add(url);
    throw new LoadError(signal.aborted ? 'deadline' : 'network', url, cause);
  }
}

/**
 * The same folder under another address, for the nth attempt. Firefox keeps a failed module failed for its URL as long as the
 * page lives, and every browser a hanging one; a query would not reach the files that the module imports.
 * To a server `%61lpha/` is `alpha/`; at the root of an origin there is nothing to spell, and `//` does it.
 */
export function respell(folder: string, attempt: number): string {
  if (attempt === 0) return folder;
  const { origin, pathname } = new URL(folder);
  const letters = [...pathname.matchAll(/(?<!%.?)[a-z0-9]/gi)];
  const letter = letters[(attempt - 1) % Math.max(1, letters.length)];
  if (!letter) return `${origin}${'/'.repeat(attempt)}${pathname}`;
  const code = `%${letter[0].charCodeAt(0).toString(16)}`;
  return `${origin}${pathname.slice(0, letter.index)}${code}${pathname.slice(letter.index + 1)}`;
}

/** A folder to load from. With a release every file must have a hash, and match it. */
export interface Source {
  readonly folder: string;
  readonly release: Release | undefined;
  readonly deadlines: Deadlines;
}

export function hashOf({ folder, release }: Source, file: string): string {
  const hash = release?.integrity[file];
  if (release && !hash) throw new LoadError('no-hash', folder + file);
  return hash ?? '';
}

/** The link carries the hash, which `import()` cannot; what it brings is in the module map before anything imports it. */
function preload(url: string, integrity: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', crossOrigin: 'anonymous', integrity, href: url });
  document.head.append(link);
}

/** Imports a module of the folder, its hashes and those of `along` checked first. */
export async function bringModule<T>(source: Source, file: string, along: readonly string[]): Promise<T> {
  const url = source.folder + file;
  if (source.release) {
    // All hashes before the first request: nothing is fetched when one is missing.
    const files = [...new Set([file, ...along])].map((name) => [name, hashOf(source, name)] as const);
    for (const [name, hash] of files) preload(source.folder + name, hash);
  }
  // Not the links' load events, which tell nothing: Firefox fires `load` for a 404.
  const module = import(/* webpackIgnore: true */ url) as Promise<T>;
  return within(source.deadlines.entry, url, module).catch((cause: unknown) => {
    throw cause instanceof LoadError ? cause : new LoadError('module', url, cause);
  });
}

/**
 * A later chunk is fetched first, and only then shown to the module system, so that its failure can be tried again: browsers
 * keep a module that failed for the life of the page.
 */
export function chunksOf(
  source: Source,
  filesOf: (chunk: string) => Promise<readonly string[]>,
): (chunk: string) => Promise<void> {
  return async (chunk) => {
    const files = await filesOf(chunk);
    await Promise.all(
      files.map(async (file) => {
        const integrity = hashOf(source, file);
        await get(source.folder + file, source.deadlines.chunk, { integrity });
        if (integrity) preload(source.folder + file, integrity);
      }),
    );
  };
}
