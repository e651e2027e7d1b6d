/** What one plugin asked for by an event and another answers (D6): *open this contact*. */
export interface PluginRequest {
  /** The event's name, as `plugin.json` lists it under `answers`. */
  readonly type: string;
  readonly detail: unknown;
  /** Where the reader was: gets the focus back when the answer is closed. */
  readonly opener: HTMLElement | null;
}

/** What the root element of an answering plugin offers its loader. A request replaces the one before it. */
export interface AnsweringElement extends HTMLElement {
  answer(request: PluginRequest): void;
  /** The host leads the reader elsewhere, by its back button for instance. What is not saved is asked about first. */
  dismiss?(): void;
}
