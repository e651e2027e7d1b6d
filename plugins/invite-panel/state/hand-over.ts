/** Saves a picture where the browser puts what is downloaded. */
export function download(picture: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(picture), download: name });
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Without what a file's name cannot hold anywhere. */
export const fileName = (name: string): string =>
  `${name
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, 80)}.png`;

export const canShare = (): boolean => 'share' in navigator;

/** By the system's own sheet, with the picture where it takes pictures; answers false when there was nothing to hand it to. */
export async function share(given: {
  readonly title: string;
  readonly url: string;
  readonly picture: File;
}): Promise<boolean> {
  const { title, url, picture } = given;
  const whole = { title, url, files: [picture] };
  try {
    await navigator.share(navigator.canShare?.(whole) ? whole : { title, url });
    return true;
  } catch (error) {
    // The reader changed his mind: that is no failure.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
