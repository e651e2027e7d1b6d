export { holds, reportOf } from './report.ts';
export { CHAPTERS, runConformance, type CaseResult, type ConformanceOptions } from './run.ts';
export type { Fixtures } from './trial.ts';
