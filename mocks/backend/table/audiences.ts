import { audienceOf, type AudienceDirectory } from '../../../shared/domain/audience.ts';
import type { MemberId } from '../../../shared/domain/ids.ts';
import { privacyOfKey } from './contact-line.ts';

/** Number 0: everyone. */
export const EVERYONE = 0;

/**
 * The distinct audiences of all contacts, each once, and who is in it. Owners are not in them: a contact's owner sees it
 * whatever its audience. A million contacts share some thousand audiences.
 */
export class Audiences {
  readonly #directory: AudienceDirectory;
  readonly #numbers = new Map<string, number>([['', EVERYONE]]);
  readonly #keys: string[] = [''];
  readonly #viewers: (ReadonlySet<MemberId> | undefined)[] = [];

  constructor(directory: AudienceDirectory) {
    this.#directory = directory;
  }

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }

  viewersOf(number: number): ReadonlySet<MemberId> {
    let viewers = this.#viewers[number];
    if (!viewers) {
      const audience = audienceOf(privacyOfKey(this.#keys[number] ?? ''), null, this.#directory);
      viewers = audience.kind === 'everyone' ? new Set() : new Set(audience.paths.keys());
      this.#viewers[number] = viewers;
    }
    return viewers;
  }

  /** One byte an audience: 1 where the member is in it. */
  seenBy(member: MemberId): Uint8Array {
    return Uint8Array.from(this.#keys, (_, number) =>
      number === EVERYONE || this.viewersOf(number).has(member) ? 1 : 0,
    );
  }

  /** One byte an audience: 1 where nobody is left in it. */
  empty(): Uint8Array {
    return Uint8Array.from(this.#keys, (_, number) =>
      number !== EVERYONE && this.viewersOf(number).size === 0 ? 1 : 0,
    );
  }
}
