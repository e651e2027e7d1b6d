const PATIENCE = 10_000;
const PAUSE = 40;

/** Tries until it holds; its own failure is what is reported when it never does. */
export async function eventually<T>(attempt: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
