import type { BusinessCard } from '../../../../shared/domain/invitation.ts';
import { initialsOf } from '../../../../shared/ui/avatar/initials.ts';
import { modulesOf } from './qr-code.ts';

/** A card as people print them, at twice the size of a screen. */
const WIDTH = 1240;
const HEIGHT = 640;
const MARGIN = 72;
const QR_SIDE = 420;
const FACE = 168;
/** Readable from a poster, and small to send. */
const QR_PICTURE = 1024;

const INK = '#17191c';
const MUTED = '#5c6068';
const TINT = '#e4e9f2';

/** The code alone, as a PNG whose modules are whole pixels. */
export async function qrPicture(link: string): Promise<Blob> {
  const modules = modulesOf(link);
  const scale = Math.floor(QR_PICTURE / modules.length);
  const { canvas, pen } = paper(modules.length * scale, modules.length * scale);
  drawCode(pen, modules, { x: 0, y: 0, scale });
  return pngOf(canvas);
}

/** The business card as a PNG: photo, name, company and code, always dark on white (I-05). */
export async function cardPicture(card: BusinessCard, link: string | null, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const { canvas, pen } = paper(WIDTH, HEIGHT);
  const isMirrored = direction === 'rtl';
  const textWidth = WIDTH - 2 * MARGIN - (link ? QR_SIDE + MARGIN : 0);
  const start = isMirrored ? WIDTH - MARGIN : MARGIN;

  await drawFace(pen, card, { x: isMirrored ? start - FACE : start, y: MARGIN });
  pen.direction = direction;
  pen.textAlign = 'start';
  canvas.lang = card.lang ?? '';
  let y = MARGIN + FACE + 96;
  for (const { text, size, weight, colour } of [
    { text: card.name, size: 60, weight: 600, colour: INK },
    { text: card.title ?? '', size: 34, weight: 400, colour: MUTED },
    { text: card.company, size: 34, weight: 400, colour: MUTED },
  ]) {
    if (!text) continue;
    pen.fillStyle = colour;
    y = drawText(pen, text, { x: start, y, width: textWidth, size, weight });
  }

  if (link) {
    const modules = modulesOf(link);
    const scale = Math.floor(QR_SIDE / modules.length);
    const side = modules.length * scale;
    drawCode(pen, modules, { x: isMirrored ? MARGIN : WIDTH - MARGIN - side, y: (HEIGHT - side) / 2, scale });
  }
  return pngOf(canvas);
}

function paper(width: number, height: number): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  return { canvas, pen };
}

function drawCode(
  pen: CanvasRenderingContext2D,
  modules: readonly (readonly boolean[])[],
  at: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  pen.fillStyle = '#000';
  for (const [row, cells] of modules.entries())
    for (const [column, isDark] of cells.entries())
      if (isDark) pen.fillRect(at.x + column * at.scale, Math.round(at.y) + row * at.scale, at.scale, at.scale);
}

/** The photo, or the initials where there is none or its server does not let us draw it. */
async function drawFace(
  pen: CanvasRenderingContext2D,
  { name, photoUrl }: BusinessCard,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  const photo = photoUrl ? await pictureAt(photoUrl) : null;
  pen.save();
  pen.beginPath();
  pen.arc(x + FACE / 2, y + FACE / 2, FACE / 2, 0, 2 * Math.PI);
  pen.clip();
  if (photo) {
    const side = Math.min(photo.naturalWidth, photo.naturalHeight);
    const [left, top] = [(photo.naturalWidth - side) / 2, (photo.naturalHeight - side) / 2];
    pen.drawImage(photo, left, top, side, side, x, y, FACE, FACE);
  } else {
    pen.fillStyle = TINT;
    pen.fillRect(x, y, FACE, FACE);
    pen.fillStyle = INK;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.font = fontOf(64, 600);
    pen.fillText(initialsOf(name), x + FACE / 2, y + FACE / 2);
  }
  pen.restore();
}

async function pictureAt(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = url;
  return image.decode().then(
    () => image,
    () => null,
  );
}

/** On as many lines as it takes, at most two; what is longer ends in an ellipsis. Answers where the next text begins. */
function drawText(
  pen: CanvasRenderingContext2D,
  text: string,
  { x, y, width, size, weight }: { x: number; y: number; width: number; size: number; weight: number },
): number {
  pen.font = fontOf(size, weight);
  const lines: string[] = [''];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const line = lines.at(-1)! + segment;
    if (pen.measureText(line).width <= width) lines[lines.length - 1] = line;
    else lines.push(segment.trimStart());
  }
  const shown = lines.slice(0, 2);
  if (lines.length > 2) shown[1] = `${shown[1]}…`;
  for (const [at, line] of shown.entries()) pen.fillText(line, x, y + at * size * 1.25, width);
  return y + shown.length * size * 1.25 + size * 0.35;
}

const fontOf = (size: number, weight: number): string => `${weight} ${size}px system-ui, sans-serif`;

async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))), 'image/png');
  });
}
