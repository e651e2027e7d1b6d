import { createContext } from '@lit/context';

import type { Message } from './catalogue.ts';

/** How the host wants its readers spoken to. */
export interface Speech {
  /** BCP 47. */
  readonly locale: string;
  /** Which way the page reads, where that is not the locale's own way. */
  readonly direction?: 'ltr' | 'rtl';
  /** IANA name; the browser's own when absent. */
  readonly timeZone?: string;
  /** ISO 3166, `KR`: the country whose phone numbers are written without +. Else the locale's. */
  readonly region?: string;
  /** Texts of the host's own, by `plugin/key`: `{ 'contact-list/title': 'Partners' }`. */
  readonly overrides?: Readonly<Record<string, Message>>;
}

export const localeContext = createContext<Speech>(Symbol.for('liaison.locale/1'));
