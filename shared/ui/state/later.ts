import { lazy } from '../lazy.ts';

export type States = typeof import('./states.ts');

/** Draws with the states once they are there, as `LiaisonElement.later` does. */
export type Later = <Drawing>(draw: (states: States) => Drawing) => Drawing | symbol;

let states: States | undefined;

/** What is there of them now. */
export const statesNow = (): States | undefined => states;

export async function fetchStates(): Promise<void> {
  states ??= await lazy('states', () => import(/* webpackChunkName: "states" */ './states.ts'));
}
