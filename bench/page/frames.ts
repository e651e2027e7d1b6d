const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

/** The task after the next frame: what the page holds now is what was painted, and what is scrolled now is drawn in the next. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      waiting.push(resolve);
      channel.port2.postMessage(undefined);
    });
  });

/** Waits, frame by frame, until something can be seen. */
export async function until(seen: () => boolean, limit = 10_000): Promise<boolean> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    await painted();
    if (seen()) return true;
  }
  return false;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
