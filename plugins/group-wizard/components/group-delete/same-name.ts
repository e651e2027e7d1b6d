/** Typed as it is written, but for spaces around it and how a keyboard composes its letters (P29). */
export const isSameName = (typed: string, name: string): boolean =>
  typed.trim().normalize('NFC') === name.trim().normalize('NFC');
