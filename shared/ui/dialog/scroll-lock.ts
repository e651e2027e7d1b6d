interface Lock {
  holders: number;
  readonly before: string;
}

/** On the page's root, so that the copies of this module in several plugins count together. */
const LOCK = Symbol.for('liaison.scroll-lock/1');
type Root = HTMLElement & { [LOCK]?: Lock | undefined };

/** Keeps the page behind a dialog where it is, its scrollbar's room included. Call what it returns to let go. */
export function lockScroll(): () => void {
  const root: Root = document.documentElement;
  const lock = (root[LOCK] ??= { holders: 0, before: root.style.cssText });
  if (lock.holders++ === 0) {
    if (innerWidth > root.clientWidth) root.style.setProperty('scrollbar-gutter', 'stable');
    root.style.setProperty('overflow', 'hidden');
  }
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    if (--lock.holders > 0) return;
    for (const property of ['overflow', 'scrollbar-gutter']) root.style.removeProperty(property);
    root[LOCK] = undefined;
  };
}
