const VERSION = Symbol.for('liaison.version/1');

/** Two versions of one public tag met on a page. The first stays; the page goes on. */
export class VersionConflictEvent extends Event {
  static readonly type = 'liaison-version-conflict';

  constructor(readonly detail: { readonly tag: string; readonly wanted: string; readonly found: string | undefined }) {
    super(VersionConflictEvent.type);
  }
}

/**
 * Registers a public tag once a page and returns the class that owns it (D3, P9).
 *
 * The first build wins; another version is reported on `window` and never throws. `suffix` is a second name for the
 * same element, so that a canary can stand beside it: `liaison-contact-list-canary`.
 */
export function definePublic(
  tag: string,
  element: CustomElementConstructor,
  version: string,
  suffix = '',
): CustomElementConstructor {
  const name = suffix ? `${tag}-${suffix}` : tag;
  const present = customElements.get(name);
  if (present) {
    const found = (present as { readonly [VERSION]?: string })[VERSION];
    if (found !== version) dispatchEvent(new VersionConflictEvent({ tag: name, wanted: version, found }));
    return present;
  }
  // A subclass, because a class can be registered under one name only.
  const named = class extends element {
    static readonly [VERSION] = version;
  };
  customElements.define(name, named);
  return named;
}

/** Registers a private tag. Its name is stamped with plugin and version at build, so whoever is there is ourselves. */
export function definePrivate(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

declare global {
  interface WindowEventMap {
    [VersionConflictEvent.type]: VersionConflictEvent;
  }
}
