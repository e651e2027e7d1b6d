/** The `index.ts` of the plugin that is being built (an alias of the light door's compiler). */
declare module '#plugin';
