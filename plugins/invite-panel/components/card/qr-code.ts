import { svg, html, type TemplateResult } from 'lit';
import { encodeQR } from 'qr';

/** The empty margin that a reader needs around the code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** Dark modules are true, the margin included. Drawn here, in the browser: nobody else learns the link (I-22). */
export const modulesOf = (text: string): boolean[][] => encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });

/** One path for all dark modules, a run of them a rectangle, so that no seam shows at any size. */
export function pathOf(modules: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      runs.push(`M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`);
    }
  }
  return runs.join('');
}

/** Dark on light in the dark too: many cameras read nothing else. */
export function qrCode(text: string, label: string): TemplateResult {
  const modules = modulesOf(text);
  const size = modules.length;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${pathOf(modules)} fill="#000"></path>`}
  </svg>`;
}
