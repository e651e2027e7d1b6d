import { screen } from '../../../shared/ui/testing/screen.ts';

/** A square picture as a reader may have it among his files. */
export async function aPicture({ pixels }: { readonly pixels: number }): Promise<File> {
  const canvas = new OffscreenCanvas(pixels, pixels);
  canvas.getContext('2d')!.fillRect(0, 0, pixels, pixels);
  return new File([await canvas.convertToBlob()], 'picture.png', { type: 'image/png' });
}

/** As if it had been chosen in the system's own dialog. */
export async function choosePicture(root: ParentNode, file: File): Promise<void> {
  const [input] = screen(root).all<HTMLInputElement>('input[type=file]');
  const held = new DataTransfer();
  held.items.add(file);
  input!.files = held.files;
  input!.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 60));
}
