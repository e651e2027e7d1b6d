import { lazy } from '../../../shared/ui/lazy.ts';

/** What can be looked at for a code. */
export type QrSource = HTMLVideoElement | ImageBitmap | HTMLCanvasElement;

/** What the code says, or null where there is none. */
export type ReadQr = (source: QrSource) => Promise<string | null>;

/** As far as we use it; TypeScript's own library does not know it. */
interface Detector {
  detect(source: QrSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: ['qr_code'] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader where it has one, else ours, which is fetched then. No picture leaves the page (I-22). */
export async function qrReader(): Promise<ReadQr> {
  const detector = new ((await nativeDetector()) ?? (await ourDetector()))({ formats: ['qr_code'] });
  return async (source) => (await detector.detect(source))[0]?.rawValue ?? null;
}

/** Some browsers have the class, and no format to read. */
async function nativeDetector(): Promise<DetectorClass | undefined> {
  const { BarcodeDetector: native } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = await native?.getSupportedFormats().catch((): readonly string[] => []);
  return formats?.includes('qr_code') ? native : undefined;
}

const ourDetector = (): Promise<DetectorClass> =>
  lazy('qr-decoder', () => import(/* webpackChunkName: "qr-decoder" */ 'qr/decode.js')).then(
    ({ BarcodeDetector }) => BarcodeDetector as unknown as DetectorClass,
  );
