import { encodeQR } from 'qr';

/** A code as somebody would show it, drawn with a quiet zone. Without a text: an empty sheet. */
function drawn(text: string, module = 6): HTMLCanvasElement {
  const rows = text
    ? encodeQR(text, 'raw', { border: 4 })
    : Array.from({ length: 29 }, () => Array<boolean>(29).fill(false));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = rows.length * module;
  const ink = canvas.getContext('2d')!;
  ink.fillStyle = 'white';
  ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.fillStyle = 'black';
  rows.forEach((row, y) => row.forEach((dark, x) => dark && ink.fillRect(x * module, y * module, module, module)));
  return canvas;
}

/** A picture file that shows the code of a text. */
export const aPictureOf = (text: string): Promise<Blob> =>
  new Promise((resolve, reject) =>
    drawn(text).toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/png'),
  );

/** A camera that looks at the code of a text. */
export const aCameraOf = (text: string): MediaStream => {
  const canvas = drawn(text);
  const stream = canvas.captureStream(10);
  const again = setInterval(() => canvas.getContext('2d')!.fillRect(0, 0, 1, 1), 100); // a still canvas sends one frame only
  stream.getTracks()[0]!.addEventListener('ended', () => clearInterval(again));
  return stream;
};
