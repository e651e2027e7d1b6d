import type { Job, JobPreview, JobResult } from '../../domain/job.ts';
import type { JobPort } from '../../ports/job-port.ts';
import type { Client } from './client.ts';
import { aList, aPage, aThing } from './shapes.ts';
import { path } from './transport.ts';

export const jobsOver = ({ get, ask, change }: Client): JobPort => ({
  preview: (order, call) => ask('/jobs/preview', { order }, aThing<JobPreview>, call),
  start: (order, expected, how) => change('POST', '/jobs', { order, expected }, aThing<Job>, how),
  list: (call) => get('/jobs', {}, aList<Job>, call),
  get: (id, call) => get(path`/jobs/${id}`, {}, aThing<Job>, call),
  results: (id, range, call) => get(path`/jobs/${id}/results`, range, aPage<JobResult>, call),
  cancel: (id, how) => change('POST', path`/jobs/${id}/cancel`, undefined, aThing<Job>, how),
  retry: (id, how) => change('POST', path`/jobs/${id}/retry`, undefined, aThing<Job>, how),
  undo: (id, how) => change('POST', path`/jobs/${id}/undo`, undefined, aThing<Job>, how),
});
