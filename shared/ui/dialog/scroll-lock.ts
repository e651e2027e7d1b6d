const PROPERTIES = ['overflow', 'scrollbar-gutter'] as const;

interface Lock {
  holders: number;
  /** What the page had set itself. */
  readonly before: readonly string[];
}

/** On the page's root, so that the copies of this module in several plugins count together. */
const LOCK = Symbol.for('liaison.scroll-lock/1');
type Root = HTMLElement & { [LOCK]?: Lock | undefined };

/** Keeps the page behind a dialog where it is, its scrollbar's room included. Call what it returns to let go. */
export function lockScroll(): () => void {
  const root: Root = document.documentElement;
  const lock = root[LOCK] ?? lockOn(root);
  lock.holders++;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    if (--lock.holders > 0) return;
    PROPERTIES.forEach((property, at) => root.style.setProperty(property, lock.before[at] ?? ''));
    root[LOCK] = undefined;
  };
}

function lockOn(root: Root): Lock {
  const before = PROPERTIES.map((property) => root.style.getPropertyValue(property));
  if (innerWidth > root.clientWidth) root.style.setProperty('scrollbar-gutter', 'stable');
  root.style.setProperty('overflow', 'hidden');
  return (root[LOCK] = { holders: 0, before });
}
