import type { GroupFeature } from '../../../../shared/domain/group.ts';

/** A Message Room Feature or the notification was switched. */
export class FeatureChangeEvent extends Event {
  static readonly type = 'ln-feature-change';

  constructor(readonly detail: { readonly features: readonly GroupFeature[]; readonly notification: boolean }) {
    super(FeatureChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [FeatureChangeEvent.type]: FeatureChangeEvent;
  }
}
