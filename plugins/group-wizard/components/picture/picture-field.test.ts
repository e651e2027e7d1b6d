import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { scripted } from '../../../../mocks/scripted-ports.ts';
import { fail, ok, type Result } from '../../../../shared/domain/result.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import { activeElement } from '../../../../shared/ui/focus/focus.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import { screen, wordsOf } from '../../../../shared/ui/testing/screen.ts';
import type { PictureChangeEvent } from './picture-change.event.ts';
import { definePictureField } from './picture-field.element.ts';
import { aPicture, choosePicture } from '../../testing/picture.fixture.ts';

definePictureField();

describe('the picture of a group', () => {
  it('is handed to the host, and its address told', async () => {
    const field = await open([ok({ url: '/photos/p-1' })]);

    await field.choose(await aPicture({ pixels: 240 }));

    await waitUntil(() => field.given.length > 0);
    expect(field.given).to.deep.equal(['/photos/p-1']);
  });

  for (const [what, file, words] of [
    ['too few pixels', () => aPicture({ pixels: 100 }), /has 100 × 100 pixels/],
    ['another type', async () => new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }), /not a PNG/],
    ['no picture inside', async () => new File(['hello'], 'a.png', { type: 'image/png' }), /cannot be read/],
    [
      'too many bytes',
      async () => new File([new Uint8Array(10_000_001)], 'a.png', { type: 'image/png' }),
      /at most 10 MB/,
    ],
  ] as const) {
    it(`is refused at the field, before anything is sent: ${what}`, async () => {
      const field = await open([]);

      await field.choose(await file());

      await waitUntil(() => words.test(field.text()), field.text());
      expect(field.keys).to.be.empty;
    });
  }

  it('is tried again under the same key when the host did not answer (P12)', async () => {
    const field = await open([fail({ kind: 'timeout' }), ok({ url: '/photos/p-1' })]);
    await field.choose(await aPicture({ pixels: 300 }));
    await waitUntil(() => /did not answer in time/.test(field.text()));

    field.press('Try again');

    await waitUntil(() => field.given.length > 0);
    expect(new Set(field.keys).size).to.equal(1);
  });

  it('can be stopped on its way, and the focus stays at the field', async () => {
    const field = await open([new Promise(() => undefined)]);
    await field.choose(await aPicture({ pixels: 300 }));
    await waitUntil(() => /Uploading/.test(field.text()));

    field.press('Stop');

    await waitUntil(() => wordsOf(activeElement()!) === 'Upload picture');
    expect(field.aborted()).to.be.true;
  });
});

async function open(answers: readonly (Result<{ url: string }> | Promise<never>)[]) {
  const given: (string | null)[] = [];
  const keys: string[] = [];
  let signalOfLast: AbortSignal | undefined;
  const contacts = scripted<ContactPort>({
    uploadPhoto: async (_, { key, signal }) => {
      signalOfLast = signal;
      return answers[keys.push(key) - 1]!;
    },
  });
  const frame = await fixture<HTMLElement & { renderRoot: ShadowRoot }>(
    framed(
      [],
      html`<ln-picture-field
        .contacts=${contacts}
        @ln-picture-change=${({ detail }: PictureChangeEvent) => given.push(detail.pictureUrl)}
      ></ln-picture-field>`,
    ),
  );
  const { words, button } = screen(frame.renderRoot);
  return {
    given,
    keys,
    text: () => words('.side'),
    choose: (file: File) => choosePicture(frame.renderRoot, file),
    press: (name: string) => button(name).click(),
    aborted: () => signalOfLast?.aborted === true,
  };
}
