// What the first screen does without, and what the reader may get to next.
export { highlight } from '../../../../shared/ui/highlight/highlight.ts';
export { defineGroupDetails } from './group-details.element.ts';
