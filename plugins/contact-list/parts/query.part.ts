// Other contacts than all, or in another order: what a host's string means, and how many there are in words.
export { countInWords } from '../components/list-bar/count-in-words.ts';
export { changedQuery, readQuery } from '../state/query-string.ts';
