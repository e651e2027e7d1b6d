/** One event of a `text/event-stream`, as the standard cuts it. */
export interface StreamEvent {
  readonly id: string | null;
  readonly type: string;
  readonly data: string;
}

/**
 * Reads events off a response's body. `EventSource` would do the same, but cannot send the reader's token.
 * `onBytes` hears every sign of life, heartbeats included; `onRetry` the pause that the host asks for between connections.
 */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  { onBytes, onRetry }: { readonly onBytes: () => void; readonly onRetry: (ms: number) => void },
): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const hangUp = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', hangUp, { once: true });
  const decoder = new TextDecoder();
  let rest = '';
  let event = EMPTY;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (event.data !== '') yield { ...event, data: event.data.slice(0, -1) };
          event = EMPTY;
          continue;
        }
        const [, field = '', text = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
        if (field === 'data') event = { ...event, data: `${event.data}${text}\n` };
        else if (field === 'id') event = { ...event, id: text };
        else if (field === 'event') event = { ...event, type: text };
        else if (field === 'retry' && /^\d+$/.test(text)) onRetry(Number(text));
      }
    }
  } finally {
    // Whoever stops listening lets the connection go; what it says then is of no interest.
    signal.removeEventListener('abort', hangUp);
    hangUp();
  }
}

const EMPTY: StreamEvent = { id: null, type: 'message', data: '' };
