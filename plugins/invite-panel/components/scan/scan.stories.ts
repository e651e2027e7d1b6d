import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { never } from '../../../../mocks/scripted-ports.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import type { ScanMeans } from '../../state/scan.controller.ts';
import { aCameraOf, aPictureOf } from './scan.fixture.ts';
import { defineScan } from './scan.element.ts';

defineScan();

/** *Scan QR* (I-01): every state of the camera and of a picture. */
const meta: Meta = { title: 'Invite panel/Scan' };
export default meta;

const NOTHING: ScanMeans = { camera: never, reader: async () => async () => null };

const shown = (means: Partial<ScanMeans>, act?: (canvas: HTMLElement) => unknown): StoryObj => ({
  render: () => html`<ln-scan .means=${{ ...NOTHING, ...means }}></ln-scan>`,
  ...(act && {
    play: async ({ canvasElement }) => {
      await customElements.whenDefined('ln-scan');
      await act(canvasElement);
    },
  }),
});
const useCamera = (canvas: HTMLElement): void => screen(canvas).button('Use the camera').click();
const troubled = (name: string): StoryObj =>
  shown({ camera: () => Promise.reject(new DOMException('', name)) }, useCamera);
const givePicture = (file: Blob) => (canvas: HTMLElement) => {
  const data = new DataTransfer();
  data.items.add(new File([file], 'code.png', { type: file.type }));
  const [input] = screen(canvas).all<HTMLInputElement>('input[type=file]');
  input!.files = data.files;
  input!.dispatchEvent(new Event('change'));
};

export const Ready = shown({});
export const Asking = shown({}, useCamera);
export const Watching = shown({ camera: async () => aCameraOf('') }, useCamera);
export const Refused = troubled('NotAllowedError');
export const NoCamera = troubled('NotFoundError');
export const Busy = troubled('NotReadableError');
export const Unreachable = troubled('TypeError');
export const ReadingAPicture = shown({ reader: never }, async (canvas) => givePicture(await aPictureOf('x'))(canvas));
export const NoCode = shown({}, async (canvas) => givePicture(await aPictureOf('x'))(canvas));
export const NoPicture = shown({}, givePicture(new Blob(['words'], { type: 'image/png' })));
export const ReaderMissing = shown({ reader: () => Promise.reject(new Error('not loaded')) }, async (canvas) =>
  givePicture(await aPictureOf('x'))(canvas),
);
