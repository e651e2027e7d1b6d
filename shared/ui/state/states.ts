import type { CSSResult } from 'lit';

import { bannerStyles } from '../banner/banner.styles.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { stateStyles } from './state.styles.ts';

// What a reader meets only when something is missing or went wrong, as one part that is fetched when it is needed.
export { inTrouble } from '../../i18n/problems/catalogue.ts';
export { problemText } from '../../i18n/problems/problem-text.ts';
export { staleBanner } from '../paging/stale-banner.ts';
export { gateCard } from '../session/gate-card.ts';
export { brokenCard } from './broken-card.ts';
export { problemCard } from './problem-card.ts';
export { stateCard } from './state-card.ts';

export const sheets: readonly CSSResult[] = [stateStyles, bannerStyles, buttonStyles];
