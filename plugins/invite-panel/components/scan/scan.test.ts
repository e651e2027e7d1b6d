import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { screen } from '../../../../shared/ui/testing/screen.ts';
import { qrReader } from '../../state/qr-reader.ts';
import type { ScanMeans } from '../../state/scan.controller.ts';
import { aCameraOf, aPictureOf } from './scan.fixture.ts';
import { defineScan, type ScanElement } from './scan.element.ts';

const CODE = 'https://me.haneul.example/#seungwoo.han';
const PATIENCE = { timeout: 8000 };

describe('scanning a QR code (I-01)', () => {
  before(async () => {
    defineScan();
    await qrReader();
  });

  it('reads the code before the camera, and switches the camera off', async () => {
    const stream = aCameraOf(CODE);
    const page = await show({ camera: async () => stream });

    page.button('Use the camera').click();

    await waitUntil(() => page.read.length, 'nothing was read', PATIENCE);
    expect(page.read).to.deep.equal([CODE]);
    expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).to.equal(true);
  });

  it('reads the code in a picture that is dropped', async () => {
    const page = await show({});

    page.drop(await aPictureOf(CODE));

    await waitUntil(() => page.read.length, 'nothing was read', PATIENCE);
    expect(page.read).to.deep.equal([CODE]);
  });

  it('reads the code in a picture that is pasted anywhere on the page', async () => {
    const page = await show({});

    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: dataOf(await aPictureOf(CODE)) }));

    await waitUntil(() => page.read.length, 'nothing was read', PATIENCE);
    expect(page.read).to.deep.equal([CODE]);
  });

  it('says that there is no code in a picture, and takes the next', async () => {
    const page = await show({});
    page.drop(await aPictureOf(''));
    await waitUntil(() => page.text().includes('No QR code in this picture'), 'nothing was said', PATIENCE);

    page.drop(await aPictureOf(CODE));

    await waitUntil(() => page.read.length, 'nothing was read', PATIENCE);
  });

  it('says that a file is no picture', async () => {
    const page = await show({});

    page.drop(new Blob(['<svg onload=alert(1)>'], { type: 'image/png' }));

    await waitUntil(() => page.text().includes('This is not a picture'));
  });

  for (const [name, words] of [
    ['NotAllowedError', 'The camera may not be used here'],
    ['NotFoundError', 'No camera was found'],
    ['NotReadableError', 'The camera is in use'],
    ['TypeError', 'The camera cannot be used on this page'],
  ] as const) {
    it(`says in words what the browser calls ${name}, and a picture can be chosen instead`, async () => {
      const page = await show({ camera: () => Promise.reject(new DOMException('', name)) });

      page.button('Use the camera').click();

      await waitUntil(() => page.text().includes(words));
      expect(page.button('Choose a picture')).to.exist;
    });
  }

  it('is not filming any more when it was stopped while the browser still asked', async () => {
    const stream = aCameraOf(CODE);
    let allow: (stream: MediaStream) => void = () => undefined;
    const page = await show({ camera: () => new Promise((resolve) => (allow = resolve)) });
    page.button('Use the camera').click();
    await waitUntil(() => page.text().includes('Allow it'));

    page.button('Stop').click();
    allow(stream);

    await waitUntil(() => stream.getTracks().every(({ readyState }) => readyState === 'ended'));
    expect(page.read).to.deep.equal([]);
  });

  it('switches the camera off when it is taken away (P11)', async () => {
    const stream = aCameraOf('');
    const page = await show({ camera: async () => stream });
    page.button('Use the camera').click();
    await waitUntil(() => page.text().includes('Hold the QR code'));

    page.element.remove();

    expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).to.equal(true);
  });
});

const dataOf = (blob: Blob): DataTransfer => {
  const data = new DataTransfer();
  data.items.add(new File([blob], 'code.png', { type: blob.type }));
  return data;
};

async function show(means: Partial<ScanMeans>) {
  const read: string[] = [];
  const camera = (): Promise<MediaStream> => Promise.reject(new DOMException('', 'NotFoundError'));
  const element = await fixture<ScanElement>(
    html`<ln-scan
      .means=${{ camera, reader: qrReader, ...means }}
      @ln-scan-read=${({ detail }: { detail: { text: string } }) => read.push(detail.text)}
    ></ln-scan>`,
  );
  const { button, words, all } = screen(element.renderRoot);
  return {
    element,
    read,
    button,
    text: () => words('p'),
    drop: (file: Blob) =>
      all('.zone')[0]!.dispatchEvent(new DragEvent('drop', { dataTransfer: dataOf(file), cancelable: true })),
  };
}
