import type { JobResult } from '../../../shared/domain/job.ts';

/** What a receipt calls its columns and outcomes, in the reader's language. */
export interface ReceiptWords {
  readonly name: string;
  readonly id: string;
  readonly outcome: string;
  readonly reason: string;
  readonly outcomes: Readonly<Record<JobResult['outcome'], string>>;
  readonly reasonOf: (result: JobResult) => string;
}

/** Excel takes a file for UTF-8 only when it begins so. */
export const BOM = '\uFEFF';
const LINE = '\r\n';

/** What a spreadsheet would take for a formula, behind blanks and invisible characters too, and in full width (P23). */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** An apostrophe in front makes text of it; everything is quoted, so that no separator or line end divides a cell. */
const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join(',') + LINE).join('');

export const csvHead = ({ name, id, outcome, reason }: ReceiptWords): string =>
  BOM + lines([[name, id, outcome, reason]]);

export const csvLines = (results: readonly JobResult[], words: ReceiptWords): string =>
  lines(
    results.map((result) => [
      result.displayName,
      result.contactId,
      words.outcomes[result.outcome],
      words.reasonOf(result),
    ]),
  );
