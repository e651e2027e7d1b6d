/**
 * A part of the list that its first rows do without: fetched when it is first needed, and once. What is asked of it
 * meanwhile is done when it is there, in the order it was asked, so that no press is lost. One that could not be had is
 * fetched again when it is needed again (P5 to P7).
 */
export class Part<Made> {
  /** What there is of it now. */
  now: Made | undefined;
  readonly #fetch: () => Promise<Made>;
  #coming: Promise<Made> | undefined;

  constructor(fetch: () => Promise<Made>) {
    this.#fetch = fetch;
  }

  get(): Promise<Made> {
    return (this.#coming ??= this.#fetch().then(
      (made) => (this.now = made),
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    ));
  }
}
